package org.tongjian.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongjian.store.EmbeddedStore;

/** The web page and its data over the fixture of the queries, and over names made to do harm. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebPageTest {
  private static final String PERSON = "https://w3id.org/tongjian/person/沈知远-1a2b3c4d";
  private static final String HARM = "<script>document.title='harm'</script><img src=x onerror=x>";

  private EmbeddedStore store;
  private TongjianServer server;

  @BeforeAll
  void start() {
    store = EmbeddedStore.inMemory();
    Dataset dataset = DatasetFactory.wrap(store.dataset());
    Txn.executeWrite(
        dataset,
        () -> {
          RDFDataMgr.read(
              dataset, WebPageTest.class.getResourceAsStream("/queries/fixture.trig"), Lang.TRIG);
          RDFDataMgr.read(dataset, WebPageTest.class.getResourceAsStream("harm.trig"), Lang.TRIG);
        });
    server = TongjianServer.start(store, ServerSettings.DEFAULT.withPort(0), Instant.EPOCH);
  }

  @AfterAll
  void stop() {
    server.close();
    store.close();
  }

  private JsonNode json(String path) throws IOException {
    return new ObjectMapper().readTree(new Exchange(server.address()).get(path).body());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Test
  void summarizesTheGraph() throws IOException {
    JsonNode summary = json("api/summary");
    List<String> counts = new ArrayList<>();
    summary
        .get("counts")
        .forEach(
            count ->
                counts.add(
                    count.get("type").asText().replaceAll(".*[/#]", "")
                        + " "
                        + count.get("count")));
    assertEquals(
        List.of(
            "Article 6",
            "Fact 35",
            "Person 8",
            "Organization 6",
            "Post 5",
            "Place 5",
            "Event 4",
            "Initiative 3"),
        counts);
    assertEquals(
        "{\"paper\":\"望湖报\",\"issues\":4,\"articles\":4,\"first\":\"2023-12-28\",\"last\":\"2024-09-10\"}",
        summary.get("papers").get(0).toString());
    assertEquals("2023-12", summary.get("months").get(0).get("month").asText());
  }

  @Test
  void findsByPartOfANameTheExactOneFirst() throws IOException {
    JsonNode results = json("api/search?name=" + encoded("沈知远")).get("results");
    assertEquals(PERSON, results.get(0).get("iri").asText());
    assertEquals(4, results.get(0).get("articles").asInt());
    assertTrue(results.size() > 1, "the headline that has the name is found too");
  }

  @Test
  void showsFactsByDateWithTheirSentences() throws IOException {
    JsonNode view = json("api/entity?iri=" + encoded(PERSON));
    assertEquals("沈知远", view.get("label").asText());
    List<String> dates = new ArrayList<>();
    for (JsonNode fact : view.get("facts")) {
      dates.add(fact.get("date").asText());
      assertTrue(fact.get("quotes").size() > 0, "no fact without its sentence: " + fact);
      assertFalse(fact.get("modality").asText().isEmpty());
    }
    assertEquals(dates.stream().sorted().toList(), dates);
    JsonNode post = view.get("facts").get(0);
    assertEquals("http://www.w3.org/ns/org#Membership", post.get("kind").asText());
    assertEquals("区委举行全体会议", post.get("quotes").get(0).get("title").asText());
    assertTrue(post.get("parts").toString().contains("望湖区委书记"), post.toString());
  }

  /** What a browser shows: address after {@code #}, and texts that must be in the page. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/                       | 图谱概览 && 望湖报 && 2023-12 && 谁担任过某职务",
        "/queries/articles       | 各报各月的文章数 && 澜城日报 && 2024-09",
        "/queries/nosuch         | 没有这个问题",
        "/search/沈知远             | 沈知远 && 沈知远检查湖畔步道建设",
        "/entity/PERSON          | 时间线 && 望湖区委书记 && 区委书记沈知远主持会议并讲话 && 区委举行全体会议",
        "/sparql                 | Ctrl+Enter",
        "/sparql?query=SELECT ?e { ?e a <http://xmlns.com/foaf/0.1/Person> } | 8 行 && >沈知远</a>",
        "/sparql?query=SELECT ?x { ?x a } | Syntax error && line 1, column 18",
        "/sparql?query=CONSTRUCT { ?s a <x:Y> } WHERE { ?s a <http://xmlns.com/foaf/0.1/Person> } | 沈知远-1a2b3c4d",
      })
  void shows(String route, String texts, @TempDir Path profile) throws Exception {
    String address = route.replace("PERSON", encoded(PERSON));
    String dom = dom(address, profile);
    for (String text : texts.split(" && ")) {
      assertTrue(dom.contains(text), () -> text + " in " + dom);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/search/script",
    "/entity/https%3A%2F%2Fw3id.org%2Ftongjian%2Fperson%2Fharm-00000000",
    "/sparql?query=SELECT%20%3Fl%20%7B%20%3Fs%20%3Fp%20%3Fl%20FILTER(CONTAINS(STR(%3Fl)%2C%20%22script%22))%20%7D",
  })
  void showsHarmfulTextAsText(String route, @TempDir Path profile) throws Exception {
    String dom = dom(route, profile);
    assertTrue(
        dom.contains(HARM.replace("<", "&lt;").replace(">", "&gt;")), () -> "as text in " + dom);
    assertFalse(dom.contains("<img"), dom);
    assertFalse(dom.contains("<title>harm"), dom);
    assertFalse(dom.contains("href=\"javascript:"), dom);
  }

  private String dom(String route, Path profile) throws Exception {
    Optional<Path> browser =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .map(folder -> Path.of(folder, "chromium"))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(browser.isPresent(), "no chromium on the PATH");
    Path page = profile.resolve("page.html");
    String address = server.address() + "#" + route.replace(" ", "%20").replace("#", "%23");
    Process process =
        new ProcessBuilder(
                browser.get().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile.resolve("user"),
                "--virtual-time-budget=8000",
                "--dump-dom",
                address)
            .redirectOutput(page.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the browser did not end");
    } finally {
      process.destroyForcibly().waitFor();
    }
    return Files.readString(page);
  }
}
