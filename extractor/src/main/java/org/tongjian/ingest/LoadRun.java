package org.tongjian.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.tongjian.graph.Iris;
import org.tongjian.graph.StandardTerms;
import org.tongjian.knowledge.ArticlePart;
import org.tongjian.knowledge.KnowledgeBuilder;
import org.tongjian.knowledge.KnowledgeUpdate;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.source.Document;
import org.tongjian.store.GraphChanges;
import org.tongjian.store.Store;

/** One run of loading: gathers articles into batches, writes these, and counts. */
final class LoadRun {
  private static final int ARTICLES_A_BATCH = 200;

  private final Store store;
  private final KnowledgeBuilder builder;
  private final LoadRequest request;
  private final Consumer<Problem> problems;
  private final RunsGraph runs;

  /** What waits to be written: documents, and articles with the document they are from. */
  private final Map<Document, Boolean> documents = new LinkedHashMap<>();

  private final Map<Node, ArticlePart> parts = new LinkedHashMap<>();
  private final Map<Node, Document> origins = new HashMap<>();

  /** Articles of this run and the files they are from. */
  private final Map<Node, String> seen = new HashMap<>();

  private final Set<Node> failedArticles = new HashSet<>();
  private final Set<Document> damaged = new HashSet<>();
  private final List<String> fingerprints = new ArrayList<>();
  private int documentCount;
  private int unchangedDocuments;
  private int failedDocuments;
  private int added;
  private int replaced;
  private int withdrawn;
  private int failed;
  private long mentions;
  private long claims;
  private long quads;

  LoadRun(Store store, KnowledgeBuilder builder, LoadRequest request, Consumer<Problem> problems) {
    this.store = store;
    this.builder = builder;
    this.request = request;
    this.problems = problems;
    this.runs = new RunsGraph(store, request);
  }

  KnowledgeBuilder builder() {
    return builder;
  }

  LoadRequest request() {
    return request;
  }

  Consumer<Problem> problems() {
    return problems;
  }

  /** For each document whether the store has it just so. */
  List<Boolean> unchanged(List<Document> some) {
    Set<String> known = runs.knownFingerprints(some);
    List<Boolean> unchanged = new ArrayList<>();
    for (Document document : some) {
      String fingerprint = runs.fingerprint(document);
      fingerprints.add(fingerprint);
      unchanged.add(known.contains(fingerprint));
      documentCount++;
      unchangedDocuments += known.contains(fingerprint) ? 1 : 0;
    }
    return unchanged;
  }

  /** A file that could not even be read. */
  void fileFailed() {
    documentCount++;
    failedDocuments++;
  }

  /** A document whose articles could not be told. */
  void documentFailed() {
    failedDocuments++;
  }

  /** A document of which a part could not be read: what it said before is not withdrawn. */
  void documentDamaged(Document document) {
    failedDocuments++;
    damaged.add(document);
  }

  /** An article that could not be understood; an earlier reading of it stays. */
  void articleFailed(String id) {
    failed++;
    failedArticles.add(Iris.article(id));
  }

  /**
   * Takes in a document's articles.
   *
   * @param isWhole whether none of its articles failed; others are read again next time
   */
  void add(Document document, List<ArticlePart> articles, boolean isWhole) {
    documents.put(document, isWhole);
    for (ArticlePart part : articles) {
      String earlier = seen.put(part.article(), document.path());
      if (earlier != null) {
        warnOfTwins(part.article(), document, earlier);
      }
      parts.put(part.article(), part);
      origins.put(part.article(), document);
    }
    if (parts.size() >= ARTICLES_A_BATCH) {
      write();
    }
  }

  private void warnOfTwins(Node article, Document document, String earlier) {
    problems.accept(
        new Problem(
            ProblemCode.W603,
            Position.ofFile(document.path()),
            "gives the article “"
                + article.getURI().substring((Iris.BASE + "article/").length())
                + "” that “"
                + earlier
                + "” gives too; the later file counts",
            "load one of the two, or correct the paper, date or page number of the other"));
  }

  private void write() {
    if (documents.isEmpty()) {
      return;
    }
    Map<Node, Node> origin = new LinkedHashMap<>();
    parts.keySet().forEach(a -> origin.put(a, runs.document(origins.get(a))));
    Map<Node, String> present = runs.pathsOf(parts.keySet());
    present.forEach(
        (article, path) -> {
          if (!path.equals(RunsGraph.path(origins.get(article))) && !seenTwice(article, path)) {
            warnOfTwins(article, origins.get(article), path);
          }
        });
    Set<Document> readWhole = new LinkedHashSet<>(documents.keySet());
    readWhole.removeAll(damaged);
    Set<Node> gone = runs.articlesOf(readWhole);
    gone.removeAll(parts.keySet());
    gone.removeAll(failedArticles);
    GraphChanges changes = KnowledgeUpdate.changes(store, parts.values(), gone);
    store.write(runs.withRecords(changes, documents, origin, gone));
    count(present.keySet(), gone);
    documents.clear();
    damaged.clear();
    parts.clear();
    origins.clear();
  }

  /** Whether the twin was in this run and so was warned of already. */
  private boolean seenTwice(Node article, String path) {
    return path.isEmpty() || path.equals(seen.get(article));
  }

  private void count(Set<Node> present, Set<Node> gone) {
    for (ArticlePart part : parts.values()) {
      if (present.contains(part.article())) {
        replaced++;
      } else {
        added++;
      }
      quads += part.claims().size();
      for (Quad quad : part.claims()) {
        if (quad.getPredicate().equals(StandardTerms.TYPE)) {
          mentions += quad.getSubject().getURI().contains("#m") ? 1 : 0;
          claims += quad.getSubject().getURI().contains("#c") ? 1 : 0;
        }
      }
    }
    withdrawn += gone.size();
  }

  /** Writes what waits and the record of the run. */
  LoadReport finish() {
    write();
    store.write(new GraphChanges(Set.of(), List.of(), runs.run(fingerprints)));
    return new LoadReport(
        documentCount,
        unchangedDocuments,
        failedDocuments,
        added,
        replaced,
        withdrawn,
        failed,
        mentions,
        claims,
        quads);
  }
}
