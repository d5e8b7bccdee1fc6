package org.tongjian.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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
import org.tongjian.graph.StandardTerms;
import org.tongjian.graph.Vocabulary;
import org.tongjian.store.Store;

/** What an update needs to know of a store; every question names the nodes it is about. */
final class StoredGraph {
  /** Nodes named in one query. */
  private static final int NODES_A_QUERY = 400;

  /** Links by which a thing that no article names still stands in the graph. */
  private static final List<Node> LINKS =
      List.of(
          StandardTerms.POST_IN,
          StandardTerms.ROLE,
          Vocabulary.JURISDICTION,
          StandardTerms.SUB_ORGANIZATION_OF,
          StandardTerms.WITHIN,
          StandardTerms.IS_PART_OF);

  private final Store store;

  StoredGraph(Store store) {
    this.store = store;
  }

  static List<Node> links() {
    return LINKS;
  }

  /** The graphs of articles with what their local nodes are identified as. */
  Graph articles(Collection<Node> articles) {
    Graph graph = construct("?s ?p ?o", "?g", articles, "GRAPH ?g { ?s ?p ?o }");
    addAll(
        graph,
        construct(
            "?l " + term(Vocabulary.IDENTIFIED_AS) + " ?t",
            "?g",
            articles,
            "GRAPH ?g { ?l a ?c } "
                + in(Iris.IDENTITY, "?l " + term(Vocabulary.IDENTIFIED_AS) + " ?t")));
    addOwners(graph);
    return graph;
  }

  /** Claims, with all that {@link ClaimReader} needs. */
  Graph claims(Collection<Node> claims) {
    Graph graph = construct("?c ?p ?o", "?c", claims, "?c ?p ?o");
    Set<Node> locals = new LinkedHashSet<>();
    Set<Node> articles = new LinkedHashSet<>();
    for (Node predicate : List.of(Vocabulary.SUBJECT, Vocabulary.OBJECT, Vocabulary.OFFICE)) {
      graph.find(Node.ANY, predicate, Node.ANY).forEach(t -> locals.add(t.getObject()));
    }
    claims.forEach(claim -> articles.add(ClaimReader.article(claim)));
    addAll(graph, construct("?l ?p ?o", "?l", locals, "?l ?p ?o"));
    addAll(
        graph,
        construct(
            "?a ?p ?d",
            "?a",
            articles,
            "VALUES ?p { " + term(Vocabulary.ISSUE_DATE) + " } ?a ?p ?d"));
    addOwners(graph);
    return graph;
  }

  private void addOwners(Graph graph) {
    Set<Node> posts = new LinkedHashSet<>();
    graph
        .find(Node.ANY, Vocabulary.IDENTIFIED_AS, Node.ANY)
        .filterKeep(t -> t.getObject().getURI().startsWith(Iris.BASE + "post/"))
        .forEach(t -> posts.add(t.getObject()));
    String owner = "?post " + term(StandardTerms.POST_IN) + " ?owner";
    addAll(graph, construct(owner, "?post", posts, in(Iris.KNOWLEDGE, owner)));
  }

  /** What the knowledge graph says of these subjects. */
  Graph subjects(Collection<Node> subjects) {
    return construct("?s ?p ?o", "?s", subjects, in(Iris.KNOWLEDGE, "?s ?p ?o"));
  }

  /** The claims that facts are derived from: triples of fact and claim. */
  Graph support(Collection<Node> facts) {
    String triple = "?f " + term(StandardTerms.WAS_DERIVED_FROM) + " ?c";
    return construct(triple, "?f", facts, in(Iris.KNOWLEDGE, triple));
  }

  /** Those of these nodes that the knowledge graph says something of. */
  Set<Node> known(Collection<Node> nodes) {
    return subjectsOf(construct("?s a ?t", "?s", nodes, in(Iris.KNOWLEDGE, "?s a ?t")));
  }

  /** The things that articles mention. */
  Set<Node> mentionedIn(Collection<Node> articles) {
    String triple = "?t " + term(Vocabulary.MENTIONED_IN) + " ?a";
    return subjectsOf(construct(triple, "?a", articles, in(Iris.KNOWLEDGE, triple)));
  }

  /** Those of these things that an article mentions that does not go. */
  Set<Node> mentionedElsewhere(Collection<Node> things, Set<Node> goingArticles) {
    String triple = "?t " + term(Vocabulary.MENTIONED_IN) + " ?a";
    return subjectsOf(
        construct(
            "?t a ?t",
            "?t",
            things,
            "FILTER EXISTS { " + in(Iris.KNOWLEDGE, triple) + notIn("?a", goingArticles) + " }"));
  }

  /** Those of these things that something links to that does not go. */
  Set<Node> linkedFrom(Collection<Node> things, Set<Node> going) {
    Graph links =
        construct(
            "?x ?p ?t",
            "?t",
            things,
            "VALUES ?p { " + terms(LINKS) + " } " + in(Iris.KNOWLEDGE, "?x ?p ?t"));
    Set<Node> linked = new HashSet<>();
    links
        .find()
        .filterKeep(t -> !going.contains(t.getSubject()))
        .forEach(t -> linked.add(t.getObject()));
    return linked;
  }

  /** Those of these bodies and areas that have a post which does not go. */
  Set<Node> ownersOfOtherPosts(Collection<Node> owners, Set<Node> going) {
    String triple = "?post " + term(StandardTerms.POST_IN) + " ?owner";
    Set<Node> found = new HashSet<>();
    construct(triple, "?owner", owners, in(Iris.KNOWLEDGE, triple))
        .find()
        .filterKeep(t -> !going.contains(t.getSubject()))
        .forEach(t -> found.add(t.getObject()));
    return found;
  }

  /** Names that articles which do not go give things: triples of thing, altLabel and name. */
  Graph namesElsewhere(Collection<Node> things, Set<Node> goingArticles) {
    return construct(
        "?t " + term(StandardTerms.ALT_LABEL) + " ?n",
        "?t",
        things,
        in(Iris.IDENTITY, "?l " + term(Vocabulary.IDENTIFIED_AS) + " ?t")
            + " GRAPH ?g { ?l "
            + term(Vocabulary.NAME)
            + "|"
            + term(Vocabulary.QUALIFIED_NAME)
            + " ?n }"
            + notIn("?g", goingArticles));
  }

  /** Issue numbers that articles which do not go give issues: triples of issue and number. */
  Graph issueNumbersElsewhere(Collection<Node> issues, Set<Node> goingArticles) {
    return construct(
        "?i " + term(StandardTerms.ISSUE_NUMBER) + " ?n",
        "?i",
        issues,
        in(Iris.KNOWLEDGE, "?a " + term(StandardTerms.IS_PART_OF) + " ?i")
            + " GRAPH ?a { ?a "
            + term(Vocabulary.ISSUE_NUMBER)
            + " ?n }"
            + notIn("?a", goingArticles));
  }

  private Graph construct(
      String template, String variable, Collection<Node> values, String pattern) {
    Graph graph = GraphFactory.createDefaultGraph();
    List<Node> all = new ArrayList<>(values);
    for (int i = 0; i < all.size(); i += NODES_A_QUERY) {
      List<Node> some = all.subList(i, Math.min(all.size(), i + NODES_A_QUERY));
      String query =
          "CONSTRUCT { "
              + template
              + " } WHERE { VALUES "
              + variable
              + " { "
              + terms(some)
              + " } "
              + pattern
              + " }";
      addAll(graph, store.construct(QueryFactory.create(query)));
    }
    return graph;
  }

  private static String in(Node graph, String pattern) {
    return "GRAPH " + term(graph) + " { " + pattern + " }";
  }

  private static String notIn(String variable, Set<Node> nodes) {
    return nodes.isEmpty()
        ? ""
        : " FILTER("
            + variable
            + " NOT IN ("
            + nodes.stream().map(StoredGraph::term).collect(Collectors.joining(", "))
            + "))";
  }

  private static String terms(Collection<Node> nodes) {
    return nodes.stream().map(StoredGraph::term).collect(Collectors.joining(" "));
  }

  private static String term(Node node) {
    return "<" + node.getURI() + ">";
  }

  private static Set<Node> subjectsOf(Graph graph) {
    Set<Node> subjects = new LinkedHashSet<>();
    graph.find().forEach(t -> subjects.add(t.getSubject()));
    return subjects;
  }

  private static void addAll(Graph graph, Graph more) {
    more.find().forEach(graph::add);
  }

  /** The triples as quads of the knowledge graph. */
  static Set<Quad> quads(Graph graph) {
    Set<Quad> quads = new LinkedHashSet<>();
    for (Triple triple : graph.find().toList()) {
      quads.add(new Quad(Iris.KNOWLEDGE, triple));
    }
    return quads;
  }
}
