package org.tongjian.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.tongjian.graph.Iris;
import org.tongjian.graph.Literals;
import org.tongjian.graph.StandardTerms;
import org.tongjian.graph.TermClasses;
import org.tongjian.graph.Vocabulary;
import org.tongjian.page.Article;
import org.tongjian.page.IssueAssembly;
import org.tongjian.problem.Problem;
import org.tongjian.source.Document;
import org.tongjian.store.Store;

/**
 * The halves of articles that jump lines part. They are kept in the store as they were read; when
 * one of an issue comes or goes, all halves of the issue are joined anew, so that it does not
 * matter in which order or in how many runs the pages are read.
 */
final class Halves {
  private static final int MOST_IN_MEMORY = 2000;
  private static final int MOST_OF_AN_ISSUE = 3000;

  private final Store store;
  private final RunsGraph runs;
  private final RunsQueries queries;
  private final Consumer<Problem> problems;

  /** Halves of this run; these know the places in their files. */
  private final Map<Node, Article> read = new LinkedHashMap<>();

  private final Set<String> paths = new HashSet<>();
  private final Set<String> waiting = new LinkedHashSet<>();

  /** Articles that halves gave which are gone, by the keys of these. */
  private final Map<String, Set<Node>> orphans = new LinkedHashMap<>();

  /** Articles that halves gave and that stand on one page now. */
  private final Set<Node> wholeNow = new HashSet<>();

  private boolean lookedForUnsettled;

  Halves(Store store, RunsGraph runs, Consumer<Problem> problems) {
    this.store = store;
    this.runs = runs;
    this.queries = new RunsQueries(store);
    this.problems = problems;
  }

  /**
   * The halves of one issue, joined.
   *
   * @param whole the articles that are to be written, with the halves that they are made of
   * @param gone articles that halves of the issue gave and give no more
   * @param goneCopies records of copies that such articles may have left
   * @param halves all halves of the issue
   */
  record Group(
      Map<Article, List<Node>> whole, Set<Node> gone, Set<Node> goneCopies, Set<Node> halves) {}

  /** Whether it is time to join some. */
  boolean areMany() {
    return read.size() >= MOST_IN_MEMORY;
  }

  /**
   * Puts halves that were read in the place of those that were there.
   *
   * @param others the other articles that were read with them
   */
  void replace(
      Set<Node> old,
      Map<Document, List<Article>> coming,
      List<Entry> others,
      LoadRun.Change change) {
    var gone = new LinkedHashSet<>(old);
    coming.forEach(
        (document, articles) -> {
          paths.add(document.path());
          for (Article article : articles) {
            Node node = Entry.named("half", document, article.id());
            gone.add(node);
            read.put(node, article);
            waiting.add(IssueAssembly.keys(article).get(1).get(0));
            change.added.addAll(record(node, article, document));
          }
        });
    for (Quad quad : queries.about(gone)) {
      change.removed.add(quad);
    }
    Map<Node, Set<Node>> made = new LinkedHashMap<>();
    queries
        .ofSubjects(Vocabulary.HALF_OF, gone)
        .find()
        .forEach(
            t ->
                made.computeIfAbsent(t.getSubject(), n -> new LinkedHashSet<>())
                    .add(t.getObject()));
    Set<Node> articles = new HashSet<>();
    made.values().forEach(articles::addAll);
    others.stream().map(Entry::node).filter(articles::contains).forEach(wholeNow::add);
    contents(made.keySet())
        .forEach(
            (node, article) -> {
              String key = IssueAssembly.keys(article).get(1).get(0);
              waiting.add(key);
              orphans.computeIfAbsent(key, k -> new LinkedHashSet<>()).addAll(made.get(node));
            });
  }

  private List<Quad> record(Node node, Article article, Document document) {
    List<Quad> quads = new ArrayList<>();
    quads.add(RunsGraph.quad(node, StandardTerms.TYPE, TermClasses.HALF));
    quads.add(RunsGraph.quad(node, Vocabulary.READ_FROM, runs.document(document)));
    for (String key : IssueAssembly.keys(article).get(0)) {
      quads.add(RunsGraph.quad(node, Vocabulary.ISSUE_KEY, Literals.of(key)));
    }
    String content = StoredArticle.write(article, document);
    quads.add(RunsGraph.quad(node, Vocabulary.CONTENT, Literals.of(content)));
    return quads;
  }

  private Map<Node, Article> contents(Collection<Node> nodes) {
    Map<Node, Article> articles = new LinkedHashMap<>();
    queries
        .ofSubjects(Vocabulary.CONTENT, nodes)
        .find()
        .forEach(
            t ->
                articles.put(
                    t.getSubject(), StoredArticle.read(t.getObject().getLiteralLexicalForm())));
    return articles;
  }

  /** The halves of the next issue of which something came or went; null when none is left. */
  Group next() {
    if (!lookedForUnsettled) {
      lookedForUnsettled = true;
      unsettledKeys();
    }
    if (waiting.isEmpty()) {
      read.clear();
      lookedForUnsettled = false;
      return null;
    }
    String first = waiting.iterator().next();
    Map<Node, Article> halves = new LinkedHashMap<>();
    Set<Node> orphaned = new LinkedHashSet<>();
    Set<String> asked = new LinkedHashSet<>();
    var keys = new ArrayDeque<String>(List.of(first));
    while (!keys.isEmpty()) {
      String key = keys.remove();
      waiting.remove(key);
      orphaned.addAll(orphans.getOrDefault(key, Set.of()));
      orphans.remove(key);
      if (asked.add(key) && halves.size() < MOST_OF_AN_ISSUE) {
        Set<Node> found = queries.subjects(Vocabulary.ISSUE_KEY, List.of(Literals.of(key)));
        found.removeAll(halves.keySet());
        contents(found)
            .forEach(
                (node, article) -> {
                  halves.put(node, read.getOrDefault(node, article));
                  keys.addAll(IssueAssembly.keys(article).get(1));
                });
      }
    }
    return group(halves, orphaned);
  }

  /** Halves that a run which was cut off has left. */
  private void unsettledKeys() {
    var query =
        QueryFactory.create(
            "SELECT DISTINCT ?key { GRAPH <%s> { ?half <%s> ?key . FILTER NOT EXISTS { ?half <%s> ?a } } }"
                .formatted(
                    Iris.RUNS.getURI(),
                    Vocabulary.ISSUE_KEY.getURI(),
                    Vocabulary.HALF_OF.getURI()));
    store
        .select(query)
        .rows()
        .forEach(row -> waiting.add(row.get(Var.alloc("key")).getLiteralLexicalForm()));
  }

  private Group group(Map<Node, Article> halves, Set<Node> orphaned) {
    Set<Node> before = new LinkedHashSet<>(orphaned);
    Map<Node, Set<Node>> given = new LinkedHashMap<>();
    queries
        .ofSubjects(Vocabulary.HALF_OF, halves.keySet())
        .find()
        .forEach(
            t -> {
              before.add(t.getObject());
              given.computeIfAbsent(t.getObject(), n -> new HashSet<>()).add(t.getSubject());
            });
    before.removeAll(wholeNow);
    var nodes = new IdentityHashMap<Article, Node>();
    halves.forEach((node, article) -> nodes.put(article, node));
    Map<Article, List<Node>> whole = new LinkedHashMap<>();
    Set<Node> gone = new LinkedHashSet<>(before);
    for (var joined : IssueAssembly.join(byDocument(halves), this::report)) {
      List<Node> madeOf = joined.halves().stream().map(nodes::get).toList();
      Node article = Iris.article(joined.article().id());
      gone.remove(article);
      if (orphaned.contains(article) || !new HashSet<>(madeOf).equals(given.get(article))) {
        whole.put(joined.article(), madeOf);
      }
    }
    Set<Node> goneCopies = new LinkedHashSet<>();
    halves.forEach(
        (node, article) -> {
          boolean stays = given.values().stream().anyMatch(made -> made.contains(node));
          boolean rewritten = whole.values().stream().anyMatch(made -> made.contains(node));
          if (!stays || rewritten) {
            goneCopies.add(Entry.named("copy", article.document(), article.id()));
          }
        });
    return new Group(whole, gone, goneCopies, halves.keySet());
  }

  /** Says what is open in the documents of this run. */
  private void report(Problem problem) {
    if (paths.contains(problem.position().file())) {
      problems.accept(problem);
    }
  }

  /** The halves by their documents, in an order that does not depend on when they were read. */
  private static List<List<Article>> byDocument(Map<Node, Article> halves) {
    Map<String, List<Article>> documents = new TreeMap<>();
    for (Article article : halves.values()) {
      documents
          .computeIfAbsent(RunsGraph.path(article.document()), p -> new ArrayList<>())
          .add(article);
    }
    documents.values().forEach(d -> d.sort(Comparator.comparingInt(Article::number)));
    return List.copyOf(documents.values());
  }

  /** The record that halves have become an article. */
  List<Quad> settled(List<Node> halves, Node article) {
    return halves.stream().map(h -> RunsGraph.quad(h, Vocabulary.HALF_OF, article)).toList();
  }

  /** The earlier records of the halves that become an article now. */
  List<Quad> unsettled(Group group) {
    List<Node> rewritten = group.whole().values().stream().flatMap(List::stream).toList();
    return queries
        .ofSubjects(Vocabulary.HALF_OF, rewritten)
        .find()
        .mapWith(t -> new Quad(Iris.RUNS, t))
        .toList();
  }

  /** The hashes of documents, to be read again next time. */
  List<Quad> hashes(Collection<Document> documents) {
    return queries
        .ofSubjects(Vocabulary.CONTENT_HASH, documents.stream().map(runs::document).toList())
        .find()
        .mapWith(t -> new Quad(Iris.RUNS, t))
        .toList();
  }
}
