package org.tongjian.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongjian.mention.MentionType.PERSON;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.graph.ArticleFixture;
import org.tongjian.graph.Detail;
import org.tongjian.graph.Iris;
import org.tongjian.page.Article;
import org.tongjian.page.PageSettings;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.source.Document;
import org.tongjian.store.EmbeddedStore;
import org.tongjian.store.Store;

/** Documents here are lines {@code ID PERSON}, each an article; PERSON 坏 cannot be understood. */
class IngesterTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  private final Store store = EmbeddedStore.inMemory();
  private final List<Problem> problems = new ArrayList<>();

  @AfterEach
  void close() {
    store.close();
  }

  private static ExtractedArticle extracted(String line) {
    String[] words = line.split(" ");
    return ArticleFixture.article(words[0], "2031-03-06", "江海市", "市长" + words[1] + "到会。")
        .office("市长", "市长", "江海市")
        .entity(PERSON, words[1])
        .holds(words[1], "市长")
        .build();
  }

  private static List<Article> articles(Document document) {
    if (document.text().startsWith("!")) {
      throw new IllegalStateException("no page");
    }
    return document
        .text()
        .lines()
        .map(IngesterTest::extracted)
        .map(ExtractedArticle::article)
        .toList();
  }

  private static ExtractedArticle understand(Article article) {
    String person = article.text().substring(2, article.text().length() - 3);
    if (person.equals("坏")) {
      throw new IllegalStateException("bad article");
    }
    return extracted(article.id() + " " + person);
  }

  private LoadReport load(String version, String... namesAndTexts) {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      documents.add(
          Document.ofText(
              namesAndTexts[i],
              namesAndTexts[i],
              namesAndTexts[i + 1],
              StandardCharsets.UTF_8,
              Iris.hash(namesAndTexts[i + 1], 64)));
    }
    return load(ingester(), request(version), documents);
  }

  private LoadReport load(Ingester ingester, LoadRequest request, List<Document> documents) {
    Loading loading = ingester.begin(request, problems::add);
    documents.forEach(loading::accept);
    return loading.finish();
  }

  private Ingester ingester() {
    var stages =
        new Ingester.Stages(
            (document, settings, sink) -> articles(document), IngesterTest::understand);
    return new Ingester(stages, GAZETTEER, store);
  }

  private static LoadRequest request(String version) {
    return new LoadRequest(
        PageSettings.NONE, Detail.FULL, version, Instant.parse("2031-03-07T08:00:00Z"));
  }

  private List<String> people() {
    return store
        .select(
            QueryFactory.create(
                "SELECT ?n { ?p a <http://xmlns.com/foaf/0.1/Person> ;"
                    + " <http://www.w3.org/2004/02/skos/core#prefLabel> ?n } ORDER BY ?n"))
        .rows()
        .stream()
        .map(row -> row.get("n").getLiteralLexicalForm())
        .toList();
  }

  @Test
  void loadsReplacesAndWithdraws() {
    LoadReport first = load("1", "a.txt", "a-1 周启明\na-2 林晓岚", "b.txt", "b-1 何立");
    assertEquals(3, first.added());
    assertEquals(6, first.mentions());
    assertEquals(3, first.claims());
    assertEquals(List.of("何立", "周启明", "林晓岚"), people());

    LoadReport same = load("1", "a.txt", "a-1 周启明\na-2 林晓岚", "b.txt", "b-1 何立");
    assertEquals(2, same.unchangedDocuments());
    assertEquals(0, same.added() + same.replaced() + same.withdrawn());

    LoadReport changed = load("1", "./a.txt", "a-1 高远");
    assertEquals(1, changed.replaced());
    assertEquals(1, changed.withdrawn());
    assertEquals(List.of("何立", "高远"), people());
    assertEquals(List.of(), problems);
  }

  @Test
  void keepsWhatADamagedDocumentSaidBefore() {
    load("1", "a.txt", "a-1 周启明\na-2 林晓岚");
    Problem damage = new Problem(ProblemCode.E204, Position.ofFile("a.txt"), "no article", "look");
    var stages =
        new Ingester.Stages(
            (document, settings, sink) -> {
              sink.accept(damage);
              return List.of();
            },
            IngesterTest::understand);
    var document =
        Document.ofText("a.txt", "a.txt", "?", StandardCharsets.UTF_8, Iris.hash("?", 64));
    LoadReport report =
        load(new Ingester(stages, GAZETTEER, store), request("1"), List.of(document));
    assertEquals(0, report.withdrawn());
    assertTrue(report.hasFailures());
    assertEquals(List.of("周启明", "林晓岚"), people());
    assertEquals(List.of(damage), problems);
  }

  @Test
  void readsEverythingAgainWithAnotherVersion() {
    load("1", "a.txt", "a-1 周启明");
    LoadReport again = load("2", "a.txt", "a-1 周启明");
    assertEquals(0, again.unchangedDocuments());
    assertEquals(1, again.replaced());
  }

  @Test
  void oneBadArticleOrDocumentEndsNothing() {
    load("1", "a.txt", "a-1 周启明\na-2 林晓岚");
    LoadReport report = load("1", "x.txt", "!", "a.txt", "a-1 坏\na-2 何立", "b.txt", "b-1 高远");
    assertEquals(1, report.failedDocuments());
    assertEquals(1, report.failed());
    assertTrue(report.hasFailures());
    assertEquals(
        List.of(ProblemCode.E205, ProblemCode.E205), problems.stream().map(Problem::code).toList());
    assertEquals(List.of("何立", "周启明", "高远"), people(), "the earlier reading of a-1 stays");
    assertEquals(
        0, load("1", "a.txt", "a-1 坏\na-2 何立").unchangedDocuments(), "failures are tried again");
  }

  @Test
  void saysWhenTwoFilesGiveOneArticle() {
    LoadReport report = load("1", "a.txt", "a-1 周启明", "b.txt", "a-1 林晓岚");
    assertEquals(1, report.added());
    assertEquals(List.of(ProblemCode.W603), problems.stream().map(Problem::code).toList());
    assertEquals(List.of("林晓岚"), people());
    problems.clear();
    load("1", "c.txt", "a-1 何立");
    assertEquals(List.of(ProblemCode.W603), problems.stream().map(Problem::code).toList());
    assertEquals(List.of("何立"), people());
  }

  @Test
  void writesMoreArticlesThanABatchHolds() {
    List<String> documents = new ArrayList<>();
    for (int i = 0; i < 450; i++) {
      documents.add(i + ".txt");
      documents.add("n-" + i + " 周启" + (char) ('一' + i));
    }
    LoadReport report = load("1", documents.toArray(String[]::new));
    assertEquals(450, report.added());
    assertEquals(450, report.documents());
    assertEquals(
        450,
        store
            .select(
                QueryFactory.create(
                    "SELECT ?a { ?f a <http://www.w3.org/ns/org#Membership> ;"
                        + " <http://www.w3.org/ns/prov#wasDerivedFrom> ?a }"))
            .rows()
            .size());
  }

  @Test
  void recordsTheRun() {
    load("7", "a.txt", "a-1 周启明");
    assertTrue(
        store.ask(
            QueryFactory.create(
                "PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX tj: <"
                    + Iris.ONTOLOGY
                    + "> ASK { GRAPH <"
                    + Iris.RUNS.getURI()
                    + "> { ?run a prov:Activity ; tj:toolVersion \"7\" ; prov:used ?d ;"
                    + " prov:startedAtTime ?t . ?a tj:readFrom ?d ; prov:wasGeneratedBy ?run } }")));
  }

  @Test
  void goesOnAfterAFileThatCannotBeRead(@TempDir Path folder) throws Exception {
    Path good = Files.writeString(folder.resolve("a.txt"), "a-1 周启明");
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    List<Integer> progress = new ArrayList<>();
    LoadReport report =
        ingester()
            .loadFiles(
                List.of(folder.resolve("none.txt"), empty, good),
                request("1"),
                problems::add,
                progress::add);
    assertEquals(1, report.added());
    assertEquals(3, report.documents());
    assertFalse(problems.isEmpty());
    assertEquals(List.of(1, 2, 3), progress);
  }
}
