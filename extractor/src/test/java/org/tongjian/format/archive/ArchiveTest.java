package org.tongjian.format.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream.UnicodeExtraFieldPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongjian.format.DocumentReader;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Document;
import org.tongjian.source.MediaType;

class ArchiveTest {
  private static final byte[] TEXT = "今天上午区里开会。\n".getBytes(UTF_8);
  private static final byte[] PAGE = "<html><body><p>今天上午区里开会。</p></body></html>".getBytes(UTF_8);

  private final List<Problem> problems = new ArrayList<>();
  @TempDir Path folder;

  @Test
  void readsTheEntriesThatAFolderWouldGive() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (String name :
        List.of(
            "b.txt",
            "一/a.md",
            "一/readme.rst",
            "一/.hidden.txt",
            "__MACOSX/b.txt",
            "page_files/c.txt",
            "d.xlsx",
            "e.txt.gz",
            "f.jsonl")) {
      entries.put(name, TEXT);
    }
    entries.put("e.txt.gz", Packing.gzip(TEXT));
    entries.put("f.jsonl", "{\"text\": \"今天。\"}\n".getBytes(UTF_8));
    assertEquals(
        List.of("a.zip!b.txt", "a.zip!一/a.md", "a.zip!e.txt.gz", "a.zip!f.jsonl#1"),
        names(read("a.zip", Packing.zip(entries))));
    assertEquals(List.of(), problems);
  }

  @Test
  void readsArchivesInArchivesThreeDeepFromFilesAndStandardInput() throws IOException {
    byte[] inner = Packing.zip(Map.of("a.txt", TEXT));
    byte[] second = Packing.zip(Map.of("b.zip", inner));
    byte[] third = Packing.zip(Map.of("c.zip", second));
    assertEquals(List.of("x.zip!c.zip!b.zip!a.txt"), names(read("x.zip", third)));
    List<Document> fromInput = new ArrayList<>();
    new DocumentReader()
        .readStandardInput(new ByteArrayInputStream(third), fromInput::add, problems::add);
    assertEquals(List.of("stdin!c.zip!b.zip!a.txt"), names(fromInput));
    assertEquals(List.of(), problems);
    read("y.zip", Packing.zip(Map.of("d.zip", third)));
    assertEquals(
        List.of(
            "y.zip!d.zip!c.zip!b.zip!a.txt: E112 entry lies in more than 3 archives; "
                + "unpack it with a program that you trust and give the file"),
        messages());
  }

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "UTF-8"})
  void readsNamesInTheirEncoding(String encoding) throws IOException {
    Path file = folder.resolve("a.zip");
    try (var zip = new ZipArchiveOutputStream(file)) {
      zip.setEncoding(encoding);
      zip.setUseLanguageEncodingFlag(false);
      zip.setCreateUnicodeExtraFields(UnicodeExtraFieldPolicy.NEVER);
      zip.putArchiveEntry(new ZipArchiveEntry("第一版\\要闻和通知.txt"));
      zip.write(TEXT);
      zip.closeArchiveEntry();
    }
    assertEquals(
        List.of("a.zip!第一版/要闻和通知.txt"), names(new DocumentReader().readAll(file, problems::add)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a.txt", "/etc/a.txt", "x/../../a.txt", "C:\\a.txt", "..\\a.txt"})
  void refusesNamesThatLeadOut(String name) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put(name, TEXT);
    entries.put("good.txt", TEXT);
    assertEquals(List.of("a.zip!good.txt"), names(read("a.zip", Packing.zip(entries))));
    assertTrue(
        messages().get(0).contains("E112 name of the entry leads out of the archive"),
        messages().toString());
    assertEquals(1, problems.size());
  }

  @Test
  void refusesBombsAndGoesOn() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("bomb.txt", new byte[40 << 20]);
    entries.put("good.txt", TEXT);
    byte[] zip = Packing.zip(entries);
    assertEquals(List.of("a.zip!good.txt"), names(read("a.zip", zip)));
    assertEquals(
        List.of(
            "a.zip!bomb.txt: E112 entry unpacks to more than 250 times its size, as bombs do; "
                + "unpack it with a program that you trust and give the file"),
        messages());
    problems.clear();
    assertEquals(
        List.of(), read("b.txt.gz", Packing.gzip(new byte[40 << 20])), "nothing of a packed bomb");
    assertTrue(messages().get(0).startsWith("b.txt.gz: E112 entry unpacks to"));
  }

  @Test
  void refusesEntriesWithAPassword() throws IOException {
    byte[] zip = Packing.zip(Map.of("a.txt", TEXT));
    // The flag stands in the local header and in the directory.
    zip[6] |= 1;
    int directory = new String(zip, Charset.forName("ISO-8859-1")).indexOf("PK\u0001\u0002");
    zip[directory + 8] |= 1;
    assertEquals(List.of(), read("a.zip", zip));
    assertTrue(messages().get(0).startsWith("a.zip!a.txt: E112 entry has a password"));
  }

  @Test
  void aDamagedEntryCostsOnlyItself() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    var text = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      text.append(Integer.toString(i * 7919, 36)).append("，区里开会。");
    }
    entries.put("a.txt", text.toString().getBytes(UTF_8));
    entries.put("b.txt", TEXT);
    byte[] zip = Packing.zip(entries);
    Arrays.fill(zip, 1000, 1200, (byte) 0x55);
    assertEquals(List.of("a.zip!b.txt"), names(read("a.zip", zip)));
    assertTrue(messages().get(0).startsWith("a.zip!a.txt: E111 entry is damaged"), messages() + "");
  }

  @Test
  void whatComesBeforeACutIsRead() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < 10; i++) {
      entries.put(i + ".txt", (i + "区里开会。").repeat(50).getBytes(UTF_8));
    }
    byte[] zip = Packing.zip(entries);
    int before = -1;
    for (int cut = 40; cut < zip.length; cut += 97) {
      problems.clear();
      int count = read("a.zip", Arrays.copyOf(zip, cut)).size();
      assertTrue(count >= before, "fewer documents of more bytes");
      before = count;
      assertTrue(
          messages().stream().anyMatch(m -> m.startsWith("a.zip: E111 archive is damaged: ")),
          cut + " of " + zip.length + ": " + messages());
    }
    assertEquals(10, before);
  }

  @Test
  void saysWhenNothingIsThere() throws IOException {
    assertEquals(List.of(), read("a.zip", Packing.zip(Map.of("a.exe", TEXT))));
    assertTrue(messages().get(0).startsWith("a.zip: E102 archive “a.zip” holds no file"));
    problems.clear();
    assertEquals(List.of(), read("b.zip", "PK\u0003\u0004 damaged".getBytes(UTF_8)));
    assertTrue(messages().get(0).startsWith("b.zip: E111 archive is damaged"), messages() + "");
  }

  @Test
  void goesOnAfterAnEntryThatCannotBeRead() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("a.txt", new byte[0]);
    entries.put("b.txt", new byte[] {0, 1, 2});
    entries.put("c.txt", TEXT);
    assertEquals(List.of("a.zip!c.txt"), names(read("a.zip", Packing.zip(entries))));
    assertEquals(2, problems.size());
    assertTrue(messages().get(0).startsWith("a.zip!a.txt: E102 "));
    assertTrue(messages().get(1).startsWith("a.zip!b.txt: E103 "));
  }

  @Test
  void readsThePagesOfACrawl() throws IOException {
    byte[] gbk = "今天上午区里开会。".getBytes(Charset.forName("GBK"));
    String chunked = "A\r\n" + "x".repeat(10) + "\r\n3\r\nyyy\r\n0\r\n\r\n";
    byte[] warc =
        Packing.joined(
            Packing.record("warcinfo", "", "application/warc-fields", "a: b".getBytes(UTF_8)),
            Packing.answer("http://a.example/1.txt", 200, "Content-Type: text/plain", TEXT),
            Packing.record("request", "http://a.example/1.txt", "application/http", TEXT),
            Packing.answer("http://a.example/2", 404, "Content-Type: text/plain", TEXT),
            Packing.answer("http://a.example/robots.txt", 200, "Content-Type: text/plain", TEXT),
            Packing.answer("http://a.example/3.css", 200, "Content-Type: text/css", TEXT),
            Packing.answer("http://a.example/4.png", 200, "Content-Type: image/png", TEXT),
            Packing.answer(
                "http://a.example/5?x=1", 200, "Content-Type: text/plain; charset=gb2312", gbk),
            Packing.answer(
                "http://a.example/6", 200, "Content-Type: text/plain; charset=utf-8", gbk),
            Packing.answer(
                "http://a.example/7",
                200,
                "Content-Type: text/plain\r\nContent-Encoding: gzip",
                Packing.gzip(TEXT)),
            Packing.answer(
                "http://a.example/8",
                200,
                "Content-Type: text/plain\r\nTransfer-Encoding: chunked",
                chunked.getBytes(UTF_8)),
            Packing.answer("http://a.example/1.txt", 200, "Content-Type: text/plain", TEXT),
            Packing.record("resource", "http://a.example/9", "text/plain", TEXT),
            Packing.record("conversion", "http://a.example/10", "text/plain", TEXT));
    for (byte[] file : List.of(warc, Packing.gzip(warc))) {
      problems.clear();
      List<Document> read = read("c.warc.gz", file);
      assertEquals(
          List.of("1.txt", "5?x=1", "6", "7", "8", "1.txt", "9", "10"),
          read.stream().map(d -> d.name().replace("c.warc.gz!http://a.example/", "")).toList());
      assertEquals(Optional.of("http://a.example/5?x=1"), read.get(1).metadata().url());
      assertEquals(Optional.empty(), read.get(1).metadata().issueDate());
      assertEquals("今天上午区里开会。", read.get(1).text());
      assertEquals("今天上午区里开会。", read.get(2).text());
      assertEquals("今天上午区里开会。\n", read.get(3).text());
      assertEquals("xxxxxxxxxxyyy", read.get(4).text());
      assertEquals(
          List.of("W107"), problems.stream().map(p -> p.code().name()).toList(), "only of 6");
    }
  }

  @Test
  void readsWebPagesOfACrawlAndOfRecords() throws IOException {
    byte[] warc =
        Packing.answer("http://a.example/content.html", 200, "Content-Type: text/html", PAGE);
    Document page = read("a.warc.gz", Packing.gzip(warc)).get(0);
    assertEquals("今天上午区里开会。", page.text().strip());
    assertEquals(MediaType.HTML, page.type());
    assertEquals(Optional.of("http://a.example/content.html"), page.metadata().url());
  }

  @Test
  void readsCrawlsPackedRecordByRecordAndUpToACut() throws IOException {
    var packed = new ArrayList<byte[]>();
    for (int i = 0; i < 20; i++) {
      packed.add(
          Packing.gzip(
              Packing.answer(
                  "http://a.example/" + i,
                  200,
                  "Content-Type: text/plain",
                  (i + "号，区里开会。").getBytes(UTF_8))));
    }
    byte[] warc = Packing.joined(packed.toArray(byte[][]::new));
    assertEquals(20, read("a.warc.gz", warc).size());
    assertEquals(List.of(), problems);
    var ends = new HashSet<Integer>();
    int end = 0;
    for (byte[] record : packed) {
      end += record.length;
      ends.add(end);
    }
    int before = 0;
    for (int cut = 0; cut < warc.length; cut += 37) {
      problems.clear();
      int count = read("a.warc.gz", Arrays.copyOf(warc, cut)).size();
      assertTrue(count >= before);
      before = count;
      assertEquals(ends.contains(cut), problems.isEmpty(), "cut at " + cut + " " + messages());
    }
    assertTrue(before >= 18);
  }

  @Test
  void anAnswerThatIsMalformedCostsOnlyItself() throws IOException {
    byte[] warc =
        Packing.joined(
            Packing.record("response", "http://a.example/1", "application/http", TEXT),
            Packing.answer(
                "http://a.example/2",
                200,
                "Content-Type: text/plain\r\nContent-Encoding: gzip",
                TEXT),
            Packing.answer("http://a.example/3", 200, "Content-Type: text/plain", TEXT));
    assertEquals(List.of("a.warc!http://a.example/3"), names(read("a.warc", warc)));
    assertEquals(List.of("E109", "E109"), problems.stream().map(p -> p.code().name()).toList());
  }

  private List<Document> read(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    List<Document> documents = new ArrayList<>();
    try {
      new DocumentReader().read(file, documents::add, problems::add);
    } catch (ProblemException e) {
      problems.add(e.problem());
    }
    return documents;
  }

  private static List<String> names(List<Document> documents) {
    return documents.stream().map(Document::name).toList();
  }

  private List<String> messages() {
    return problems.stream().map(p -> p.toString().replace(folder + "/", "")).toList();
  }
}
