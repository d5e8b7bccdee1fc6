package org.tongjian.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongjian.page.Headline;
import org.tongjian.page.Part;
import org.tongjian.source.Document;
import org.tongjian.source.Layout;
import org.tongjian.source.MediaType;
import org.tongjian.source.Role;
import org.tongjian.source.Span;
import org.tongjian.source.TextBlock;

class PagesFormatTest {
  private static final String HARM = "<script>document.title='harm'</script>\"'&<img src=x>";
  private static final Path GOLDEN =
      Path.of(
          System.getProperty("tongjian.root"),
          "extractor/src/test/resources/org/tongjian/workbench/sample.json");

  static String write(PagesFormat format, PageReading... pages) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (PagesWriter writer = format.open(bytes)) {
      for (PageReading page : pages) {
        writer.write(page);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Header lines before a text keep its lines as they stand. */
  @Test
  void linesThatAreSetInAreParagraphs() {
    String text = "　　第一段写清渡河，\n一行放不下。\n　　第二段。\n\n第三段。";
    Document document = Readings.document(MediaType.TEXT, text, Layout.NONE);
    List<List<Span>> whole = List.of(List.of(new Span(0, text.length())));
    var article = Readings.article(document, 1, Headline.of("题"), whole, List.of());
    assertEquals(
        List.of("　　第一段写清渡河，\n一行放不下。", "　　第二段。", "第三段。"),
        Paragraph.of(article).stream().map(p -> p.span().of(text)).toList());
  }

  /** A web page of one article whose words are markup. */
  static PageReading marked() {
    String text = HARM + "\n第一段写清渡河。\n图为开工现场。\n返回首页\n";
    List<TextBlock> blocks =
        List.of(
            TextBlock.marked(line(text, 0), Role.HEADING, 1, 0),
            TextBlock.marked(line(text, 1), Role.PARAGRAPH, 0, 0),
            TextBlock.marked(line(text, 2), Role.CAPTION, 0, 0),
            TextBlock.marked(line(text, 3), Role.FURNITURE, 0, TextBlock.NO_GROUP));
    Document document = Readings.document(MediaType.HTML, text, new Layout(List.of(), blocks));
    var caption = new Part(new Span(10, 17), Part.Kind.CAPTION);
    List<List<Span>> paragraphs = List.of(List.of(line(text, 1)), List.of(line(text, 2)));
    var article = Readings.article(document, 1, Headline.of(HARM), paragraphs, List.of(caption));
    return new PageReading(document, List.of(article), List.of());
  }

  private static Span line(String text, int number) {
    int start = 0;
    for (int i = 0; i < number; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return new Span(start, text.indexOf('\n', start));
  }

  @Test
  void writesTheSampleAsJson() throws IOException {
    String json =
        write(
            PagesFormat.JSON,
            Readings.sample("wangxibao-2023-01-06-p1.txt"),
            Readings.sample("wangxibao-2023-01-06-p2.txt"));
    JsonNode actual = new ObjectMapper().readTree(json.replace(Readings.SAMPLE + "/", ""));
    if (System.getProperty("golden.update") != null) {
      Files.writeString(GOLDEN, actual.toPrettyString() + "\n");
    }
    assertEquals(new ObjectMapper().readTree(GOLDEN.toFile()), actual);
  }

  @Test
  void writesNoDocumentAsAnEmptyList() throws IOException {
    assertEquals(0, new ObjectMapper().readTree(write(PagesFormat.JSON)).get("documents").size());
    assertEquals("", write(PagesFormat.TABLE));
    assertTrue(Jsoup.parse(write(PagesFormat.HTML)).select("section").isEmpty());
  }

  @Test
  void writesATable() throws IOException {
    String table = write(PagesFormat.TABLE, Readings.sample("wangxibao-2023-01-06-p2.txt"));
    List<String> lines = table.lines().toList();
    assertTrue(lines.get(0).startsWith("wangxibao-2023-01-06-p2.txt: 望溪报 "), table);
    assertTrue(lines.get(1).startsWith("no  characters  paragraphs"), table);
    assertEquals(5, lines.size(), table);
    assertTrue(lines.get(4).endsWith("议事桌搬进老茶馆 一盏路灯商量三回"), table);
  }

  @Test
  void showsEveryLineOfATextOnceBesideTheArticles() throws IOException {
    PageReading page = Readings.sample("wangxibao-2023-01-06-p1.txt");
    var html = Jsoup.parse(write(PagesFormat.HTML, page));
    List<String> lines = page.document().text().lines().toList();
    List<Element> shown = html.select(".sheet .lines > li");
    assertEquals(lines.size(), shown.size());
    for (int i = 0; i < lines.size(); i++) {
      Element words = shown.get(i).selectFirst(".words").clone();
      words.select(".piece, .next").remove();
      assertEquals(lines.get(i), words.wholeText());
    }
    assertEquals(page.articles().size(), html.select("article").size());
    for (int i = 0; i < page.articles().size(); i++) {
      Element article = html.select("article").get(i);
      assertEquals(page.articles().get(i).headline().title(), article.select("h3").text());
      article.select(".piece, .gap, .from").remove();
      String body = article.select("p.text, p.byline, p.caption, h4, p.item").text();
      assertEquals(bare(page.articles().get(i).text()), bare(body));
      assertFalse(html.select(".sheet [data-article=" + article.id() + "]").isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void showsEveryPrintedLineOnceAtItsPlace(long seed) throws IOException {
    PageReading page = new RandomPrint(seed).reading();
    var html = Jsoup.parse(write(PagesFormat.HTML, page));
    assertEquals(1, html.select("svg").size());
    List<Element> lines = html.select("svg g[data-line]");
    List<TextBlock> blocks = page.document().layout().blocks();
    assertEquals(blocks.size(), lines.size());
    for (int i = 0; i < blocks.size(); i++) {
      Element text = lines.get(i).selectFirst("text");
      assertEquals(blocks.get(i).span().of(page.document().text()), text.wholeText());
      double left = blocks.get(i).box().orElseThrow().left();
      assertEquals(left, Double.parseDouble(text.attr("x")), 0.06);
    }
    assertEquals(1, html.select("svg .rule").size());
    assertEquals(
        PageMap.of(page).runs().size(), html.select("svg g.name").size(), "a name a piece");
    assertTrue(html.select(".gap").size() == page.articles().size(), "gaps are shown");
  }

  @Test
  void showsBlocksOfAWebPageWithTheirRoles() throws IOException {
    var html = Jsoup.parse(write(PagesFormat.HTML, marked()));
    assertEquals(List.of("标题1", "段落", "图说", "杂项"), html.select(".role").eachText());
    assertEquals("返回首页", html.select(".other.furniture").text());
    assertEquals("图为开工现场。", html.select("p.caption").first().ownText());
  }

  @Test
  void showsMarkupOfTheFileAsText() throws IOException {
    var html = Jsoup.parse(write(PagesFormat.HTML, marked()));
    assertEquals(1, html.select("script").size());
    assertTrue(html.select("img").isEmpty());
    assertEquals(HARM, html.select("article h3").text());
  }

  @Test
  void fetchesNothing() throws IOException {
    var html = Jsoup.parse(write(PagesFormat.HTML, marked(), new RandomPrint(7).reading()));
    assertTrue(html.select("[src], link, iframe, a[href]:not([href^=#])").isEmpty());
    List<String> ids = html.select("[id]").eachAttr("id");
    assertEquals(ids.stream().distinct().toList(), ids);
    for (String target : html.select("a[href]").eachAttr("href")) {
      assertTrue(ids.contains(target.substring(1)), target);
    }
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }
}
