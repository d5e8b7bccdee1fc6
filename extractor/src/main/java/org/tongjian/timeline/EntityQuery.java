package org.tongjian.timeline;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.tongjian.query.QueryBinding;
import org.tongjian.query.SparqlText;
import org.tongjian.store.Store;

/** A query of this package that asks about one IRI. */
final class EntityQuery {
  private final Query query;
  private final String variable;

  /**
   * @param resource the file of the query
   * @param variable the variable that the IRI is put into
   */
  EntityQuery(String resource, String variable) {
    this.query = SparqlText.parse(Statements.resource(resource), resource);
    this.variable = variable;
  }

  List<Row> rows(Store store, String iri) {
    Query bound = QueryBinding.bind(query, Map.of(variable, List.of(NodeFactory.createURI(iri))));
    return store.select(bound).rows().stream().map(Row::new).toList();
  }
}
