package org.tongjian.format.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongjian.format.DocumentReader;
import org.tongjian.format.ReadSettings;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.source.Document;
import org.tongjian.source.MediaType;
import org.tongjian.source.Span;

class RecordFilesTest {
  private final List<Problem> problems = new ArrayList<>();
  @TempDir Path folder;

  /** A field is found under a usual name; the record's other fields are none. */
  @ParameterizedTest
  @CsvFileSource(resources = "/format/field-names.tsv", delimiter = '\t')
  void findsFieldsUnderUsualNames(String name, String what, String value) throws IOException {
    String other = what.equals("text") ? "" : ", \"text\": \"今天开会。\"";
    Document document =
        read("a.jsonl", "{\"x\": \"y\", \"" + name + "\": \"" + value + "\"" + other + "}\n")
            .get(0);
    var said = document.metadata();
    String found =
        switch (what) {
          case "text" -> document.text();
          case "title" -> said.title().orElse("");
          case "issueDate" -> said.issueDate().map(String::valueOf).orElse("");
          case "paper" -> said.paper().orElse("");
          case "source" -> said.source().orElse("");
          case "page" -> said.page().map(String::valueOf).orElse("");
          case "url" -> said.url().orElse("");
          case "locality" -> said.locality().orElse("");
          case "genre" -> said.genre().orElse("");
          case "authors" -> String.join("+", said.authors());
          default -> said.id().orElse("");
        };
    String wanted =
        switch (what) {
          case "page" -> "3";
          case "authors" -> "甲某+乙某";
          default -> value;
        };
    assertEquals(wanted, found);
    assertEquals(List.of(), problems);
  }

  @Test
  void tiesEachCharacterToTheRecord() throws IOException {
    String line = "{\"id\": 7, \"text\": \"甲\\u4e59\\n\\\"丙\\\"\\ud83d\\ude00丁\"}";
    Document document = read("a.jsonl", "\n" + line + "\n").get(0);
    assertEquals("a.jsonl#7", document.name());
    assertEquals(folder.resolve("a.jsonl") + ":2", document.path());
    assertEquals(MediaType.RECORD, document.type());
    assertEquals("甲乙\n\"丙\"😀丁", document.text());
    assertEquals("\\u4e59\\n\\\"", document.inFile(new Span(1, 4)));
    assertEquals("\\ud83d\\ude00", document.inFile(new Span(6, 8)));
    assertEquals("丁", document.inFile(new Span(8, 9)));
    assertEquals(
        folder.resolve("a.jsonl") + ":2:20 (offset 19)", document.positionOf(0).toString());
  }

  @Test
  void joinsListsAndFindsInnerFields() throws IOException {
    Document document =
        read(
                "a.jsonl",
                "{\"_source\": {\"content\": [\"一段。\", \"\", \"二段。\"], \"meta\": {\"title\": \"题\","
                    + " \"n\": null}}}")
            .get(0);
    assertEquals("一段。\n二段。", document.text());
    assertEquals(Optional.of("题"), document.metadata().title());
    assertEquals("a.jsonl#1", document.name());
  }

  @Test
  void takesTheFieldsThatAreNamed() throws IOException {
    Files.writeString(
        folder.resolve("a.jsonl"),
        "{\"text\": \"别的\", \"a\": {\"b\": \"正文。\"}, \"date\": \"x\", \"d\": 1709222400000}");
    var settings = new ReadSettings(Optional.empty(), Map.of("text", "a.b", "issueDate", "d"));
    Document document =
        new DocumentReader(settings).readAll(folder.resolve("a.jsonl"), problems::add).get(0);
    assertEquals("正文。", document.text());
    assertEquals(Optional.of(LocalDate.of(2024, 3, 1)), document.metadata().issueDate());
    assertEquals(List.of(), problems);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\": 1} x | 1:11 (offset 10): E109",
        "{\"a\": } | 1:",
        "[1] | 1:1 (offset 0): E109 record is no JSON object; correct the line",
        "{\"a\": \"b\"} {} | 1:12 (offset 11): E109 a line holds one object only",
        "{\"head\": \"a\", \"words\": \"b\"} | 1:1 (offset 0): E110 no field holds the text;"
            + " there are “head”, “words”; say which: --field text=FIELD",
        "{\"text\": \"a。\", \"date\": \"上周\"} | 1:25 (offset 24): W116 “上周” is no date",
        "{\"text\": \" \"} | 1:1 (offset 0): W117 record without text is left out",
      })
  void namesWhatIsWrongAndGoesOn(String line, String message) throws IOException {
    List<Document> read = read("a.jsonl", line + "\n{\"text\": \"乙。\"}\n");
    assertEquals("乙。", read.get(read.size() - 1).text());
    assertEquals(1, problems.size(), problems.toString());
    String shown = problems.get(0).toString().replace(folder + "/a.jsonl:", "");
    assertTrue(shown.startsWith(message), shown);
  }

  @Test
  void namesRecordsWithoutTextOnceAFile() throws IOException {
    read("a.jsonl", "{\"text\": \"\"}\n{\"text\": \"甲。\"}\n{\"text\": null, \"content\": \"\"}\n");
    assertEquals(
        "W117 2 records without text are left out, the first here; look whether the export lost them",
        problems.get(0).toString().replaceFirst(".*?: ", ""));
    assertEquals(1, problems.size());
  }

  @Test
  void namesTwoOfOneIdentifierApart() throws IOException {
    String row = "{\"id\": \"n1\", \"text\": \"甲。\"}\n";
    assertEquals(
        List.of("a.jsonl#n1", "a.jsonl#n1:2", "a.jsonl#n1:3"),
        read("a.jsonl", row + row + row).stream().map(Document::name).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE"})
  void readsAllEncodings(String encoding) throws IOException {
    String rows =
        "编号,正文\n1,\"甲乙。\n丙\"\"丁\"\"。\"\n\n2,今天上午在本市召了大會。\n".replace("编号", "id").replace("丙", "的");
    Path file = folder.resolve("a.csv");
    Files.write(file, rows.getBytes(Charset.forName(encoding)));
    List<Document> read = new DocumentReader().readAll(file, problems::add);
    assertEquals(
        List.of("甲乙。\n的\"丁\"。", "今天上午在本市召了大會。"), read.stream().map(Document::text).toList());
    assertEquals("的\"\"丁\"\"", read.get(0).inFile(new Span(4, 8)));
    assertEquals(file + ":3:1", read.get(0).positionOf(4).toString().replaceFirst(" .*", ""));
    assertEquals(file + ":5", read.get(1).path());
  }

  @Test
  void anEncodingMayShowLate() throws IOException {
    String ascii = "{\"text\": \"plain words only\"}\n".repeat(4000);
    Path file = folder.resolve("a.jsonl");
    Files.write(file, (ascii + "{\"text\": \"今天上午开会，大家都来了。\"}\n").getBytes(Charset.forName("GBK")));
    List<Document> read = new DocumentReader().readAll(file, problems::add);
    assertEquals("今天上午开会，大家都来了。", read.get(4000).text());
    assertEquals(1, problems.size());
  }

  @Test
  void aBadLineIsNamedAndLeftOut() throws IOException {
    byte[] bytes =
        "{\"text\": \"甲乙\"}\n{\"text\": \"x丙\"}\n{\"text\": \"丁。\"}\n"
            .getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 24 - 3] = (byte) 0xFF;
    Path file = folder.resolve("a.jsonl");
    Files.write(file, bytes);
    var settings = new ReadSettings(ReadSettings.charset("UTF-8"), Map.of());
    List<Document> read = new DocumentReader(settings).readAll(file, problems::add);
    assertEquals(List.of("甲乙", "丁。"), read.stream().map(Document::text).toList());
    assertTrue(problems.get(0).toString().contains("a.jsonl:2: E109 line is not in “UTF-8”"));
  }

  /** Rows of another encoding, or of none, do not hide what the file is written in. */
  @ParameterizedTest
  @CsvSource({
    "UTF-8, one byte", "UTF-8, row of GBK", "UTF-8, rubbish",
    "GBK, one byte", "GBK, row of UTF-8", "GBK, rubbish",
  })
  void badRowsDoNotHideTheEncoding(String encoding, String fault) throws IOException {
    String row = "{\"text\": \"今天上午区里开会，大家都来了。\"}\n";
    byte[] good = row.getBytes(Charset.forName(encoding));
    byte[] bad = good.clone();
    switch (fault) {
      case "row of GBK" -> bad = row.getBytes(Charset.forName("GBK"));
      case "row of UTF-8" -> bad = row.replace("开会", "召开会").getBytes(StandardCharsets.UTF_8);
      case "rubbish" -> Arrays.fill(bad, 10, bad.length - 3, (byte) 0xFF);
      default -> bad[14] = (byte) 0xFF;
    }
    var bytes = new ByteArrayOutputStream();
    for (byte[] line : List.of(good, good, bad, good)) {
      bytes.write(line);
    }
    Path file = folder.resolve("a.jsonl");
    Files.write(file, bytes.toByteArray());
    List<Document> read = new DocumentReader().readAll(file, problems::add);
    assertEquals(
        List.of("a.jsonl#1", "a.jsonl#2", "a.jsonl#4"), read.stream().map(Document::name).toList());
    assertTrue(read.stream().allMatch(d -> d.text().equals("今天上午区里开会，大家都来了。")));
    assertEquals(
        List.of(ProblemCode.E109),
        problems.stream().map(Problem::code).filter(c -> c != ProblemCode.W107).toList());
  }

  @Test
  void aLineThatIsBadInAllEncodingsCostsNoOther() throws IOException {
    byte[] bytes =
        ("{\"text\": \"plain words only\"}\n".repeat(4000) + "xx\n{\"text\": \"甲乙。\"}\n")
            .getBytes(StandardCharsets.UTF_8);
    int at = 4000 * "{\"text\": \"plain words only\"}\n".length();
    bytes[at] = (byte) 0xFF;
    bytes[at + 1] = (byte) 0xFF;
    Path file = folder.resolve("a.jsonl");
    Files.write(file, bytes);
    List<Document> read = new DocumentReader().readAll(file, problems::add);
    assertEquals("甲乙。", read.get(4000).text());
    assertTrue(problems.get(0).toString().contains("a.jsonl:4001: E109 line is not in"));
  }

  @Test
  void aQuotationMarkThatIsNotClosedCostsItsLine() throws IOException {
    List<Document> read = read("a.tsv", "id\ttext\n1\t\"甲。\n2\t乙。\n3\t丙。\t丁\n4\t\"戊\n己\"\n");
    assertEquals(List.of("乙。", "戊\n己"), read.stream().map(Document::text).toList());
    assertEquals(
        List.of(
            ":2:3 (offset 10): E109 quotation mark of “\"甲。” is not closed; "
                + "close it, or double it if it stands for itself",
            ":4:6 (offset 24): E109 row has 3 values for 2 headings, one too many “丁”; "
                + "put values that hold the delimiter in quotation marks"),
        problems.stream().map(p -> p.toString().replace(folder + "/a.tsv", "")).toList());
  }

  private List<Document> read(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    return new DocumentReader().readAll(file, problems::add);
  }
}
