package org.tongjian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongjian.cli.CommandLineFixture.Outcome;

class TimelineCommandTest {
  private static final String PERSON = "温世昌";

  @TempDir private static Path folder;

  @BeforeAll
  static void loadTheSample() {
    Path sample = Path.of(System.getProperty("tongjian.root"), "corpus/sample/articles");
    run("load", sample.toString());
  }

  private static Outcome run(String... args) {
    var all = new ArrayList<>(List.of(args));
    all.add("--store=" + folder.resolve("store"));
    return CommandLineFixture.run(all.toArray(String[]::new));
  }

  @Test
  void showsDatedStatementsWithTheirSources() {
    Outcome outcome = run("timeline", PERSON, "--format=csv");
    assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
    assertTrue(outcome.out().lines().count() > 2, outcome.out());
    assertTrue(outcome.out().contains("望溪区人大常委会"), outcome.out());
  }

  @Test
  void leavesOutWhatIsBeforeOrAfter() {
    long all = run("timeline", PERSON, "--format=csv").out().lines().count();
    long late = run("timeline", PERSON, "--format=csv", "--from=2025").out().lines().count();
    assertTrue(late < all, late + " of " + all);
    assertEquals(ExitCode.WRONG_USAGE, run("timeline", PERSON, "--from=last week").code());
  }

  @Test
  void writesAFileAnEntity() throws IOException {
    Path out = folder.resolve("timelines");
    assertEquals(
        ExitCode.DONE,
        run("timeline", "--all", "--type=person", "--format=html", "--out=" + out).code());
    try (Stream<Path> files = Files.list(out)) {
      List<String> names = files.map(f -> f.getFileName().toString()).toList();
      assertTrue(names.stream().anyMatch(n -> n.matches(PERSON + "-.*\\.html")), "" + names);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "timeline, 2, name an entity",
    "timeline --all, 2, --out FOLDER",
    "timeline 温世昌 --type person, 2, go with --all",
    "timeline 无此人, 3, E404",
    "timeline 温世昌 --format doc, 2, no such format",
    "entity 无此人, 3, E404",
  })
  void refusesWhatItCannotDo(String line, int code, String message) {
    Outcome outcome = run(line.split(" "));
    assertEquals(code, outcome.code(), outcome.err());
    assertTrue(outcome.err().contains(message), outcome.err());
  }

  @Test
  void tellsWhatIsKnownOfAnEntityAndWhy() {
    Outcome card = run("entity", PERSON);
    assertEquals(ExitCode.DONE, card.code(), card.err());
    assertTrue(card.out().contains("望溪区人大常委会主任"), card.out());
    String iri =
        run(
                "query",
                "--format=csv",
                "-e",
                "SELECT ?f { ?f a <http://www.w3.org/ns/org#Membership> } ORDER BY ?f LIMIT 1")
            .out()
            .lines()
            .toList()
            .get(1);
    Outcome why = run("explain", iri.strip());
    assertEquals(ExitCode.DONE, why.code(), why.err());
    assertTrue(why.out().contains("依据："), why.out());
    assertFalse(run("explain", iri.strip(), "--json").out().isBlank());
  }
}
