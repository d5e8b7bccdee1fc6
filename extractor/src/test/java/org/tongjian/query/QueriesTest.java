package org.tongjian.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongjian.store.EmbeddedStore;
import org.tongjian.store.SelectResult;

/**
 * Each query of the library against its expected answers, on both engines. A file {@code
 * NAME.expected.tsv} holds blocks parted by a blank line: a line {@code # name=value} with the
 * parameters, tab-separated, then the answer in TSV.
 */
class QueriesTest {
  private static final Path FOLDER = Path.of(System.getProperty("tongjian.root"), "queries");
  private static EmbeddedStore jena;
  private static MemoryStoreFixture rdf4j;

  @BeforeAll
  static void open() throws IOException {
    jena = FixtureStore.open();
    rdf4j = new MemoryStoreFixture();
  }

  @AfterAll
  static void close() {
    jena.close();
    rdf4j.close();
  }

  static List<LibraryQuery> queries() {
    return QueryLibrary.load().queries();
  }

  /** Rewrites the files that it compares with when run with {@code -Dgolden.update=true}. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void answersAsExpectedOnBothEngines(String name) throws IOException {
    LibraryQuery query = QueryLibrary.load().get(name);
    Path file = FOLDER.resolve(name + ".expected.tsv");
    String expected = Files.readString(file);
    List<String> blocks = new ArrayList<>();
    for (String block : expected.split("\n\n")) {
      String parameters = block.lines().findFirst().orElseThrow();
      Query bound = QueryBinding.bind(query, parameters(parameters));
      String answer = tsv(jena.select(bound));
      assertEquals(answer, tsv(rdf4j.select(bound)), name + ": RDF4J differs for " + parameters);
      assertTrue(answer.lines().count() > 1, name + ": no rows for " + parameters);
      blocks.add(parameters + "\n" + answer);
    }
    String actual = String.join("\n", blocks);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, actual);
    }
    assertEquals(expected, actual);
  }

  static List<String> names() {
    return queries().stream().map(LibraryQuery::name).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void runsAsItStandsAndIsOrderedAndDocumented(String name) {
    LibraryQuery query = QueryLibrary.load().get(name);
    Query asItStands = SparqlText.parse(query.text(), name);
    assertTrue(jena.select(asItStands).rows().size() > 0, "the examples in the text find nothing");
    assertTrue(asItStands.hasOrderBy());
    assertFalse(query.title().equals(name) || query.titleEn().equals(name));
    assertFalse(query.meaning().isEmpty() || query.meaningEn().isEmpty());
    Map<String, String> examples = new LinkedHashMap<>();
    query.parameters().forEach(parameter -> examples.put(parameter.name(), parameter.example()));
    QueryBinding.bind(query, examples);
  }

  /** Posts without a body and events without a place are not of every body and place. */
  @ParameterizedTest
  @CsvSource({
    "holders, title=院士\tbody=望湖区委",
    "changes, body=望湖区委",
    "events, from=2024-03-01\tto=2024-03-31\tplace=望湖区"
  })
  void findsNothingWhereNothingFits(String name, String parameters) {
    Query bound = QueryBinding.bind(QueryLibrary.load().get(name), parameters("# " + parameters));
    assertEquals(List.of(), jena.select(bound).rows());
    assertEquals(List.of(), rdf4j.select(bound).rows());
  }

  @Test
  void everyFileIsListedAndEveryParameterHasItsBlock() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(".rq"))
              .map(file -> file.replace(".rq", ""))
              .collect(Collectors.toCollection(TreeSet::new)),
          new TreeSet<>(names()));
    }
    for (LibraryQuery query : queries()) {
      for (QueryParameter parameter : query.parameters()) {
        assertTrue(
            query.text().contains("VALUES ?" + parameter.name() + " {"),
            query.name() + " has no block for " + parameter.name());
      }
    }
  }

  private static Map<String, String> parameters(String line) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : line.substring(1).strip().split("\t")) {
      if (!pair.isEmpty()) {
        values.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
      }
    }
    return values;
  }

  private static String tsv(SelectResult result) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultFormat.TSV.write(new QueryResult.Rows(result), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
