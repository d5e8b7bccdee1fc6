package org.tongjian.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.store.EmbeddedStore;

/** Texts, files and names of queries, and what is said of those that are wrong. */
class QueryTextTest {
  @TempDir Path folder;

  @Test
  void pointsAtTheSyntaxError() {
    Problem problem = refusalOf("SELECT ?x\nWHERE {\n  ?x a foaf:Person ;; }\n}\n");
    assertEquals(ProblemCode.E401, problem.code());
    assertEquals("q.rq:4:1 (offset 42)", problem.position().toString());
    assertTrue(problem.message().startsWith("unexpected “}” in"), problem.message());
    assertTrue(problem.message().endsWith("in the line “}”"), problem.message());
  }

  @Test
  void namesThePrefixThatIsNotDeclared() {
    Problem problem = refusalOf("SELECT * WHERE { ?s 新:x ?o }");
    assertEquals(ProblemCode.E401, problem.code());
    assertTrue(problem.message().contains("新:x"), problem.message());
    assertEquals(1, problem.position().line());
  }

  @Test
  void refusesUpdates() {
    assertEquals(ProblemCode.E401, refusalOf("DROP ALL").code());
  }

  private static Problem refusalOf(String text) {
    return assertThrows(ProblemException.class, () -> SparqlText.parse(text, "q.rq")).problem();
  }

  @Test
  void knowsThePrefixesOfTheModel() {
    assertTrue(SparqlText.parse("ASK { ?x a foaf:Person ; tj:mentionedIn ?y }", "q").isAskType());
  }

  @ParameterizedTest
  @CsvSource({
    "holder, 'did you mean holders?'",
    "initiatives, 'did you mean initiatives-of-body, initiatives-by-place?'",
    "stagse, 'did you mean stages?'",
    "zzzzzzzzzzzz, run query without a name to see the library"
  })
  void proposesTheNearestNames(String name, String remedy) {
    Problem problem =
        assertThrows(ProblemException.class, () -> QueryLibrary.load().get(name)).problem();
    assertEquals(ProblemCode.E402, problem.code());
    assertEquals(remedy, problem.remedy());
  }

  @Test
  void addsTheQueriesOfAFolder() throws IOException {
    Files.writeString(folder.resolve("people.rq"), "SELECT ?p { ?p a foaf:Person } ORDER BY ?p");
    Files.writeString(folder.resolve("counts.rq"), "#+ title: 我的计数\nASK {}");
    QueryLibrary library = QueryLibrary.load(folder);
    assertTrue(library.contains("holders"));
    assertEquals("我的计数", library.get("counts").title());
    assertEquals("people", library.get("people").title());
    assertFalse(QueryLibrary.load().contains("people"));
  }

  @Test
  void saysWhichHeaderLineIsWrong() throws IOException {
    Files.writeString(folder.resolve("bad.rq"), "#+ title: 甲\n#+ colour: red\nASK {}");
    Problem problem =
        assertThrows(ProblemException.class, () -> QueryLibrary.load(folder)).problem();
    assertEquals(ProblemCode.E401, problem.code());
    assertEquals(2, problem.position().line());
    assertTrue(problem.message().contains("colour: red"), problem.message());
  }

  @Test
  void runsFiles() throws IOException {
    Path file = folder.resolve("q.rq");
    Files.writeString(file, "ASK { ?x a foaf:Person }");
    Path latin = folder.resolve("latin.rq");
    Files.write(latin, "ASK { # \u00e9\n}".getBytes(StandardCharsets.ISO_8859_1));
    try (EmbeddedStore store = FixtureStore.open()) {
      QueryRunner runner = new QueryRunner(store);
      assertEquals(new QueryResult.Answer(true), runner.run(file, Map.of()));
      assertEquals(ProblemCode.E101, refusalOf(runner, folder.resolve("none.rq")).code());
      assertEquals("save it in UTF-8", refusalOf(runner, latin).remedy());
      assertEquals(ProblemCode.E104, refusalOf(runner, latin).code());
    }
  }

  private static Problem refusalOf(QueryRunner runner, Path file) {
    return assertThrows(ProblemException.class, () -> runner.run(file, Map.of())).problem();
  }
}
