package org.tongjian.ingest;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.tongjian.graph.Iris;
import org.tongjian.graph.Literals;
import org.tongjian.graph.StandardTerms;
import org.tongjian.graph.TermClasses;
import org.tongjian.graph.Vocabulary;
import org.tongjian.source.Document;
import org.tongjian.store.GraphChanges;
import org.tongjian.store.Store;

/** The runs graph: which documents were read when and how, and which articles are from where. */
final class RunsGraph {
  private static final int NODES_A_QUERY = 400;

  private final Store store;
  private final LoadRequest request;

  RunsGraph(Store store, LoadRequest request) {
    this.store = store;
    this.request = request;
  }

  /** Where a document is: two names of one file are one document. */
  static String path(Document document) {
    try {
      return document.path().equals("-")
          ? "-" + document.sha256()
          : Path.of(document.path()).toAbsolutePath().normalize().toString();
    } catch (InvalidPathException e) {
      return document.path();
    }
  }

  Node document(Document document) {
    return Iris.hashed("document", path(document));
  }

  /** A hash of all that the reading of a document follows from. */
  String fingerprint(Document document) {
    return Iris.hash(
        String.join(
            "\u0000",
            document.name(),
            document.text(),
            document.metadata().toString(),
            document.given().toString(),
            request.toolVersion(),
            request.settings().toString(),
            request.detail().name()),
        64);
  }

  /** The fingerprints among those of these documents that the store has. */
  Set<String> knownFingerprints(List<Document> documents) {
    String hashes =
        documents.stream().map(d -> "\"" + fingerprint(d) + "\"").collect(Collectors.joining(" "));
    Graph found =
        construct("?d <P> ?h".replace("P", Vocabulary.CONTENT_HASH.getURI()), "?h", hashes);
    Set<String> known = new HashSet<>();
    found.find().forEach(t -> known.add(t.getObject().getLiteralLexicalForm()));
    return known;
  }

  /** The articles that the store has from these documents. */
  Set<Node> articlesOf(Collection<Document> documents) {
    Set<Node> articles = new LinkedHashSet<>();
    construct(
            "?a <" + Vocabulary.READ_FROM.getURI() + "> ?d",
            "?d",
            documents.stream().map(this::document).toList())
        .find()
        .forEach(t -> articles.add(t.getSubject()));
    return articles;
  }

  /** The articles among these that the store has, with the paths of their documents. */
  Map<Node, String> pathsOf(Collection<Node> articles) {
    Graph origins = construct("?a <" + Vocabulary.READ_FROM.getURI() + "> ?d", "?a", articles);
    Set<Node> documents = new LinkedHashSet<>();
    origins.find().forEach(t -> documents.add(t.getObject()));
    Graph paths = construct("?d <" + Vocabulary.PATH.getURI() + "> ?p", "?d", documents);
    Map<Node, String> found = new HashMap<>();
    origins
        .find()
        .forEach(
            t ->
                found.put(
                    t.getSubject(),
                    paths.find(t.getObject(), Vocabulary.PATH, Node.ANY).toList().stream()
                        .map(p -> p.getObject().getLiteralLexicalForm())
                        .findFirst()
                        .orElse("")));
    return found;
  }

  /**
   * The changes with the records of where the articles are from.
   *
   * @param documents the documents of the batch and whether all their articles were understood
   * @param origin the articles that come, with their documents
   * @param gone the articles that are withdrawn
   */
  GraphChanges withRecords(
      GraphChanges changes,
      Map<Document, Boolean> documents,
      Map<Node, Node> origin,
      Set<Node> gone) {
    Set<Node> subjects = new LinkedHashSet<>(origin.keySet());
    subjects.addAll(gone);
    documents.keySet().forEach(d -> subjects.add(document(d)));
    List<Quad> removed = new ArrayList<>(changes.removed());
    construct("?s ?p ?o", "?s", subjects).find().forEach(t -> removed.add(new Quad(Iris.RUNS, t)));
    List<Quad> added = new ArrayList<>(changes.added());
    origin.forEach(
        (article, document) -> {
          added.add(quad(article, Vocabulary.READ_FROM, document));
          added.add(quad(article, StandardTerms.WAS_GENERATED_BY, run()));
        });
    documents.forEach(
        (document, isWhole) -> {
          Node node = document(document);
          added.add(quad(node, StandardTerms.TYPE, TermClasses.DOCUMENT));
          added.add(quad(node, Vocabulary.PATH, Literals.of(path(document))));
          added.add(quad(run(), StandardTerms.USED, node));
          if (isWhole) {
            added.add(quad(node, Vocabulary.CONTENT_HASH, Literals.of(fingerprint(document))));
          }
        });
    return new GraphChanges(changes.droppedGraphs(), removed, added);
  }

  private Node run() {
    return Iris.named("run", request.startedAt().toString().replaceAll("[:.]|-", ""));
  }

  /** The record of the run itself. */
  List<Quad> run(List<String> fingerprints) {
    return List.of(
        quad(run(), StandardTerms.TYPE, TermClasses.RUN),
        quad(run(), StandardTerms.TYPE, StandardTerms.ACTIVITY),
        quad(run(), StandardTerms.STARTED_AT, Literals.of(request.startedAt())),
        quad(run(), Vocabulary.TOOL_VERSION, Literals.of(request.toolVersion())),
        quad(
            run(),
            Vocabulary.CONTENT_HASH,
            Literals.of(Iris.hash(String.join(" ", fingerprints), 64))));
  }

  private static Quad quad(Node subject, Node predicate, Node object) {
    return new Quad(Iris.RUNS, subject, predicate, object);
  }

  private Graph construct(String triple, String variable, Collection<Node> values) {
    Graph graph = GraphFactory.createDefaultGraph();
    List<Node> all = new ArrayList<>(values);
    for (int i = 0; i < all.size(); i += NODES_A_QUERY) {
      String some =
          all.subList(i, Math.min(all.size(), i + NODES_A_QUERY)).stream()
              .map(n -> "<" + n.getURI() + ">")
              .collect(Collectors.joining(" "));
      construct(triple, variable, some).find().forEach(graph::add);
    }
    return graph;
  }

  private Graph construct(String triple, String variable, String values) {
    return store.construct(
        QueryFactory.create(
            "CONSTRUCT { "
                + triple
                + " } WHERE { VALUES "
                + variable
                + " { "
                + values
                + " } GRAPH <"
                + Iris.RUNS.getURI()
                + "> { "
                + triple
                + " } }"));
  }
}
