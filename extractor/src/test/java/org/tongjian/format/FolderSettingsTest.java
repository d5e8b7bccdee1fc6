package org.tongjian.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongjian.problem.Problem;
import org.tongjian.source.Document;

class FolderSettingsTest {
  private final List<Problem> problems = new ArrayList<>();
  @TempDir Path folder;

  @Test
  void nearestWinsKeyByKey() throws IOException {
    write("", "{\"paper\": \"云溪报\", \"page\": 1, \"genre\": \"news\", \"locality\": \"云溪市\"}");
    write("2024", "{\"issueDate\": \"2024-03-01\", \"page\": \"2\", \"source\": \"云溪网\"}");
    Document document = read("2024/03/a.txt", "今天开会。", new DocumentReader());
    assertEquals(Optional.of("云溪报"), document.given().paper());
    assertEquals(Optional.of(2), document.given().page());
    assertEquals(Optional.of(LocalDate.of(2024, 3, 1)), document.given().issueDate());
    assertEquals(Optional.of("云溪网"), document.given().source());
    assertEquals(Optional.of("news"), document.given().genre());
    assertEquals(Optional.of("云溪市"), document.given().locality());
    assertEquals(List.of(), problems);
  }

  @Test
  void saysEncodingAndFieldsAndOptionsWin() throws IOException {
    write("", "{\"encoding\": \"gbk\", \"fields\": {\"text\": \"words\", \"title\": \"head\"}}");
    Path file = folder.resolve("a.csv");
    Files.write(file, "head,words,more\n甲,今天开会。,乙\n".getBytes(Charset.forName("GB18030")));
    Document byFile = new DocumentReader().readAll(file, problems::add).get(0);
    assertEquals("今天开会。", byFile.text());
    assertEquals(Optional.of("甲"), byFile.metadata().title());
    var options = new ReadSettings(Optional.empty(), Map.of("text", "more"));
    assertEquals("乙", new DocumentReader(options).readAll(file, problems::add).get(0).text());
    assertEquals(List.of(), problems);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"papr\": \"a\"} | 1:2 (offset 1): E113 “papr” is no key; known are paper, issueDate,"
            + " locality, page, source, genre, encoding, fields",
        "{\\n\"issueDate\": \"2024-13-01\"} | 2:14 (offset 15): E113 “2024-13-01” is no date for"
            + " “issueDate”; write it as YYYY-MM-DD",
        "{\"page\": 0} | 1:10 (offset 9): E113 “0” is no page number; write a number such as 1",
        "{\"encoding\": \"ebc\"} | 1:14 (offset 13): E113 “ebc” is no known encoding; write one"
            + " such as UTF-8, UTF-16, GB18030, Big5",
        "{\"paper\": [1]} | 1:11 (offset 10): E113 value of “paper” is no text; write it in"
            + " quotation marks",
        "{\"fields\": 1} | 1:12 (offset 11): E113 value of “fields” is no object;"
            + " write { \"text\": \"FIELD\" }",
        "{\"fields\": {\"txt\": \"a\"}} | 1:13 (offset 12): E113 “txt” is nothing that a field can"
            + " hold; known are text, title, issueDate, paper, source, page, url, locality, genre,"
            + " authors, id",
        "[] | 1:1 (offset 0): E113 file is no JSON object; write { … }",
      })
  void namesWhatIsWrongOnce(String json, String message) throws IOException {
    write("", json.replace("\\n", "\n"));
    var reader = new DocumentReader();
    read("a.txt", "今天开会。", reader);
    read("b.txt", "今天开会。", reader);
    assertEquals(
        List.of(folder.resolve("tongjian.json") + ":" + message),
        problems.stream().map(Problem::toString).toList());
  }

  @Test
  void keepsWhatIsRightBesideWhatIsWrong() throws IOException {
    write("", "{\"papr\": {\"a\": [1]}, \"paper\": \"云溪报\", broken");
    Document document = read("a.txt", "今天开会。", new DocumentReader());
    assertEquals(Optional.of("云溪报"), document.given().paper());
    assertEquals(2, problems.size());
  }

  @Test
  void looksEightFoldersUp() throws IOException {
    write("", "{\"paper\": \"云溪报\"}");
    Document eighth = read("1/2/3/4/5/6/7/a.txt", "今天开会。", new DocumentReader());
    assertEquals(Optional.of("云溪报"), eighth.given().paper());
    Document ninth = read("1/2/3/4/5/6/7/8/a.txt", "今天开会。", new DocumentReader());
    assertEquals(Optional.empty(), ninth.given().paper());
  }

  private void write(String where, String json) throws IOException {
    Path in = Files.createDirectories(folder.resolve(where));
    Files.writeString(in.resolve("tongjian.json"), json);
  }

  private Document read(String name, String text, DocumentReader reader) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return reader.readAll(file, problems::add).get(0);
  }
}
