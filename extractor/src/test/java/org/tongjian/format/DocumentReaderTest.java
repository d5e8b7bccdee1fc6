package org.tongjian.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Document;
import org.tongjian.source.MediaType;

class DocumentReaderTest {
  private static final String TEXT = "云溪区 Yunxi\r\n今天开会。\n";

  private final List<Problem> problems = new ArrayList<>();
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "UTF-8, '', UTF-8, 0",
    "UTF-8, '\ufeff', UTF-8, 0",
    "UTF-16BE, '\ufeff', UTF-16BE, 0",
    "UTF-16LE, '\ufeff', UTF-16LE, 0",
    "GB18030, '', GB18030, 1",
    "GBK, '', GB18030, 1",
  })
  void decodes(String written, String mark, String read, int warnings) throws IOException {
    Path file = folder.resolve("页.txt");
    Files.write(file, (mark + TEXT).getBytes(Charset.forName(written)));
    Document document = new DocumentReader().readAll(file, problems::add).get(0);
    assertEquals(TEXT, document.text());
    assertEquals(read, document.charset().name());
    assertEquals("页.txt", document.name());
    assertEquals(file.toString(), document.path());
    assertEquals(warnings, problems.size());
  }

  @Test
  void hashesTheBytes() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "abc");
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        new DocumentReader().readAll(file, problems::add).get(0).sha256());
  }

  @Test
  void readsTheStandardInput() {
    var in = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));
    List<Document> read = new ArrayList<>();
    new DocumentReader().readStandardInput(in, read::add, problems::add);
    Document document = read.get(0);
    assertEquals("stdin", document.name());
    assertEquals(TEXT, document.text());
  }

  @Test
  void toleratesAStrayControlCharacter() throws IOException {
    String text = "云溪区召开会议。".repeat(40) + "\u007f\u0002";
    Path file = Files.writeString(folder.resolve("a.txt"), text);
    assertEquals(text, new DocumentReader().readAll(file, problems::add).get(0).text());
  }

  @Test
  void readsALineOfTwentyMegabytesAndNamesIt() throws IOException {
    Path file = folder.resolve("long.txt");
    Files.writeString(file, "短行。\n" + "今天，区里开会。".repeat(850_000));
    Document document = new DocumentReader().readAll(file, problems::add).get(0);
    assertEquals(4 + 8 * 850_000, document.text().length());
    assertEquals(
        file
            + ":2:1 (offset 4): W108 line of 6800000 characters, starting “今天，区里开会。今天，区里开会。今天，区”; "
            + "break it into paragraphs if it holds several articles",
        problems.get(0).toString());
  }

  @Test
  void namesWhatCannotBeRead() throws IOException {
    Path presentation = Files.writeString(folder.resolve("Page.PPTX"), "PK");
    assertEquals(ProblemCode.E104, failure(folder));
    assertEquals(ProblemCode.E101, failure(folder.resolve("missing.txt")));
    assertEquals(ProblemCode.E106, failure(presentation));
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, TEXT",
    "a.text, TEXT",
    "a, TEXT",
    "a.MARKDOWN, MARKDOWN",
    "a.ann, ANNOTATED",
  })
  void tellsTheTypeOfTexts(String name, MediaType type) throws IOException {
    Path file = Files.writeString(folder.resolve(name), TEXT);
    assertEquals(type, new DocumentReader().readAll(file, problems::add).get(0).type());
  }

  private ProblemCode failure(Path file) {
    var thrown =
        assertThrows(
            ProblemException.class, () -> new DocumentReader().readAll(file, problems::add).get(0));
    assertTrue(thrown.problem().message().contains("“"), thrown.getMessage());
    return thrown.problem().code();
  }
}
