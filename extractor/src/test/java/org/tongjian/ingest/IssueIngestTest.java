package org.tongjian.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongjian.format.ReadSettings;
import org.tongjian.graph.Detail;
import org.tongjian.graph.Iris;
import org.tongjian.page.PageSettings;
import org.tongjian.pipeline.ExtractionPipeline;
import org.tongjian.problem.Problem;
import org.tongjian.source.Document;
import org.tongjian.store.EmbeddedStore;
import org.tongjian.store.Store;

/** Halves and copies of articles, loaded in one run or many, in any order. */
class IssueIngestTest {
  private static final ExtractionPipeline PIPELINE = ExtractionPipeline.load();

  private static final String FIRST =
      "## 望溪区启动老桥整修\n\n望溪区昨天启动老桥整修工程。区长罗建平在现场说，十二座老桥要在汛期前全部修好，方便沿河居民出";
  private static final String SECOND = "行。工程分三批进行，区长罗建平要求每座桥都有专人负责。";
  private static final String LIBRARY =
      "## 区图书馆晚间延长开放\n\n望溪区图书馆馆长时秋水昨天宣布，从下月一日起，区图书馆每晚延长开放两小时，周末开放到晚上十点。"
          + "时秋水介绍，延长开放后将增设四十个座位，并为夜间返家的读者加开一班免费班车。不少居民说，下班之后终于有地方看书了。";

  private final List<Problem> problems = new ArrayList<>();

  private static Document document(String path, String text) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return Document.ofText(name, path, text, StandardCharsets.UTF_8, Iris.hash(text, 64));
  }

  private static Document page(String path, String day, int number, String rest) {
    return document(path, "# 望溪报\n\n" + day + " 第" + number + "版\n\n" + rest + "\n");
  }

  private static Document p1() {
    return page("p1.txt", "2024年1月1日", 1, FIRST + "（下转第2版）\n\n" + LIBRARY);
  }

  private static Document p2() {
    return page("p2.txt", "2024年1月1日", 2, "## 老桥整修\n\n（上接第1版）" + SECOND);
  }

  private LoadReport load(Store store, Document... documents) {
    var request =
        new LoadRequest(
            PageSettings.NONE,
            ReadSettings.NONE,
            Detail.FULL,
            "1",
            Instant.parse("2031-03-07T08:00:00Z"));
    Loading loading = new Ingester(PIPELINE, store).begin(request, problems::add);
    Arrays.stream(documents).forEach(loading::accept);
    return loading.finish();
  }

  /**
   * All that the store holds but for when and by which run it was read, and the details of copies
   * that are not in the graph.
   */
  private static Set<String> all(Store store) {
    Set<String> quads = new TreeSet<>();
    store
        .select(QueryFactory.create("SELECT * { GRAPH ?g { ?s ?p ?o } }"))
        .rows()
        .forEach(row -> quads.add(row.toString()));
    quads.removeIf(q -> q.contains("tongjian/run/") || q.contains("ontology#content>"));
    return quads;
  }

  private static long count(Store store, String pattern) {
    String prefix = "PREFIX tj: <" + Iris.ONTOLOGY + "> ";
    return store.select(QueryFactory.create(prefix + "SELECT * { " + pattern + " }")).rows().size();
  }

  private Set<String> loaded(Document[]... runs) {
    try (Store store = EmbeddedStore.inMemory()) {
      for (Document[] run : runs) {
        load(store, run);
      }
      return all(store);
    }
  }

  private static void assertSame(Set<String> expected, Set<String> found) {
    Set<String> missing = new TreeSet<>(expected);
    missing.removeAll(found);
    Set<String> more = new TreeSet<>(found);
    more.removeAll(expected);
    assertEquals("", String.join("\n", missing) + String.join("\n+ ", more));
    assertFalse(expected.isEmpty());
  }

  private static Document[] run(Document... documents) {
    return documents;
  }

  @Test
  void halvesComeTogetherInAnyOrderAndAnyNumberOfRuns() {
    Set<String> together = loaded(run(p1(), p2()));
    assertEquals(List.of(), problems);
    assertSame(together, loaded(run(p2(), p1())));
    assertSame(together, loaded(run(p1(), p2()), run(p1(), p2())));
    assertSame(together, loaded(run(p1()), run(p2())));
    assertEquals(2, problems.size(), "one open half a time: " + problems);
    assertSame(together, loaded(run(p2()), run(p1())));
    assertSame(together, loaded(run(p1()), run(p1(), p2()), run(p2())));
  }

  @Test
  void bothFilesAreNamed() {
    try (Store store = EmbeddedStore.inMemory()) {
      load(store, p1(), p2());
      assertEquals(2, count(store, "?a a tj:Article"));
      assertEquals(1, count(store, "?a tj:readFrom ?d1, ?d2 . FILTER(STR(?d1) < STR(?d2))"));
      assertEquals(2, count(store, "?p a tj:Passage ; tj:documentName ?n ; tj:pageNumber ?number"));
      assertEquals(0, count(store, "?g a tj:Gap"));
      assertEquals(
          1,
          count(
              store,
              "?s tj:exact ?t FILTER(CONTAINS(?t, \"居民出行。工程\") || ?t = \"区长罗建平在现场说，十二座老桥要在汛期前全部修好，方便沿河居民出行。\")"));
    }
  }

  @Test
  void anOpenHalfSaysWhatIsMissing() {
    try (Store store = EmbeddedStore.inMemory()) {
      load(store, p1());
      assertEquals(1, count(store, "?g a tj:Gap ; tj:gapReason tj:continuationAbsent"));
      assertEquals(1, count(store, "?a tj:continuedOn 2"));
      assertEquals("W203", problems.get(0).code().name());
      assertTrue(problems.get(0).toString().startsWith("p1.txt:7:"), problems.toString());
    }
  }

  /**
   * Page 2 is corrected later: its article goes on with the new words, and nothing is left over.
   */
  @Test
  void aCorrectedHalfIsJoinedAnew() {
    Document corrected = page("p2.txt", "2024年1月1日", 2, "## 老桥整修\n\n（上接第1版）行。工程分四批进行。");
    Document withoutHalf = page("p2.txt", "2024年1月1日", 2, "## 雨天不停工\n\n工地昨天雨天不停工，工人轮班作业。");
    assertSame(loaded(run(p1(), corrected)), loaded(run(p1(), p2()), run(corrected)));
    assertSame(loaded(run(p1(), withoutHalf)), loaded(run(p1(), p2()), run(withoutHalf)));
    Document whole = page("p1.txt", "2024年1月1日", 1, FIRST + "行。\n\n" + LIBRARY);
    assertSame(loaded(run(whole, p2())), loaded(run(p1(), p2()), run(whole)));
  }

  private static Document reprint() {
    return page("reprint.txt", "2024年1月3日", 4, LIBRARY.replace("，", ","));
  }

  private static Document web() {
    String text = "source: 望溪网\ntitle: 区图书馆晚间延长开放\ndate: 2024-01-01\nlocality: 望溪区\n\n";
    return document("web.txt", text + LIBRARY.substring(LIBRARY.indexOf("望溪区图书馆馆长")));
  }

  @Test
  void copiesAreKeptOnceWithTheirSources() {
    try (Store store = EmbeddedStore.inMemory()) {
      LoadReport report = load(store, reprint(), web(), p1(), p2());
      assertEquals(2, report.copies());
      assertEquals(2, count(store, "?a a tj:Article"));
      assertEquals(
          2,
          count(
              store,
              "?a tj:title \"区图书馆晚间延长开放\" ; tj:issueDate ?d ; tj:pageNumber 1 ;"
                  + " tj:alsoPublished ?p . ?p tj:source ?s"));
      assertEquals(1, count(store, "?p a tj:Publication ; tj:pageNumber 4"));
      assertEquals(List.of("W221"), problems.stream().map(p -> p.code().name()).toList());
    }
  }

  @Test
  void copiesGiveOneGraphInAnyOrder() {
    Set<String> together = loaded(run(p1(), p2(), reprint(), web()));
    assertSame(together, loaded(run(web(), reprint(), p2(), p1())));
    assertSame(together, loaded(run(web()), run(reprint()), run(p1(), p2())));
    assertSame(together, loaded(run(p1()), run(web()), run(p2(), reprint())));
    assertSame(together, loaded(run(reprint()), run(p2(), p1()), run(web()), run(web(), p1())));
  }

  /** Each source can go: the others stay, and the best of them takes the place of one that goes. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void withdrawingOneSourceKeepsTheOthers(int going) {
    List<Document> all = List.of(p1(), reprint(), web());
    Document old = all.get(going);
    String other = "## 公园早市\n\n公园早市昨天开张，摊位有三十个。\n";
    Document changed =
        going == 2
            ? document("web.txt", "source: 望溪网\ntitle: 公园早市\ndate: 2024-01-01\n\n公园早市昨天开张。")
            : document(old.path(), old.text().substring(0, old.text().indexOf("##")) + other);
    List<Document> rest = new ArrayList<>(all);
    rest.set(going, changed);
    Set<String> expected = loaded(rest.toArray(Document[]::new));
    assertSame(expected, loaded(all.toArray(Document[]::new), run(changed)));
  }

  @Test
  void theSameFileUnderTwoNamesIsOneArticleWithTwoSources() {
    Document again = document("copy/p1.txt", p1().text());
    Set<String> together = loaded(run(p1(), again, p2()));
    assertSame(together, loaded(run(again), run(p1(), p2())));
    assertEquals(List.of(), problems.stream().filter(p -> p.code().name().equals("W603")).toList());
  }
}
