package org.tongjian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongjian.cli.CommandLineFixture.Outcome;

class InputOptionsTest {
  @TempDir private Path folder;

  @Test
  void fieldsAndEncodingReachTheReaders() throws IOException {
    Path file = folder.resolve("a.csv");
    Files.write(file, "words,day\n云溪区昨天开会。,20240301\n".getBytes(Charset.forName("GBK")));
    Outcome outcome =
        CommandLineFixture.run(
            "extract",
            file.toString(),
            "--format",
            "jsonl",
            "--encoding",
            "gbk",
            "--field",
            "text=words",
            "--field",
            "issueDate=day");
    assertTrue(outcome.out().contains("\"issueDate\":\"2024-03-01\""), outcome.out());
    assertTrue(outcome.out().contains("\"text\":\"云溪区昨天开会。\""), outcome.out());
    assertTrue(outcome.err().contains("0 errors, 0 warnings"), outcome.err());
    assertEquals(0, outcome.code());
    Outcome loaded =
        CommandLineFixture.run(
            "load",
            file.toString(),
            "--store",
            folder.resolve("store").toString(),
            "--encoding",
            "gbk",
            "--field",
            "text=words",
            "--field",
            "issueDate=day");
    assertTrue(loaded.err().contains("1 article added"), loaded.err());
  }

  @Test
  void refusesWhatIsNotKnown() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "今天开会。");
    Outcome encoding = CommandLineFixture.run("extract", file.toString(), "--encoding", "ebc");
    assertEquals(2, encoding.code());
    assertTrue(encoding.err().contains("“ebc” is no known encoding"), encoding.err());
    Outcome field = CommandLineFixture.run("extract", file.toString(), "--field", "txt=a");
    assertEquals(2, field.code());
    assertTrue(field.err().contains("--field txt: no field holds that"), field.err());
  }

  @Test
  void entriesAndRecordsHaveFilesOfTheirOwn() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.writeString(
        file, "{\"id\": \"x/1.0\", \"text\": \"开会。\"}\n{\"id\": \"x/1.1\", \"text\": \"散会。\"}\n");
    Path out = folder.resolve("out");
    CommandLineFixture.run("extract", file.toString(), "--format", "jsonl", "--out", out + "/");
    try (Stream<Path> files = Files.list(out)) {
      assertEquals(2, files.count());
    }
  }
}
