package org.tongjian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongjian.cli.CommandLineFixture.Outcome;
import org.tongjian.graph.Iris;
import org.tongjian.store.EmbeddedStore;
import org.tongjian.store.GraphChanges;

class StoreCommandsTest {
  private static final String SAMPLE =
      Path.of(System.getProperty("tongjian.root"), "corpus/sample/articles").toString();

  @TempDir private static Path folder;
  private static Outcome loaded;

  @BeforeAll
  static void loadTheSample() {
    loaded = run("load", SAMPLE);
  }

  private static Outcome run(String... args) {
    var all = new ArrayList<>(List.of(args));
    all.add("--store=" + folder.resolve("store"));
    return CommandLineFixture.run(all.toArray(String[]::new));
  }

  private static String select(String query) {
    return run("query", "--format=csv", "-e", query).out();
  }

  @Test
  void loadsOnceAndSkipsWhatIsUnchanged() {
    assertEquals(ExitCode.DONE, loaded.code(), loaded.err());
    assertTrue(loaded.err().contains("11 articles added"), loaded.err());
    Outcome again = run("load", SAMPLE);
    assertTrue(again.err().contains("11 unchanged, 0 articles added"), again.err());
  }

  @Test
  void namesWhatCannotBeLoadedAndKeepsTheRest() {
    Outcome outcome = run("load", SAMPLE, folder.resolve("nothing.txt").toString());
    assertEquals(ExitCode.SOME_INPUTS_FAILED, outcome.code());
    assertTrue(outcome.err().contains("nothing.txt: E101"), outcome.err());
    assertEquals(ExitCode.FAILED, run("load", folder.resolve("nothing.txt").toString()).code());
  }

  @Test
  void answersQueriesOfTheUserAndOfTheLibrary() {
    String articles =
        "SELECT (COUNT(?a) AS ?n) { ?a a <https://w3id.org/tongjian/ontology#Article> }";
    assertEquals("n\r\n11\r\n", select(articles));
    Outcome holders = run("query", "holders", "-p", "title=区长", "--format=tsv");
    assertEquals(ExitCode.DONE, holders.code(), holders.err());
    assertTrue(holders.out().contains("\"庄文博\""), holders.out());
    assertEquals(ExitCode.WRONG_USAGE, run("query", "holders").code());
    assertEquals(ExitCode.WRONG_USAGE, run("query", "holdres").code());
    assertEquals(ExitCode.FAILED, run("query", "-e", "SELECT").code());
    assertEquals(ExitCode.WRONG_USAGE, run("query", "counts", "--format=turtle").code());
  }

  @Test
  void runsAQueryFromAFile() throws IOException {
    Path file = folder.resolve("own.rq");
    Files.writeString(file, "ASK { ?s ?p ?o }");
    assertEquals("yes\n", run("query", file.toString()).out());
  }

  @Test
  void countsAndExportsTheSameQuads() throws IOException {
    Path file = folder.resolve("export.nq");
    assertEquals(ExitCode.DONE, run("export", "--out=" + file).code());
    List<String> lines = Files.readAllLines(file);
    assertEquals(lines.stream().sorted().distinct().count(), lines.size());
    String all =
        run("stats")
            .out()
            .lines()
            .filter(l -> l.startsWith("all graphs"))
            .findFirst()
            .orElseThrow();
    assertEquals(String.valueOf(lines.size()), all.trim().split("\\s+")[3]);
    assertTrue(run("stats").out().contains("\ncopies of articles"));
  }

  @Test
  void refusesAFolderThatIsNoStore() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("letter.txt"), "dear");
    Outcome outcome = CommandLineFixture.run("stats", "--store=" + other);
    assertEquals(ExitCode.FAILED, outcome.code());
    assertTrue(outcome.err().contains("E502"), outcome.err());
  }

  @Test
  void namesWhatBreaksTheShapes() {
    Path broken = folder.resolve("broken");
    Node fact = NodeFactory.createURI("https://w3id.org/tongjian/fact/0");
    Node type = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    Node membership = NodeFactory.createURI("http://www.w3.org/ns/org#Membership");
    try (EmbeddedStore store = EmbeddedStore.open(broken)) {
      store.write(
          new GraphChanges(
              Set.of(), List.of(), List.of(new Quad(Iris.KNOWLEDGE, fact, type, membership))));
    }
    Outcome outcome = CommandLineFixture.run("validate", "--store=" + broken);
    assertEquals(ExitCode.SOME_INPUTS_FAILED, outcome.code());
    assertTrue(outcome.out().startsWith(broken + ": E602 <" + fact.getURI()), outcome.out());
    assertTrue(
        outcome
            .out()
            .contains(
                " <http://www.w3.org/ns/org#member>: 任职要有一人 | a membership has one member; load"),
        outcome.out());
    assertEquals("2 violations\n", outcome.err());
    assertEquals(ExitCode.DONE, run("validate").code());
  }

  @Test
  void refusesAQueryOfAnotherServer() {
    Outcome outcome =
        run("query", "-e", "ASK { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }");
    assertEquals(ExitCode.FAILED, outcome.code());
    assertTrue(outcome.err().contains("E407 SERVICE is switched off"), outcome.err());
  }

  @Test
  void takesQuotesInAValueAsTheyStand() {
    Outcome outcome = run("query", "posts", "-p", "name='x\" } #");
    assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
    assertEquals("", outcome.err());
    assertEquals(ExitCode.WRONG_USAGE, run("query", "posts", "-p", "name").code());
  }

  @Test
  void servesNoStoreThatIsNotThere() {
    Path missing = folder.resolve("missing");
    Outcome outcome = CommandLineFixture.run("serve", "--port=0", "--store=" + missing);
    assertEquals(ExitCode.FAILED, outcome.code());
    assertTrue(outcome.err().contains("E502 there is no store here"), outcome.err());
    assertFalse(Files.exists(missing));
  }

  @Test
  void saysWhichTimelineFormatsArePlanned() {
    Outcome outcome = run("timeline", "庄文博", "--format=png");
    assertEquals(ExitCode.FAILED, outcome.code());
    assertEquals("timeline --format png: not yet there\n", outcome.err());
  }

  @Test
  void checksThatItsOwnServerAnswers() {
    Outcome outcome =
        CommandLineFixture.run("up", SAMPLE, "--check", "--store=" + folder.resolve("up"));
    assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
    assertTrue(outcome.out().contains("Article"), outcome.out());
    String missing = folder.resolve("nothing.txt").toString();
    Outcome partly =
        CommandLineFixture.run("up", SAMPLE, missing, "--check", "--store=" + folder.resolve("up"));
    assertEquals(ExitCode.SOME_INPUTS_FAILED, partly.code(), partly.err());
    assertTrue(partly.out().contains("Article"), partly.out());
  }
}
