package org.tongjian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongjian.annotation.AnnotationReader;
import org.tongjian.cli.CommandLineFixture.Outcome;

class ExtractCommandTest {
  private static final String ANNOTATED =
      """
      source: own
      title: 公园开园
      date: 2024-03-05
      locality: 江城市临江区

      <L>清溪公园</L><D v="2024-03-04">昨天</D>开园，<O>区长</O><P>梁志远</P>到场。

      园内种了三千棵树。
      ---
      holds	梁志远	区长	临江区
      """;

  @TempDir private Path folder;
  private Path pages;

  @BeforeEach
  void writePages() throws IOException {
    pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(pages.resolve("a.ann"), ANNOTATED);
    Files.writeString(
        pages.resolve("b.txt"),
        ANNOTATED.replaceAll("<[^>]*>", "").replaceFirst("(?s)\n---\n.*", "\n"));
    Files.write(pages.resolve("c.txt"), new byte[] {0, 1, 2, (byte) 0xff});
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void keepsNameAndBodyOfAnnotatedArticlesAndNumbersOthers() throws IOException {
    Path out = folder.resolve("out");
    Outcome outcome =
        CommandLineFixture.run(
            "extract", pages.toString(), "--format", "ann", "--out", out.toString());
    assertEquals(List.of("a.ann", "b.1.ann"), names(out));
    var gold = AnnotationReader.parse("a.ann", ANNOTATED);
    for (String name : names(out)) {
      var file = AnnotationReader.read(out.resolve(name));
      assertEquals(gold.text().strip(), file.text().strip());
      assertEquals("公园开园", file.header().get("title"));
      assertEquals("2024-03-05", file.header().get("date"));
      assertEquals("江城市临江区", file.header().get("locality"));
    }
    assertEquals(ExitCode.SOME_INPUTS_FAILED, outcome.code());
    assertTrue(outcome.err().contains("c.txt: E103") || outcome.err().contains("c.txt:1:1"));
    assertTrue(outcome.err().contains("2 files, 2 articles"), outcome.err());
  }

  /** A file of records: an article, the same one elsewhere, and another. */
  private Path records() throws IOException {
    String text = "昨天，清溪公园建成开园，区长梁志远到场。园内种了三千棵树，步道全长两千米。".repeat(3);
    String other = "白鹭镇的桥修好了，镇长说，附近六个村的孩子上学再也不用绕路。".repeat(4);
    String record =
        "{\"id\": \"%s\", \"title\": \"%s\", \"date\": \"2024-03-05\", \"url\": \"http://%s/\", \"text\": \"%s\"}\n";
    return Files.writeString(
        folder.resolve("r.jsonl"),
        record.formatted("甲", "公园开园", "one.example", text)
            + record.formatted("乙", "公园开园", "two.example", text)
            + record.formatted("丙", "老桥修好", "one.example", other));
  }

  @Test
  void notesWhereElseAnArticleWasPublished() throws IOException {
    String file = records().toString();
    Outcome jsonl = CommandLineFixture.run("extract", file, "--format", "jsonl");
    List<JsonNode> lines = new ArrayList<>();
    for (String line : jsonl.out().lines().toList()) {
      lines.add(new ObjectMapper().readTree(line));
    }
    assertEquals(3, lines.size());
    assertEquals(lines.get(0).get("id"), lines.get(1).get("copyOf"));
    assertEquals("http://two.example/", lines.get(1).get("sources").get(0).get("url").textValue());
    assertFalse(lines.get(2).has("copyOf"));
    assertTrue(
        jsonl.err().contains("1 file with 3 documents, 2 articles,")
            && jsonl.err().contains(", 1 left out as copies"),
        jsonl.err());
    Outcome quads = CommandLineFixture.run("extract", file, "--format", "nquads");
    long published = quads.out().lines().filter(l -> l.contains("#alsoPublished>")).count();
    assertEquals(1, published);
    assertTrue(quads.out().contains("\"http://two.example/\""), quads.out());
  }

  @Test
  void failsWhenNoInputCanBeUsed() {
    Outcome outcome = CommandLineFixture.run("extract", pages.resolve("c.txt").toString());
    assertEquals(ExitCode.FAILED, outcome.code());
    assertEquals(ExitCode.FAILED, CommandLineFixture.run("extract", folder + "/nothing").code());
  }

  @Test
  void keepsWhatCanBeReadWhenAnInputIsMissing() {
    Outcome outcome =
        CommandLineFixture.run(
            "extract", pages.resolve("a.ann").toString(), folder + "/nothing", "--format=jsonl");
    assertEquals(ExitCode.SOME_INPUTS_FAILED, outcome.code());
    assertTrue(outcome.err().contains("nothing: E101"), outcome.err());
    assertEquals(1, outcome.out().lines().count());
  }

  @Test
  void writesOneJsonObjectALine() throws IOException {
    Outcome outcome =
        CommandLineFixture.runWithInput(ANNOTATED, "extract", "-", "--format", "jsonl");
    assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
    JsonNode article = new ObjectMapper().readTree(outcome.out());
    var fields = new ArrayList<String>();
    article.fieldNames().forEachRemaining(fields::add);
    assertEquals(
        List.of("id", "source", "title", "issueDate", "page", "text", "mentions", "facts"),
        fields.subList(0, 8));
    assertEquals(List.of("sources", "confidence", "gaps"), fields.subList(8, fields.size()));
    assertEquals("2024-03-05", article.get("issueDate").asText());
  }

  @ParameterizedTest
  @CsvSource({
    "trig, tj:Article",
    "nquads, <https://w3id.org/tongjian/ontology#Article>",
    "turtle, tj:Article",
    "jsonld, Article",
  })
  void writesGraphs(String format, String part) {
    Outcome outcome =
        CommandLineFixture.run(
            "extract", pages.resolve("a.ann").toString(), "--format", format, "--out", "-");
    assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
    assertTrue(outcome.out().contains(part), outcome.out());
  }

  @Test
  void takesTheFormatFromTheNameOfTheOutput() throws IOException {
    Path file = folder.resolve("deep/graph.nq");
    String input = pages.resolve("a.ann").toString();
    assertEquals(
        ExitCode.DONE, CommandLineFixture.run("extract", input, "--out", file.toString()).code());
    assertTrue(Files.readString(file).startsWith("<https://w3id.org/tongjian/article/"));
    Path graphs = folder.resolve("graphs");
    CommandLineFixture.run("extract", input, "--format", "turtle", "--out", graphs + "/");
    assertEquals(List.of("a.ttl"), names(graphs));
  }

  @Test
  void refusesToWriteOverItsInputs() throws IOException {
    for (String out : List.of(pages.toString(), pages.resolve("a.ann").toString())) {
      Outcome outcome =
          CommandLineFixture.run("extract", pages.toString(), "--format=ann", "--out", out);
      assertEquals(ExitCode.WRONG_USAGE, outcome.code(), outcome.err());
    }
    assertEquals(ANNOTATED, Files.readString(pages.resolve("a.ann")));
    assertEquals(
        ExitCode.WRONG_USAGE,
        CommandLineFixture.run("extract", pages.toString(), "--format=ann").code());
  }

  @Test
  void keepsFilesOfOneNameFromDifferentFoldersApart() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("a.ann"), ANNOTATED);
    Path out = folder.resolve("out");
    CommandLineFixture.run(
        "extract",
        pages.resolve("a.ann").toString(),
        other.toString(),
        "--format=ann",
        "--out",
        out.toString());
    assertEquals(List.of("a.ann", "other.a.ann"), names(out));
  }

  @Test
  void takesIssueDateAndLocalityFromTheUser() {
    Outcome outcome =
        CommandLineFixture.runWithInput(
            "清溪公园昨天开园，很多人到场。\n",
            "extract",
            "-",
            "--format=jsonl",
            "--issue-date=2024-03-05",
            "--locality=上海市徐汇区");
    assertTrue(outcome.out().contains("\"issueDate\":\"2024-03-05\""), outcome.out());
    assertFalse(outcome.err().contains("W201"), outcome.err());
  }
}
