package org.tongjian.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.tongjian.graph.Iris;
import org.tongjian.store.Store;

/** Questions to the runs graph, some nodes at a time. */
final class RunsQueries {
  private static final int NODES_A_QUERY = 400;

  private final Store store;

  RunsQueries(Store store) {
    this.store = store;
  }

  /** All that is said of some nodes. */
  List<Quad> about(Collection<Node> subjects) {
    return construct("?s ?p ?o", "?s", subjects).find().mapWith(RunsQueries::quad).toList();
  }

  private static Quad quad(Triple triple) {
    return new Quad(Iris.RUNS, triple);
  }

  /** The subjects that have some of these as values of a property. */
  Set<Node> subjects(Node property, Collection<Node> values) {
    Set<Node> subjects = new LinkedHashSet<>();
    pairs(property, "?v", values).find().forEach(t -> subjects.add(t.getSubject()));
    return subjects;
  }

  /** The triples of a property with some of these as values. */
  Graph withValues(Node property, Collection<Node> values) {
    return pairs(property, "?v", values);
  }

  /** The triples of a property of some subjects. */
  Graph ofSubjects(Node property, Collection<Node> subjects) {
    return pairs(property, "?s", subjects);
  }

  private Graph pairs(Node property, String variable, Collection<Node> nodes) {
    return construct("?s <" + property.getURI() + "> ?v", variable, nodes);
  }

  private Graph construct(String triple, String variable, Collection<Node> values) {
    return construct(store, "GRAPH <" + Iris.RUNS.getURI() + ">", triple, variable, values);
  }

  /** What the graphs of articles say of these themselves. */
  static Graph headers(Store store, Collection<Node> articles) {
    return construct(store, "GRAPH ?s", "?s ?p ?o", "?s", articles);
  }

  /** The nodes of a kind that articles link to. */
  static Graph linked(Store store, Node property, Collection<Node> articles) {
    Graph links = construct(store, "GRAPH ?s", "?s <" + property.getURI() + "> ?v", "?s", articles);
    List<Node> nodes = links.find().mapWith(Triple::getObject).toList();
    construct(store, "GRAPH ?g", "?n ?p ?o", "?n", nodes).find().forEach(links::add);
    return links;
  }

  /** The nodes in the graphs of articles that say in which they stand: passages and gaps. */
  static Graph parts(Store store, Node type, Collection<Node> articles) {
    return construct(
        store, "GRAPH ?g", "?n ?p ?o", "?g", articles, " ?n a <" + type.getURI() + ">");
  }

  private static Graph construct(
      Store store, String graph, String triple, String variable, Collection<Node> values) {
    return construct(store, graph, triple, variable, values, "");
  }

  private static Graph construct(
      Store store,
      String graph,
      String triple,
      String variable,
      Collection<Node> values,
      String more) {
    Graph found = GraphFactory.createDefaultGraph();
    List<Node> all = new ArrayList<>(new LinkedHashSet<>(values));
    for (int i = 0; i < all.size(); i += NODES_A_QUERY) {
      String some =
          all.subList(i, Math.min(all.size(), i + NODES_A_QUERY)).stream()
              .map(RunsQueries::term)
              .collect(Collectors.joining(" "));
      String query =
          "CONSTRUCT { %s } WHERE { VALUES %s { %s } %s { %s .%s } }"
              .formatted(triple, variable, some, graph, triple, more);
      store.construct(QueryFactory.create(query)).find().forEach(found::add);
    }
    return found;
  }

  private static String term(Node node) {
    return node.isURI()
        ? "<" + node.getURI() + ">"
        : "\"" + node.getLiteralLexicalForm().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
