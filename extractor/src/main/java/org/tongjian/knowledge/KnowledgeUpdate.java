package org.tongjian.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.tongjian.graph.Iris;
import org.tongjian.graph.StandardTerms;
import org.tongjian.graph.Vocabulary;
import org.tongjian.store.GraphChanges;
import org.tongjian.store.Store;

/**
 * Keeps the knowledge of a store up to date: works out which quads articles that come and go
 * change. Only facts that these articles speak of and things that they name are looked at, so the
 * cost follows these and not the size of the store. The result is the same as building everything
 * anew.
 */
public final class KnowledgeUpdate {
  private final StoredGraph stored;
  private final Set<Node> going;
  private final List<ArticlePart> coming;
  private final Set<Quad> removed = new LinkedHashSet<>();
  private final Set<Quad> added = new LinkedHashSet<>();

  private KnowledgeUpdate(StoredGraph stored, Set<Node> going, List<ArticlePart> coming) {
    this.stored = stored;
    this.going = going;
    this.coming = coming;
  }

  /**
   * The changes that bring a store up to date.
   *
   * @param store the store, whose knowledge is up to date with its articles
   * @param coming articles to add or to put in the place of those with the same IRI
   * @param withdrawn articles to remove
   */
  public static GraphChanges changes(
      Store store, Collection<ArticlePart> coming, Collection<Node> withdrawn) {
    Map<Node, ArticlePart> parts = new LinkedHashMap<>();
    coming.forEach(part -> parts.put(part.article(), part));
    var stored = new StoredGraph(store);
    Set<Node> going = new LinkedHashSet<>(withdrawn);
    going.addAll(stored.known(parts.keySet()));
    going.retainAll(stored.known(going));
    return new KnowledgeUpdate(stored, going, List.copyOf(parts.values())).run();
  }

  private GraphChanges run() {
    Graph old = stored.articles(going);
    Map<FactKey, List<ClaimRecord>> oldFacts = FactWriter.group(ClaimReader.read(old));
    Set<Node> vanished = updateFacts(oldFacts);
    coming.forEach(part -> added.addAll(part.things()));
    if (!going.isEmpty()) {
      removeThings(vanished);
    }
    old.find(Node.ANY, Vocabulary.IDENTIFIED_AS, Node.ANY)
        .forEach(triple -> removed.add(new Quad(Iris.IDENTITY, triple)));
    coming.forEach(part -> added.addAll(part.identity()));
    // The intersection stays as it is.
    Set<Quad> both = new HashSet<>(removed);
    both.retainAll(added);
    removed.removeAll(both);
    coming.forEach(part -> added.addAll(part.claims()));
    return new GraphChanges(going, List.copyOf(removed), List.copyOf(added));
  }

  /**
   * Writes anew the facts that changed claims speak of.
   *
   * @return nodes of facts that no claim says any more, and of their intervals
   */
  private Set<Node> updateFacts(Map<FactKey, List<ClaimRecord>> oldFacts) {
    Map<FactKey, List<ClaimRecord>> facts = new LinkedHashMap<>();
    oldFacts.keySet().forEach(key -> facts.put(key, new ArrayList<>()));
    List<ClaimRecord> news = coming.stream().flatMap(part -> part.records().stream()).toList();
    FactWriter.group(news)
        .forEach(
            (key, claims) -> facts.computeIfAbsent(key, k -> new ArrayList<>()).addAll(claims));
    FactWriter.group(stayingClaims(facts.keySet()))
        .forEach(
            (key, claims) -> {
              if (facts.containsKey(key)) {
                facts.get(key).addAll(claims);
              }
            });
    Set<Node> nodes = new LinkedHashSet<>();
    facts.keySet().forEach(key -> nodes.addAll(List.of(key.iri(), key.tenure())));
    removed.addAll(StoredGraph.quads(stored.subjects(nodes)));
    Set<Node> vanished = new HashSet<>();
    facts.forEach(
        (key, claims) -> {
          if (claims.isEmpty()) {
            vanished.addAll(List.of(key.iri(), key.tenure()));
          } else {
            added.addAll(FactWriter.write(key, claims));
          }
        });
    removeDirectTriples(facts, vanished);
    return vanished;
  }

  private List<ClaimRecord> stayingClaims(Set<FactKey> facts) {
    List<Node> nodes = facts.stream().map(FactKey::iri).toList();
    Set<Node> staying = new LinkedHashSet<>();
    stored
        .support(nodes)
        .find()
        .filterKeep(t -> !going.contains(ClaimReader.article(t.getObject())))
        .forEach(t -> staying.add(t.getObject()));
    return ClaimReader.read(stored.claims(staying));
  }

  /** Removes the direct triples that only vanished facts gave. */
  private void removeDirectTriples(Map<FactKey, List<ClaimRecord>> facts, Set<Node> vanished) {
    Map<FactKey, List<Node>> others = new LinkedHashMap<>();
    for (Map.Entry<FactKey, List<ClaimRecord>> fact : facts.entrySet()) {
      if (fact.getValue().isEmpty() && fact.getKey().direct().isPresent()) {
        others.put(fact.getKey(), fact.getKey().sameDirect().stream().map(FactKey::iri).toList());
      }
    }
    Set<Node> known =
        stored.known(others.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
    others.forEach(
        (key, same) -> {
          if (same.stream().noneMatch(n -> known.contains(n) && !vanished.contains(n))) {
            removed.add(new Quad(Iris.KNOWLEDGE, key.direct().orElseThrow()));
          }
        });
  }

  /** Removes what only the articles that go said of things, and things that nothing names now. */
  private void removeThings(Set<Node> vanishedFacts) {
    Set<Node> subjectsComing = new HashSet<>();
    added.forEach(quad -> subjectsComing.add(quad.getSubject()));
    Set<Node> mentioned = stored.mentionedIn(going);
    for (Node thing : mentioned) {
      going.forEach(a -> removed.add(new Quad(Iris.KNOWLEDGE, thing, Vocabulary.MENTIONED_IN, a)));
    }
    Set<Node> gone = new HashSet<>(vanishedFacts);
    Set<Node> kept = new LinkedHashSet<>();
    Set<Node> level = new LinkedHashSet<>(going);
    level.addAll(mentioned);
    level.addAll(linked(removed, vanishedFacts));
    while (!level.isEmpty()) {
      level = removeLevel(level, subjectsComing, gone, kept);
    }
    removeUnsupported(kept, gone);
  }

  /** Removes those of some things that nothing names; what they linked to is looked at next. */
  private Set<Node> removeLevel(
      Set<Node> level, Set<Node> subjectsComing, Set<Node> gone, Set<Node> kept) {
    Set<Node> doomed = new LinkedHashSet<>(level);
    doomed.removeAll(subjectsComing);
    doomed.removeAll(stored.mentionedElsewhere(doomed, going));
    Set<Node> goingNodes = new HashSet<>(gone);
    goingNodes.addAll(going);
    doomed.removeAll(stored.linkedFrom(doomed, goingNodes));
    doomed.addAll(going.stream().filter(level::contains).toList());
    Set<Quad> quads = StoredGraph.quads(stored.subjects(doomed));
    removed.addAll(quads);
    gone.addAll(doomed);
    level.stream().filter(n -> !doomed.contains(n)).forEach(kept::add);
    Set<Node> next = linked(quads, doomed);
    next.removeAll(gone);
    return next;
  }

  private static Set<Node> linked(Collection<Quad> quads, Set<Node> subjects) {
    return quads.stream()
        .filter(q -> subjects.contains(q.getSubject()))
        .filter(q -> StoredGraph.links().contains(q.getPredicate()))
        .map(Quad::getObject)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Removes names, issue numbers and the role of an owner of posts that only what goes gave. */
  private void removeUnsupported(Set<Node> kept, Set<Node> gone) {
    Graph said = stored.subjects(kept);
    Graph supported = stored.namesElsewhere(kept, going);
    stored.issueNumbersElsewhere(kept, going).find().forEach(supported::add);
    Set<Node> owners = new HashSet<>();
    for (Node predicate : List.of(StandardTerms.ALT_LABEL, StandardTerms.ISSUE_NUMBER)) {
      said.find(Node.ANY, predicate, Node.ANY)
          .filterDrop(t -> isSupported(supported, t.getSubject(), predicate, t.getObject()))
          .forEach(t -> removed.add(new Quad(Iris.KNOWLEDGE, t)));
    }
    said.find(Node.ANY, StandardTerms.TYPE, StandardTerms.ORGANIZATION)
        .filterKeep(t -> t.getSubject().getURI().startsWith(Iris.BASE + "place/"))
        .forEach(t -> owners.add(t.getSubject()));
    owners.removeAll(stored.ownersOfOtherPosts(owners, gone));
    owners.forEach(
        o ->
            removed.add(
                new Quad(Iris.KNOWLEDGE, o, StandardTerms.TYPE, StandardTerms.ORGANIZATION)));
  }

  private static boolean isSupported(Graph supported, Node subject, Node predicate, Node value) {
    // Names are plain in the articles and Chinese in the knowledge.
    return supported
        .find(subject, predicate, Node.ANY)
        .filterKeep(
            t -> t.getObject().getLiteralLexicalForm().equals(value.getLiteralLexicalForm()))
        .toList()
        .stream()
        .findAny()
        .isPresent();
  }
}
