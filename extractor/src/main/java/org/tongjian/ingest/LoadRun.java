package org.tongjian.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.tongjian.graph.Iris;
import org.tongjian.page.Article;
import org.tongjian.source.Document;
import org.tongjian.store.GraphChanges;
import org.tongjian.store.Store;

/** One run of loading: gathers articles into batches, writes these, and counts. */
final class LoadRun {
  private static final int ARTICLES_A_BATCH = 200;
  private static final int DOCUMENTS_A_BATCH = 1000;

  private final Store store;
  private final RunsGraph runs;
  private final RunsQueries queries;
  private final ArticleWork work;
  private final Tally tally = new Tally();
  private final Halves halves;
  private final MessageDigest input;

  /** What waits to be written: documents, whether they are whole, and their articles. */
  private final IdentityHashMap<Document, Boolean> documents = new IdentityHashMap<>();

  private final List<Document> inOrder = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Document, List<Article>> openHalves = new LinkedHashMap<>();
  private int order;

  LoadRun(Store store, LoadRequest request, ArticleWork work) {
    this.store = store;
    this.work = work;
    this.runs = new RunsGraph(store, request);
    this.queries = new RunsQueries(store);
    this.halves = new Halves(store, runs, work.problems());
    try {
      this.input = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  Tally tally() {
    return tally;
  }

  /** Those of some documents that the store has just so. */
  Set<Document> unchanged(List<Document> some) {
    IdentityHashMap<Document, String> fingerprints = new IdentityHashMap<>();
    for (Document document : some) {
      String fingerprint = runs.fingerprint(document);
      fingerprints.put(document, fingerprint);
      input.update((tally.documents > 0 ? " " : "").getBytes(StandardCharsets.UTF_8));
      input.update(fingerprint.getBytes(StandardCharsets.UTF_8));
      tally.documents++;
    }
    Set<Document> known = runs.known(fingerprints);
    tally.unchanged += known.size();
    return known;
  }

  /**
   * Takes in a document's articles.
   *
   * @param isDamaged whether a part of it could not be read: what it said before is not withdrawn
   */
  void add(Document document, List<Article> articles, boolean isDamaged) {
    documents.put(document, !isDamaged);
    inOrder.add(document);
    for (Article article : articles) {
      if (article.jumps().isEmpty()) {
        entries.add(new Entry(article, List.of(document), order++));
      } else {
        openHalves.computeIfAbsent(document, d -> new ArrayList<>()).add(article);
      }
    }
    if (entries.size() >= ARTICLES_A_BATCH || inOrder.size() >= DOCUMENTS_A_BATCH) {
      write();
    }
    if (halves.areMany()) {
      write();
      resolveHalves();
    }
  }

  private void write() {
    if (inOrder.isEmpty()) {
      return;
    }
    List<Document> whole = inOrder.stream().filter(documents::get).toList();
    Set<Node> before = runs.readFrom(whole);
    Set<Node> copies = new LinkedHashSet<>(before);
    copies.removeIf(node -> !node.getURI().startsWith(Iris.BASE + "copy/"));
    Set<Node> oldHalves = new LinkedHashSet<>(before);
    oldHalves.removeIf(node -> !node.getURI().startsWith(Iris.BASE + "half/"));
    before.removeIf(node -> !Iris.isArticle(node));
    entries.forEach(entry -> before.remove(entry.node()));
    var change = new Change();
    halves.replace(oldHalves, openHalves, entries, change);
    place(entries, before, copies, change);
    // What could not be understood is read again next time.
    Map<Document, Boolean> records = new LinkedHashMap<>();
    inOrder.forEach(d -> records.put(d, documents.get(d) && !change.failed.contains(d)));
    List<Node> nodes = inOrder.stream().map(runs::document).toList();
    change.removed.addAll(queries.about(nodes));
    change.added.addAll(runs.records(records));
    store.write(change.changes());
    documents.clear();
    inOrder.clear();
    entries.clear();
    openHalves.clear();
  }

  /** Adds to a change all that follows from articles that come and go. */
  private void place(List<Entry> coming, Set<Node> gone, Set<Node> goneCopies, Change change) {
    Placement placement = Placement.of(store, runs, coming, gone, goneCopies);
    new PlacementWriter(store, runs, work, tally, placement, change).write();
  }

  /** Joins the halves of the issues of which something was read. */
  private void resolveHalves() {
    for (Halves.Group group = halves.next(); group != null; group = halves.next()) {
      var change = new Change();
      List<Entry> coming =
          group.whole().keySet().stream().map(article -> Entry.of(article, order++)).toList();
      place(coming, group.gone(), group.goneCopies(), change);
      group
          .whole()
          .forEach(
              (article, nodes) -> {
                boolean failed =
                    Entry.of(article, 0).documents().stream().anyMatch(change.failed::contains);
                if (!failed) {
                  change.added.addAll(halves.settled(nodes, Iris.article(article.id())));
                }
              });
      change.removed.addAll(halves.unsettled(group));
      change.removed.addAll(halves.hashes(change.failed));
      store.write(change.changes());
    }
  }

  /** Writes what waits and the record of the run. */
  LoadReport finish() {
    write();
    resolveHalves();
    String hash = HexFormat.of().formatHex(input.digest());
    store.write(GraphChanges.adding(runs.run(hash)));
    return tally.report();
  }

  /** What is to be written together. */
  static final class Change {
    final List<Quad> removed = new ArrayList<>();
    final List<Quad> added = new ArrayList<>();
    final Set<Document> failed = Collections.newSetFromMap(new IdentityHashMap<>());
    private GraphChanges base = new GraphChanges(Set.of(), List.of(), List.of());

    void base(GraphChanges changes) {
      base = changes;
    }

    GraphChanges changes() {
      List<Quad> allRemoved = new ArrayList<>(base.removed());
      allRemoved.addAll(removed);
      List<Quad> allAdded = new ArrayList<>(base.added());
      allAdded.addAll(added);
      return new GraphChanges(new HashSet<>(base.droppedGraphs()), allRemoved, allAdded);
    }
  }
}
