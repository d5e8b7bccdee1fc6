package org.tongjian.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.tongjian.graph.Literals;
import org.tongjian.graph.Vocabulary;
import org.tongjian.page.Article;
import org.tongjian.page.Copies;
import org.tongjian.page.TextFingerprint;
import org.tongjian.store.Store;

/**
 * Finds for articles that were read which of them are new, which are copies of each other or of an
 * article of the store, and which copies come into their own because the article they copied goes.
 */
@SuppressWarnings("ReferenceEquality") // the very same object is meant
final class Placement {
  private final RunsQueries queries;
  private final RunsGraph runs;

  /** Articles of the store that go or are read anew. */
  private final Set<Node> leaving = new LinkedHashSet<>();

  /** Records of copies that go: read anew, withdrawn, or come into their own. */
  private final Set<Node> dropped = new LinkedHashSet<>();

  /** Articles of the store whose publications are to be written anew. */
  private final Set<Node> touched = new LinkedHashSet<>();

  /** Articles of the store whose place another article takes that is no copy of them. */
  private final Map<Entry, String> twins = new LinkedHashMap<>();

  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<String, Set<Cluster>> bySketch = new HashMap<>();

  private Placement(Store store, RunsGraph runs) {
    this.runs = runs;
    this.queries = new RunsQueries(store);
  }

  /**
   * Places articles.
   *
   * @param coming what was read
   * @param gone articles of the store that their documents no longer have
   * @param goneCopies records of copies from the documents that were read
   */
  static Placement of(
      Store store,
      RunsGraph runs,
      List<Entry> coming,
      Collection<Node> gone,
      Collection<Node> goneCopies) {
    var placement = new Placement(store, runs);
    List<Entry> all = new ArrayList<>(coming);
    placement.clear(all, gone, goneCopies);
    placement.gather(all);
    return placement;
  }

  Set<Node> leaving() {
    return leaving;
  }

  Set<Node> dropped() {
    return dropped;
  }

  Set<Node> touched() {
    return touched;
  }

  Map<Entry, String> twins() {
    return twins;
  }

  List<Cluster> clusters() {
    return clusters;
  }

  /** Takes out of the store what is read anew or gone, and revives the copies of what goes. */
  private void clear(List<Entry> all, Collection<Node> gone, Collection<Node> goneCopies) {
    leaving.addAll(gone);
    List<Node> nodes = all.stream().map(Entry::node).toList();
    Map<Node, List<String>> paths = runs.pathsOf(nodes);
    for (Entry entry : all) {
      List<String> before = paths.getOrDefault(entry.node(), List.of());
      List<String> now = entry.documents().stream().map(RunsGraph::path).toList();
      if (before.stream().anyMatch(now::contains)) {
        leaving.add(entry.node());
      } else if (!before.isEmpty()) {
        twins.put(entry, before.get(0));
      }
    }
    dropped.addAll(goneCopies);
    all.forEach(entry -> dropped.add(entry.copy()));
    queries.ofSubjects(Vocabulary.COPY_OF, dropped).find().forEach(t -> touched.add(t.getObject()));
    Graph copies = queries.withValues(Vocabulary.COPY_OF, leaving);
    Set<Node> revived = new LinkedHashSet<>();
    copies.find().forEach(t -> revived.add(t.getSubject()));
    revived.removeAll(dropped);
    contents(revived).values().forEach(article -> all.add(Entry.of(article, -1)));
    dropped.addAll(revived);
    touched.removeAll(leaving);
  }

  /** What was read of copies or halves, by their records. */
  Map<Node, Article> contents(Collection<Node> records) {
    Map<Node, Article> articles = new LinkedHashMap<>();
    queries
        .ofSubjects(Vocabulary.CONTENT, records)
        .find()
        .forEach(
            t ->
                articles.put(
                    t.getSubject(), StoredArticle.read(t.getObject().getLiteralLexicalForm())));
    return articles;
  }

  private void gather(List<Entry> all) {
    List<Entry> better = new ArrayList<>(all);
    better.sort((a, b) -> Copies.betterFirst().compare(a.article(), b.article()));
    Map<Entry, TextFingerprint> fingerprints = new HashMap<>();
    Set<Node> words = new LinkedHashSet<>();
    for (Entry entry : better) {
      TextFingerprint fingerprint = TextFingerprint.of(entry.article());
      fingerprints.put(entry, fingerprint);
      fingerprint.sketch().forEach(word -> words.add(Literals.of(word)));
    }
    Set<Node> alike = queries.subjects(Vocabulary.TEXT_SKETCH, words);
    alike.removeAll(leaving);
    runs.articles(alike).forEach((node, article) -> add(Cluster.of(node, article)));
    for (Entry entry : better) {
      TextFingerprint fingerprint = fingerprints.get(entry);
      Cluster home = home(fingerprint);
      if (home == null) {
        add(Cluster.of(entry, fingerprint));
      } else {
        home.add(entry);
      }
    }
    clusters.removeIf(cluster -> cluster.members().isEmpty());
    settleTwins();
  }

  private void add(Cluster cluster) {
    clusters.add(cluster);
    for (String word : cluster.fingerprint().sketch()) {
      bySketch.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(cluster);
    }
  }

  private Cluster home(TextFingerprint fingerprint) {
    Set<Cluster> near = new LinkedHashSet<>();
    fingerprint.sketch().forEach(word -> near.addAll(bySketch.getOrDefault(word, Set.of())));
    return near.stream().filter(c -> c.fits(fingerprint)).findFirst().orElse(null);
  }

  /** Of two articles that are no copies and have one IRI, the one that was read later counts. */
  private void settleTwins() {
    Map<Node, Entry> latest = new HashMap<>();
    for (Cluster cluster : List.copyOf(clusters)) {
      if (cluster.keepsStored()) {
        twins.keySet().removeAll(cluster.members());
        continue;
      }
      Entry kept = cluster.members().get(0);
      if (cluster.storedNode().filter(kept.node()::equals).isPresent()) {
        twins.remove(kept);
      }
      cluster.rest().forEach(twins::remove);
      Entry other = latest.get(kept.node());
      if (other == null) {
        latest.put(kept.node(), kept);
      } else {
        boolean inOrder = other.order() < kept.order();
        Entry earlier = inOrder ? other : kept;
        Entry later = inOrder ? kept : other;
        twins.put(later, earlier.documents().get(0).path());
        latest.put(kept.node(), later);
        clusters.stream()
            .filter(c -> c.members().contains(earlier))
            .forEach(c -> c.remove(earlier));
        twins.remove(earlier);
      }
    }
    clusters.removeIf(cluster -> cluster.members().isEmpty());
    twins.keySet().forEach(entry -> leaving.add(entry.node()));
  }
}
