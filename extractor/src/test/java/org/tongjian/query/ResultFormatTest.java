package org.tongjian.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongjian.store.EmbeddedStore;

class ResultFormatTest {
  private static final String SELECT =
      "SELECT ?姓名 ?kind ?note { VALUES (?姓名 ?kind ?note) {"
          + " (\"沈知远\"@zh foaf:Person \"a|b,c\") (\"Li\" <urn:x:1> UNDEF) } } ORDER BY ?姓名";
  private static EmbeddedStore store;
  private static QueryRunner runner;

  @BeforeAll
  static void open() {
    store = FixtureStore.open();
    runner = new QueryRunner(store);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static String written(String query, ResultFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(runner.run(query, "test"), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void alignsWideCharacters() {
    assertEquals(
        """
        姓名    kind         note
        ------  -----------  ----
        Li      urn:x:1
        沈知远  foaf:Person  a|b,c
        """,
        written(SELECT, ResultFormat.TABLE));
  }

  @Test
  void writesMarkdown() {
    assertEquals(
        """
        | 姓名 | kind | note |
        | --- | --- | --- |
        | Li | urn:x:1 |  |
        | 沈知远 | foaf:Person | a\\|b,c |
        """,
        written(SELECT, ResultFormat.MD));
  }

  @Test
  void writesTheStandardForms() {
    assertEquals(
        "姓名,kind,note\r\nLi,urn:x:1,\r\n沈知远,http://xmlns.com/foaf/0.1/Person,\"a|b,c\"\r\n",
        written(SELECT, ResultFormat.CSV));
    assertEquals(
        """
        ?姓名\t?kind\t?note
        "Li"\t<urn:x:1>\t
        "沈知远"@zh\t<http://xmlns.com/foaf/0.1/Person>\t"a|b,c"
        """,
        written(SELECT, ResultFormat.TSV));
    assertTrue(written(SELECT, ResultFormat.JSON).contains("\"xml:lang\": \"zh\""));
    assertTrue(written(SELECT, ResultFormat.XML).contains("<literal>Li</literal>"));
  }

  @ParameterizedTest
  @CsvSource({"TABLE, 'yes\n'", "MD, 'yes\n'", "TSV, '?_askResult\ntrue\n'"})
  void writesYesAndNo(ResultFormat format, String expected) {
    assertEquals(expected, written("ASK {}", format));
  }

  @Test
  void writesTriples() {
    String construct = "CONSTRUCT { <urn:x:1> a foaf:Person } WHERE {}";
    assertTrue(written(construct, ResultFormat.TURTLE).contains("rdf:type  foaf:Person"));
    assertEquals(
        "<urn:x:1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
            + " <http://xmlns.com/foaf/0.1/Person> .\n",
        written(construct, ResultFormat.NTRIPLES));
    assertTrue(written(construct, ResultFormat.JSONLD).contains("foaf:Person"));
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertThrows(IllegalArgumentException.class, () -> written("SELECT * {}", ResultFormat.TURTLE));
    assertThrows(
        IllegalArgumentException.class,
        () -> written("CONSTRUCT WHERE { ?s a foaf:Person }", ResultFormat.CSV));
  }

  @Test
  void findsFormatsByName() {
    assertEquals(Optional.of(ResultFormat.TABLE), ResultFormat.of("Table"));
    assertEquals(Optional.empty(), ResultFormat.of("doc"));
    assertEquals(
        List.of("table", "csv", "tsv", "json", "xml", "md", "turtle", "ntriples", "jsonld"),
        List.of(ResultFormat.values()).stream().map(ResultFormat::word).toList());
  }
}
