package org.tongjian.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.graph.Detail;
import org.tongjian.graph.Iris;
import org.tongjian.store.EmbeddedStore;
import org.tongjian.store.GraphChanges;
import org.tongjian.store.Store;

class KnowledgeUpdateTest {
  private static final KnowledgeBuilder BUILDER =
      KnowledgeBuilder.load(Gazetteer.load(), Detail.FULL);

  private static Set<String> all(Store store) {
    var quads = new TreeSet<String>();
    for (var row : store.select(QueryFactory.create("SELECT * { GRAPH ?g { ?s ?p ?o } }")).rows()) {
      quads.add(row.get("g") + " " + row.get("s") + " " + row.get("p") + " " + row.get("o"));
    }
    return quads;
  }

  private static Set<String> anew(Iterable<ExtractedArticle> articles) {
    var list = new ArrayList<ExtractedArticle>();
    articles.forEach(list::add);
    var quads = new TreeSet<String>();
    for (Quad q : InMemoryKnowledge.all(BUILDER, list, problem -> {})) {
      quads.add(q.getGraph() + " " + q.getSubject() + " " + q.getPredicate() + " " + q.getObject());
    }
    return quads;
  }

  private static void assertSame(Set<String> expected, Set<String> actual, String when) {
    var missing = new TreeSet<>(expected);
    missing.removeAll(actual);
    var extra = new TreeSet<>(actual);
    extra.removeAll(expected);
    assertEquals("missing [], extra []", "missing " + missing + ", extra " + extra, when);
  }

  /** Adds, replaces and withdraws at random; after each batch the store is as if built anew. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyWayToTheSameArticlesGivesTheSameGraph(long seed) {
    var random = new Random(seed);
    var articles = new RandomArticles(seed);
    Map<Integer, ExtractedArticle> present = new TreeMap<>();
    try (Store store = EmbeddedStore.inMemory()) {
      for (int batch = 0; batch < 12; batch++) {
        List<ArticlePart> coming = new ArrayList<>();
        Set<Node> withdrawn = new HashSet<>();
        for (int number = 1; number <= 7; number++) {
          int dice = random.nextInt(6);
          if (dice < 2) {
            present.put(number, articles.article(number));
            coming.add(BUILDER.part(present.get(number), problem -> {}));
          } else if (dice == 2 && present.remove(number) != null) {
            withdrawn.add(Iris.article("江海晨报-" + number));
          }
        }
        store.write(KnowledgeUpdate.changes(store, coming, withdrawn));
        assertSame(anew(present.values()), all(store), "seed " + seed + " batch " + batch);
      }
      assertTrue(present.size() > 1);
      store.write(
          KnowledgeUpdate.changes(
              store,
              List.of(),
              present.keySet().stream().map(n -> Iris.article("江海晨报-" + n)).toList()));
      assertEquals(Set.of(), all(store), "nothing is left, seed " + seed);
    }
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() {
    long seed = 99;
    var articles = new RandomArticles(seed);
    List<ExtractedArticle> list = new ArrayList<>();
    for (int number = 1; number <= 20; number++) {
      list.add(articles.article(number));
    }
    Set<String> expected = anew(list);
    Collections.shuffle(list, new Random(seed));
    assertEquals(expected, anew(list));
  }

  @Test
  void anUnchangedArticleChangesNothing() {
    ExtractedArticle article = new RandomArticles(5).article(1);
    try (Store store = EmbeddedStore.inMemory()) {
      store.write(
          KnowledgeUpdate.changes(store, List.of(BUILDER.part(article, problem -> {})), List.of()));
      GraphChanges again =
          KnowledgeUpdate.changes(store, List.of(BUILDER.part(article, problem -> {})), List.of());
      assertEquals(List.of(), again.removed());
    }
  }
}
