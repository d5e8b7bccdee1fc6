package org.tongjian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongjian.cli.CommandLineFixture.Outcome;

class PagesCommandTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("tongjian.root"), "corpus", "sample", "pages");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"out.html, <!DOCTYPE html>", "out.json, {\"documents\"", "out.txt, wangxibao-"})
  void writesTheFormThatTheNameTells(String name, String start) throws IOException {
    Path out = folder.resolve("made").resolve(name);
    Outcome outcome = CommandLineFixture.run("pages", SAMPLE.toString(), "--out", out.toString());
    assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
    assertTrue(Files.readString(out).startsWith(start));
    assertTrue(outcome.err().contains("2 documents, "), outcome.err());
  }

  @Test
  void writesAFileADocument() throws IOException {
    CommandLineFixture.run("pages", SAMPLE.toString(), "--format", "html", "--out", folder + "/");
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of("wangxibao-2023-01-06-p1.txt.html", "wangxibao-2023-01-06-p2.txt.html"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void goesOnAfterAnInputThatCannotBeRead() throws IOException {
    Path bad = folder.resolve("bad.txt");
    Files.write(bad, new byte[] {0, 1, 2});
    Outcome outcome =
        CommandLineFixture.run("pages", bad.toString(), SAMPLE.toString(), "--format", "json");
    assertEquals(ExitCode.SOME_INPUTS_FAILED, outcome.code());
    JsonNode documents = new ObjectMapper().readTree(outcome.out()).get("documents");
    assertEquals(2, documents.size());
    assertTrue(outcome.err().contains("bad.txt: E103"), outcome.err());
    assertEquals(ExitCode.FAILED, CommandLineFixture.run("pages", bad.toString()).code());
  }

  @Test
  void keepsTheProblemsWithThePage() throws IOException {
    Path page = folder.resolve("page.txt");
    Files.writeString(page, "# 新桥通车\n\n清渡河新桥昨天通车，沿岸居民走上桥头看灯。\n");
    Outcome outcome = CommandLineFixture.run("pages", page.toString(), "--format", "json");
    JsonNode document = new ObjectMapper().readTree(outcome.out()).get("documents").get(0);
    assertTrue(document.get("problems").toString().contains("W201"), document::toString);
    Outcome dated =
        CommandLineFixture.run(
            "pages", page.toString(), "--format", "json", "--issue-date", "2024-03-01");
    document = new ObjectMapper().readTree(dated.out()).get("documents").get(0);
    assertEquals(0, document.get("problems").size());
    assertEquals("2024-03-01", document.get("articles").get(0).get("issueDate").asText());
  }

  @Test
  void refusesToWriteOverAnInput() throws IOException {
    Path page = folder.resolve("page.txt");
    Files.writeString(page, "清渡河新桥昨天通车。\n");
    Outcome outcome = CommandLineFixture.run("pages", page.toString(), "--out", page.toString());
    assertEquals(ExitCode.WRONG_USAGE, outcome.code());
    assertEquals("清渡河新桥昨天通车。\n", Files.readString(page));
  }
}
