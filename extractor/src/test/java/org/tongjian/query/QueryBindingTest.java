package org.tongjian.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.store.EmbeddedStore;

class QueryBindingTest {
  private static final QueryLibrary LIBRARY = QueryLibrary.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\" } ?s ?p ?o . { #",
        "'} UNION { ?a ?b ?c } {'",
        "\\\" }",
        "a\nb\"@zh } DROP ALL #",
        "x\\u0022 } ",
        "\"\"\" } ?s ?p ?o",
        "沈知远\"@zh UNDEF",
        "\\",
        "{}?$<>|^`;"
      })
  void textCannotChangeTheQuery(String hostile) throws IOException {
    LibraryQuery posts = LIBRARY.get("posts");
    Query harmless = QueryBinding.bind(posts, Map.of("name", "无此人"));
    Query bound = QueryBinding.bind(posts, Map.of("name", hostile));
    // What a remote store reads back is the same query with another name in the same place.
    Query sent = SparqlText.parse(bound.serialize(), "sent");
    assertEquals(bound, sent);
    Query reset = QueryBinding.bind(withText(posts, sent.serialize()), Map.of("name", "无此人"));
    assertEquals(harmless, reset);
    try (EmbeddedStore jena = FixtureStore.open();
        MemoryStoreFixture rdf4j = new MemoryStoreFixture()) {
      assertEquals(List.of(), jena.select(bound).rows());
      assertEquals(List.of(), rdf4j.select(bound).rows());
    }
  }

  private static LibraryQuery withText(LibraryQuery query, String text) {
    return new LibraryQuery(
        query.name(),
        query.title(),
        query.titleEn(),
        query.meaning(),
        query.meaningEn(),
        query.parameters(),
        text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/x> . } #",
        "<https://example.org/a b>",
        "person/沈知远",
        "javascript",
        "https://example.org/\\u003E",
        "https://example.org/{x}",
        "https://example.org/\n" + "x"
      })
  void refusesWhatIsNoIri(String value) {
    ProblemException refused =
        assertThrows(
            ProblemException.class,
            () -> QueryBinding.bind(LIBRARY.get("evidence"), Map.of("fact", value)));
    assertEquals(ProblemCode.E403, refused.problem().code());
    assertTrue(refused.getMessage().contains("“fact”"), refused.getMessage());
    assertTrue(refused.getMessage().contains("fact=https://"), refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "conflicts | date | yesterday | not a date | date=2024-09-10",
        "conflicts | date | 2024-02-30 | not a date | date=2024-09-10",
        "conflicts | date | 2024 | not a date | date=2024-09-10",
        "holders | date | 2024-1-1 | not a date | date=2024-03-01",
        "initiatives-of-body | modality | maybe | one of asserted, planned | modality=asserted",
        "counts | year | 2024 | no parameter “year” | it takes none",
        "posts | nam | 林若溪 | no parameter “nam” | it takes name",
      })
  void saysWhatIsWrongWithAValue(
      String query, String parameter, String value, String message, String remedy) {
    ProblemException refused =
        assertThrows(
            ProblemException.class,
            () ->
                QueryBinding.bind(
                    LIBRARY.get(query),
                    Map.of(parameter, value, "title", "书记", "body", "望湖区委").entrySet().stream()
                        .filter(e -> e.getKey().equals(parameter) || takes(query, e.getKey()))
                        .collect(
                            java.util.stream.Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue))));
    assertEquals(ProblemCode.E403, refused.problem().code());
    assertTrue(refused.getMessage().contains(message), refused.getMessage());
    assertTrue(refused.getMessage().contains(remedy), refused.getMessage());
  }

  private static boolean takes(String query, String parameter) {
    return LIBRARY.get(query).parameters().stream().anyMatch(p -> p.name().equals(parameter));
  }

  @Test
  void asksForWhatIsRequired() {
    ProblemException refused =
        assertThrows(
            ProblemException.class, () -> QueryBinding.bind(LIBRARY.get("posts"), Map.of()));
    assertEquals(
        "posts: E403 the query needs the parameter “name”; write name=林若溪", refused.getMessage());
  }

  @Test
  void takesIntegersAndDefaults() {
    String text =
        """
        #+ title: 篇数
        #+ parameters:
        #+   - name: page
        #+     type: integer
        #+     default: 1
        SELECT ?article { VALUES ?page { 7 } ?article tj:pageNumber ?page } ORDER BY ?article
        """;
    LibraryQuery query = QueryHeader.read("by-page", "by-page.rq", text);
    try (EmbeddedStore store = FixtureStore.open()) {
      QueryRunner runner = new QueryRunner(store);
      assertEquals(4, rows(runner.run(query, Map.of())));
      assertEquals(1, rows(runner.run(query, Map.of("page", "3"))));
      assertEquals(0, rows(runner.run(query, Map.of("page", "-3"))));
    }
    ProblemException refused =
        assertThrows(
            ProblemException.class, () -> QueryBinding.bind(query, Map.of("page", "1 } #")));
    assertEquals(
        "by-page: E403 parameter “page” is “1 } #”, which is not a whole number; write page=1",
        refused.getMessage());
  }

  private static int rows(QueryResult result) {
    return ((QueryResult.Rows) result).table().rows().size();
  }
}
