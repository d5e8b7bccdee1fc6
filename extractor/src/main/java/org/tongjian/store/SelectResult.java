package org.tongjian.store;

import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * The rows of a SELECT query.
 *
 * @param variables names of the columns, in order
 * @param rows the solutions, in order
 */
public record SelectResult(List<String> variables, List<Binding> rows) {
  public SelectResult {
    variables = List.copyOf(variables);
    rows = List.copyOf(rows);
  }
}
