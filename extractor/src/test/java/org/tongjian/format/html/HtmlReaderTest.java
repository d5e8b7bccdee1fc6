package org.tongjian.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongjian.format.Input;
import org.tongjian.format.ReadSettings;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Document;
import org.tongjian.source.Metadata;
import org.tongjian.source.Role;
import org.tongjian.source.Span;
import org.tongjian.source.TextBlock;

class HtmlReaderTest {
  private static Document read(String page) {
    return read("page.html", page, Metadata.NONE);
  }

  private static Document read(String name, String page, Metadata metadata) {
    return read(name, page.getBytes(StandardCharsets.UTF_8), metadata, p -> {});
  }

  private static Document read(
      String name, byte[] bytes, Metadata metadata, Consumer<Problem> problems) {
    List<Document> documents = new ArrayList<>();
    var input =
        new Input(
            name,
            name,
            Optional.empty(),
            () -> new ByteArrayInputStream(bytes),
            0,
            metadata,
            ReadSettings.NONE);
    try {
      new HtmlReader().read(input, documents::add, problems);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return documents.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nw.D110000qcrb_20240101_1-03.htm | 2024-01-01 | 3",
        "http://e.cn/html/2024-02/03/content_17.htm | 2024-02-03 | 0",
        "http://e.cn/html/2024-02/03/node_5.htm | 2024-02-03 | 5",
        "http://e.cn/paper/pc/layout/202403/04/node_02.html | 2024-03-04 | 2",
        "http://e.cn/20240506/c99.shtml | 2024-05-06 | 0",
        "http://e.cn/2024/0607/88.html | 2024-06-07 | 0",
        "http://e.cn/2024/13/45/88.html | - | 0",
        "http://e.cn/article/123456789.html | - | 0"
      })
  void readsAddresses(String address, String date, int page) {
    AddressFacts facts = AddressFacts.of(address);
    assertEquals(date, facts.date().map(String::valueOf).orElse("-"));
    assertEquals(page, facts.page().orElse(0));
  }

  /** Each character of the text stands in the file where the map says, or is an entity there. */
  @Test
  void tiesEachCharacterToTheFile() {
    var random = new Random(20240101);
    String[] parts = {
      "江边",
      "<b>春",
      "</b>",
      "&amp;",
      "&#x6c5f;",
      "&nbsp;",
      "<br>",
      "</p><p>",
      "<!-- 注 -->",
      "\r\n",
      "。",
      "&lt;",
      "<td>",
      "</div><div>",
      "，这是一段",
      "&hellip;",
      "<i>",
      "</i>",
      " ",
      "𠮷",
      "&notanentity",
      "&copy"
    };
    for (int n = 0; n < 300; n++) {
      var page = new StringBuilder("<div><p>");
      for (int i = 0; i < 40; i++) {
        page.append(parts[random.nextInt(parts.length)]);
      }
      String file = page.append("终").toString();
      Document document = read(file);
      for (int i = 0; i < document.text().length(); i++) {
        char c = document.text().charAt(i);
        int at = document.original().orElseThrow().map().toOrigin(i);
        boolean same = Character.isWhitespace(c) || file.charAt(at) == c || file.charAt(at) == '&';
        assertEquals(true, same, "page " + n + " offset " + i + " “" + c + "” in " + file);
      }
    }
  }

  @Test
  void givesTheMarkupOfASpan() {
    Document document = read("<p>甲&amp;<b>乙</b>丙。</p><p>丁&gt;戊。</p>");
    assertEquals("甲&乙丙。\n丁>戊。\n", document.text());
    assertEquals("甲&amp;<b>乙</b>丙。", document.inFile(new Span(0, 5)));
    assertEquals("丁&gt;戊。", document.inFile(new Span(6, 10)));
    assertEquals("乙</b>", document.inFile(new Span(2, 3)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>", "<b>", "<table><tr><td>", "<ul><li>", "<span>", "<a href=x>", "<i><p>"})
  void readsPagesOfAnyDepth(String tag) {
    String page = tag.repeat(100_000) + "深处有一句话，说完就没有了。";
    Document document = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(page));
    assertEquals("深处有一句话，说完就没有了。\n", document.text());
  }

  /** Tags that are open still end with their block; what stands behind them is text as well. */
  @ParameterizedTest
  @ValueSource(strings = {"<b><i>", "<b>", "<font size=5>"})
  void readsWhatStandsBehindDeepTags(String tag) {
    String page = "<p>" + tag.repeat(50_000) + "本报讯 今天是个好日子</p><p>大家都来了。</p>";
    Document document = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(page));
    assertEquals("本报讯 今天是个好日子\n大家都来了。\n", document.text());
    assertEquals(
        List.of(Role.PARAGRAPH, Role.PARAGRAPH),
        document.layout().blocks().stream().map(TextBlock::role).toList());
  }

  @Test
  void readsAMillionAttributesAndEntities() {
    var page = new StringBuilder("<p");
    for (int i = 0; i < 1_000_000; i++) {
      page.append(" a").append(i).append("=1");
    }
    page.append(">").append("&amp;".repeat(1_000_000)).append("</p>");
    Document document =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(page.toString()));
    assertEquals(1_000_001, document.text().length());
  }

  @Test
  void refusesPagesWithoutEnd() {
    assertEquals(ProblemCode.E120, refused("<table>" + "<tr><td>一".repeat(300_000)));
    assertEquals(ProblemCode.E120, refused("字".repeat(17_000_000)));
  }

  @ParameterizedTest
  @CsvSource({
    "<frameset><frame src=a.html></frameset>, E121",
    "<html><body><script>var a = 1;</script></body></html>, E121",
    "'  ', E102"
  })
  void saysWhatItCannotRead(String page, ProblemCode code) {
    assertEquals(code, refused(page));
  }

  private static ProblemCode refused(String page) {
    return assertThrows(ProblemException.class, () -> read(page)).problem().code();
  }

  /** The page is read in the encoding it is in; where it is spoilt, that is said. */
  @ParameterizedTest
  @CsvSource({
    "UTF-8, '<meta charset=utf-8>'",
    "UTF-8, ''",
    "GB18030, '<meta charset=gbk>'",
    "GB18030, '<meta charset=gb2312>'"
  })
  void saysWhereAByteIsNoCharacter(String encoding, String head) {
    String start = head + "\n<h1>河道清淤</h1>\n<p>河道清淤工程昨天开工，预计年底完成，书记梁静";
    String end = "到场。沿线居民拍手称好，" + "纷纷表示，盼了多年的清水终于要回来了。".repeat(4) + "</p>";
    Charset charset = Charset.forName(encoding);
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(start.getBytes(charset));
    bytes.write(0xFF);
    bytes.writeBytes(end.getBytes(charset));
    List<Problem> problems = new ArrayList<>();
    Document document = read("page.html", bytes.toByteArray(), Metadata.NONE, problems::add);
    assertEquals(true, document.text().contains("书记梁静\ufffd到场。"), document.text());
    assertEquals(List.of(ProblemCode.W122), problems.stream().map(Problem::code).toList());
    assertEquals(start.length(), problems.get(0).position().offset());
    assertEquals(3, problems.get(0).position().line());
  }

  @Test
  void believesTheCrawlOfItsAddress() {
    String page =
        "<link rel=canonical href=https://other.cn/1><h1>河道清淤</h1><p>河道清淤工程昨天开工，预计年底完成，沿线居民拍手称好。</p>";
    var said =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("https://a.cn/2024-05/06/c.html"),
            Optional.empty(),
            Optional.empty(),
            List.of());
    Document document = read("page.html", page, said);
    assertEquals(said.url(), document.metadata().url());
    assertEquals("2024-05-06", document.metadata().issueDate().orElseThrow().toString());
    assertEquals(List.of(0, 0), document.layout().blocks().stream().map(TextBlock::group).toList());
  }
}
