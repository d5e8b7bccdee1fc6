package org.tongjian.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;

/**
 * A set of named graphs that answers SPARQL. A query without {@code GRAPH} sees the union of all
 * graphs.
 *
 * <p>Every method may throw a {@link org.tongjian.problem.ProblemException}: E406 when a query runs
 * longer than the store allows, E502 when the store cannot be reached or written, E503 when it
 * takes no changes.
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
