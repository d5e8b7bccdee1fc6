package org.tongjian.ingest;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.tongjian.graph.Iris;
import org.tongjian.graph.Literals;
import org.tongjian.graph.StandardTerms;
import org.tongjian.graph.TermClasses;
import org.tongjian.graph.Vocabulary;
import org.tongjian.page.Article;
import org.tongjian.page.TextFingerprint;
import org.tongjian.source.Document;
import org.tongjian.store.Store;

/** The runs graph: which documents were read when and how, and which articles are from where. */
final class RunsGraph {
  private final Store store;
  private final LoadRequest request;
  private final RunsQueries queries;

  RunsGraph(Store store, LoadRequest request) {
    this.store = store;
    this.request = request;
    this.queries = new RunsQueries(store);
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
            document.sha256(),
            document.metadata().toString(),
            document.given().toString(),
            request.toolVersion(),
            request.settings().toString(),
            request.detail().name()),
        64);
  }

  /** Those of these documents that the store has just so. */
  Set<Document> known(IdentityHashMap<Document, String> fingerprints) {
    Graph hashes =
        queries.ofSubjects(
            Vocabulary.CONTENT_HASH, fingerprints.keySet().stream().map(this::document).toList());
    Set<Document> known = Collections.newSetFromMap(new IdentityHashMap<>());
    fingerprints.forEach(
        (document, hash) -> {
          if (hashes.contains(document(document), Vocabulary.CONTENT_HASH, Literals.of(hash))) {
            known.add(document);
          }
        });
    return known;
  }

  /**
   * All that was read from some documents: articles, but for those put together of halves, and the
   * records of copies and halves.
   */
  Set<Node> readFrom(Collection<Document> documents) {
    Set<Node> found =
        queries.subjects(Vocabulary.READ_FROM, documents.stream().map(this::document).toList());
    queries.withValues(Vocabulary.HALF_OF, found).find().forEach(t -> found.remove(t.getObject()));
    return found;
  }

  /** The articles among these that the store has, with the paths of their documents. */
  Map<Node, List<String>> pathsOf(Collection<Node> articles) {
    Graph origins = queries.ofSubjects(Vocabulary.READ_FROM, articles);
    Set<Node> documents = new LinkedHashSet<>();
    origins.find().forEach(t -> documents.add(t.getObject()));
    Map<Node, String> paths = new HashMap<>();
    queries
        .ofSubjects(Vocabulary.PATH, documents)
        .find()
        .forEach(t -> paths.put(t.getSubject(), t.getObject().getLiteralLexicalForm()));
    Map<Node, List<String>> found = new HashMap<>();
    origins
        .find()
        .forEach(
            t ->
                found
                    .computeIfAbsent(t.getSubject(), n -> new ArrayList<>())
                    .add(paths.getOrDefault(t.getObject(), "")));
    found.values().forEach(Collections::sort);
    return found;
  }

  /** Articles of the store, made again from their graphs. */
  Map<Node, Article> articles(Collection<Node> nodes) {
    return StoredHeaders.read(store, nodes, pathsOf(nodes));
  }

  /** The records of documents. */
  List<Quad> records(Map<Document, Boolean> documents) {
    List<Quad> added = new ArrayList<>();
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
    return added;
  }

  /** The record of an article that is kept. */
  List<Quad> kept(Entry entry) {
    List<Quad> added = new ArrayList<>();
    entry
        .documents()
        .forEach(d -> added.add(quad(entry.node(), Vocabulary.READ_FROM, document(d))));
    added.add(quad(entry.node(), StandardTerms.WAS_GENERATED_BY, run()));
    for (String word : TextFingerprint.of(entry.article()).sketch()) {
      added.add(quad(entry.node(), Vocabulary.TEXT_SKETCH, Literals.of(word)));
    }
    return added;
  }

  /** The record of a copy. */
  List<Quad> copy(Entry entry, Node of) {
    List<Quad> added = new ArrayList<>();
    added.add(quad(entry.copy(), StandardTerms.TYPE, TermClasses.COPY));
    added.add(quad(entry.copy(), Vocabulary.COPY_OF, of));
    entry
        .documents()
        .forEach(d -> added.add(quad(entry.copy(), Vocabulary.READ_FROM, document(d))));
    String content = StoredArticle.write(entry.article(), entry.documents().get(0));
    added.add(quad(entry.copy(), Vocabulary.CONTENT, Literals.of(content)));
    return added;
  }

  private Node run() {
    return Iris.named("run", request.startedAt().toString().replaceAll("[:.]|-", ""));
  }

  /** The record of the run itself. */
  List<Quad> run(String inputHash) {
    return List.of(
        quad(run(), StandardTerms.TYPE, TermClasses.RUN),
        quad(run(), StandardTerms.TYPE, StandardTerms.ACTIVITY),
        quad(run(), StandardTerms.STARTED_AT, Literals.of(request.startedAt())),
        quad(run(), Vocabulary.TOOL_VERSION, Literals.of(request.toolVersion())),
        quad(run(), Vocabulary.CONTENT_HASH, Literals.of(inputHash)));
  }

  static Quad quad(Node subject, Node predicate, Node object) {
    return new Quad(Iris.RUNS, subject, predicate, object);
  }
}
