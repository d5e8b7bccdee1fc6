package org.tongjian.query;

import org.apache.jena.graph.Graph;
import org.tongjian.store.SelectResult;

/** What a query gives: rows, yes or no, or triples. */
public sealed interface QueryResult {
  /** The answer to SELECT. */
  record Rows(SelectResult table) implements QueryResult {}

  /** The answer to ASK. */
  record Answer(boolean value) implements QueryResult {}

  /** The answer to CONSTRUCT and DESCRIBE. */
  record Triples(Graph graph) implements QueryResult {}
}
