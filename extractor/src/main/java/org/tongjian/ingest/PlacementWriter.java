package org.tongjian.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.tongjian.graph.Iris;
import org.tongjian.graph.PublicationQuads;
import org.tongjian.graph.StandardTerms;
import org.tongjian.graph.Vocabulary;
import org.tongjian.knowledge.ArticlePart;
import org.tongjian.knowledge.KnowledgeUpdate;
import org.tongjian.page.Article;
import org.tongjian.page.Copies;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.store.Store;

/** Turns a placement into changes of the store. */
final class PlacementWriter {
  private final Store store;
  private final RunsGraph runs;
  private final RunsQueries queries;
  private final ArticleWork work;
  private final Tally tally;
  private final Placement placement;
  private final LoadRun.Change change;

  private final List<ArticlePart> parts = new ArrayList<>();
  private final Set<Node> withdrawn;
  private final Set<Node> touched;
  private final Set<Node> forgotten = new LinkedHashSet<>();
  private final Set<Node> demoted = new LinkedHashSet<>();

  /** Articles that give way, with the better copies that take their places. */
  private final Map<Node, Node> successors = new LinkedHashMap<>();

  private final Map<Node, List<Article>> newCopies = new HashMap<>();

  PlacementWriter(
      Store store,
      RunsGraph runs,
      ArticleWork work,
      Tally tally,
      Placement placement,
      LoadRun.Change change) {
    this.store = store;
    this.runs = runs;
    this.queries = new RunsQueries(store);
    this.work = work;
    this.tally = tally;
    this.placement = placement;
    this.change = change;
    this.withdrawn = new LinkedHashSet<>(placement.leaving());
    this.touched = new LinkedHashSet<>(placement.touched());
  }

  void write() {
    placement.twins().forEach(this::warnOfTwins);
    placement.clusters().forEach(this::write);
    Set<Node> coming = new LinkedHashSet<>();
    parts.forEach(part -> coming.add(part.article()));
    Set<Node> present = runs.pathsOf(coming).keySet();
    withdrawn.removeAll(coming);
    touched.removeAll(withdrawn);
    touched.removeAll(coming);
    change.base(KnowledgeUpdate.changes(store, parts, withdrawn));
    forgotten.addAll(withdrawn);
    forgotten.addAll(coming);
    forgotten.addAll(placement.dropped());
    change.removed.addAll(queries.about(forgotten));
    Set<Node> kept = new LinkedHashSet<>(coming);
    kept.addAll(touched);
    writePublications(kept);
    count(present);
  }

  private void write(Cluster cluster) {
    Node kept;
    if (cluster.keepsStored()) {
      kept = cluster.storedNode().orElseThrow();
      touched.add(kept);
    } else {
      Entry entry = cluster.members().get(0);
      kept = entry.node();
      Optional<ArticlePart> part = work.part(entry);
      if (part.isEmpty()) {
        fail(cluster);
        return;
      }
      parts.add(part.get());
      change.added.addAll(runs.kept(entry));
      if (cluster.stored().isPresent()) {
        demote(cluster.storedNode().orElseThrow(), cluster.stored().get(), kept);
      }
    }
    for (Entry copy : cluster.rest()) {
      writeCopy(copy, kept);
      if (copy.order() >= 0) {
        tally.copies++;
        Article original =
            cluster.keepsStored()
                ? cluster.stored().orElseThrow()
                : cluster.members().get(0).article();
        warnOfContradiction(copy, original);
      }
    }
  }

  /** An article that could not be understood; an earlier reading of it stays. */
  private void fail(Cluster cluster) {
    tally.failed++;
    withdrawn.remove(cluster.members().get(0).node());
    cluster.members().forEach(member -> change.failed.addAll(member.documents()));
  }

  private void demote(Node node, Article article, Node successor) {
    writeCopy(Entry.of(article, -1), successor);
    successors.put(node, successor);
    demoted.add(node);
    withdrawn.add(node);
  }

  private void writeCopy(Entry copy, Node kept) {
    change.added.addAll(runs.copy(copy, kept));
    newCopies.computeIfAbsent(kept, k -> new ArrayList<>()).add(copy.article());
  }

  private void writePublications(Collection<Node> kept) {
    Set<Node> originals = new LinkedHashSet<>(kept);
    originals.addAll(successors.keySet());
    Map<Node, Node> ofCopies = new LinkedHashMap<>();
    for (Triple triple : queries.withValues(Vocabulary.COPY_OF, originals).find().toList()) {
      Node copy = triple.getSubject();
      Node original = triple.getObject();
      if (!placement.dropped().contains(copy)) {
        Node successor = successors.getOrDefault(original, original);
        ofCopies.put(copy, successor);
        if (!successor.equals(original)) {
          change.removed.add(RunsGraph.quad(copy, Vocabulary.COPY_OF, original));
          change.added.add(RunsGraph.quad(copy, Vocabulary.COPY_OF, successor));
        }
      }
    }
    placement
        .contents(ofCopies.keySet())
        .forEach(
            (copy, article) ->
                newCopies.computeIfAbsent(ofCopies.get(copy), k -> new ArrayList<>()).add(article));
    Graph before = RunsQueries.linked(store, Vocabulary.ALSO_PUBLISHED, touched);
    for (Triple triple : before.find().toList()) {
      String uri = triple.getSubject().getURI();
      int local = uri.indexOf('#');
      Node graph = NodeFactory.createURI(local < 0 ? uri : uri.substring(0, local));
      change.removed.add(Quad.create(graph, triple));
    }
    for (Node node : kept) {
      List<Article> copies = newCopies.getOrDefault(node, List.of());
      change.added.addAll(
          PublicationQuads.of(node, copies.stream().sorted(Copies.betterFirst()).toList()));
    }
  }

  private void warnOfTwins(Entry entry, String earlier) {
    work.problems()
        .accept(
            new Problem(
                ProblemCode.W603,
                Position.ofFile(entry.documents().get(0).path()),
                "gives the article “"
                    + entry.node().getURI().substring((Iris.BASE + "article/").length())
                    + "” that “"
                    + earlier
                    + "” gives too; the later file counts",
                "load one of the two, or correct the paper, date or page number of the other"));
  }

  private void warnOfContradiction(Entry copy, Article original) {
    if (Copies.contradict(copy.article(), original)) {
      work.problems()
          .accept(
              new Problem(
                  ProblemCode.W221,
                  Position.ofFile(copy.documents().get(0).path()),
                  "%s is a copy of %s in %s"
                      .formatted(
                          described(copy.article()),
                          described(original),
                          original.document().name()),
                  "see whether one of them is dated wrongly"));
    }
  }

  private static String described(Article article) {
    return "“%s” (%s)"
        .formatted(article.title(), article.issueDate().map(Object::toString).orElse("no date"));
  }

  private void count(Set<Node> present) {
    for (ArticlePart part : parts) {
      if (present.contains(part.article())) {
        tally.replaced++;
      } else {
        tally.added++;
      }
      tally.quads += part.claims().size();
      for (Quad quad : part.claims()) {
        if (quad.getPredicate().equals(StandardTerms.TYPE)) {
          tally.mentions += quad.getSubject().getURI().contains("#m") ? 1 : 0;
          tally.claims += quad.getSubject().getURI().contains("#c") ? 1 : 0;
        }
      }
    }
    withdrawn.removeAll(demoted);
    tally.withdrawn += withdrawn.size();
  }
}
