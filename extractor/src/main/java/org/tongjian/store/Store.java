package org.tongjian.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;

/**
 * A set of named graphs that answers SPARQL. A query without {@code GRAPH} sees the union of all
 * graphs.
 */
public interface Store extends AutoCloseable {
  /** Answers a SELECT query. */
  SelectResult select(Query query);

  /** Answers an ASK query. */
  boolean ask(Query query);

  /** Answers a CONSTRUCT or DESCRIBE query. */
  Graph construct(Query query);

  /** Makes all changes in one transaction: all of them or none. */
  void write(GraphChanges changes);

  @Override
  void close();
}
