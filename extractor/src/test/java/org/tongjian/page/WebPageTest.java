package org.tongjian.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongjian.format.DocumentReader;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Document;
import org.tongjian.source.Span;

/** Web pages built as e-paper systems and news sites build theirs, all of their text invented. */
class WebPageTest {
  private static final Path PAGES = Path.of("src/test/resources/format/html");
  private static final PageReader READER = new PageReader(Gazetteer.load());

  static List<Path> pages() throws IOException {
    try (var files = Files.list(PAGES)) {
      return files.filter(f -> f.toString().endsWith("html")).sorted().toList();
    }
  }

  @Test
  void hasPagesOfManyKinds() throws IOException {
    assertTrue(pages().size() >= 25, "too few pages: " + pages().size());
  }

  @Test
  void readsTheArticlesOfThePages() throws IOException {
    String read = pages().stream().map(WebPageTest::described).collect(Collectors.joining("\n"));
    Path golden = PAGES.resolve("expected.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, read);
    }
    assertEquals(Files.readString(golden), read);
  }

  /** What a page says, its articles and their parts, for people to check. */
  private static String described(Path file) {
    var said = new StringBuilder("== " + file.getFileName() + "\n");
    try {
      for (Document document : new DocumentReader().readAll(file, p -> {})) {
        List<Article> articles =
            READER.read(document, PageSettings.NONE, p -> said.append(p.code()).append('\n'));
        articles.forEach(article -> describe(article, said));
      }
    } catch (ProblemException e) {
      said.append(e.problem().code()).append('\n');
    }
    return said.toString();
  }

  private static void describe(Article article, StringBuilder said) {
    said.append("# ").append(article.id()).append('\n');
    said.append(article.masthead().paper().orElse("-")).append(", ");
    said.append(article.issueDate().map(String::valueOf).orElse("-")).append('\n');
    said.append(article.headline().kicker()).append(" | ").append(article.headline().title());
    said.append(" | ").append(article.headline().subtitle()).append('\n');
    int at = 0;
    for (String paragraph : article.text().split("\n\n")) {
      Span span = new Span(at, at + paragraph.length());
      at = span.end() + 2;
      String kind =
          article.structure().parts().stream()
              .filter(part -> part.span().equals(span))
              .map(part -> part.kind() + ": ")
              .findFirst()
              .orElse("");
      said.append("  ").append(kind).append(paragraph).append('\n');
    }
  }

  /** Whatever stands in an article stands in the file, in its markup. */
  @ParameterizedTest
  @MethodSource("pages")
  void givesBackTheFilesCharacters(Path file) {
    List<Document> documents = new ArrayList<>();
    try {
      new DocumentReader().read(file, documents::add, p -> {});
    } catch (ProblemException e) {
      assertTrue(file.toString().contains("frames"), e.getMessage());
    }
    for (Document document : documents) {
      for (Article article : READER.read(document, PageSettings.NONE, p -> {})) {
        for (String sentence : article.text().split("(?<=[。！？])\\s*|\n\n")) {
          int at = article.text().indexOf(sentence);
          Span span = new Span(at, at + sentence.length());
          String inFile =
              article.places(span).stream()
                  .map(place -> place.document().inFile(place.span()))
                  .collect(Collectors.joining());
          assertEquals(bare(sentence), bare(shown(inFile)), file + ": " + inFile);
        }
      }
    }
  }

  /** Markup as a browser would show it. */
  private static String shown(String markup) {
    String text = markup.replaceAll("(?s)<!--.*?-->|<[^>]*>|<[^>]*$", "");
    return org.tongjian.format.html.Unescaped.of(text);
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\u00a0\u3000]+", "");
  }

  /** Articles of a page with an address of its own are named by it. */
  @Test
  void namesArticlesByTheirAddress() {
    assertEquals("a.cn-2024-c1", ArticleIds.ofAddress("https://www.a.cn/2024/c1.html#top", 0));
    assertEquals("a.cn-c-id-1-2", ArticleIds.ofAddress("http://a.cn/c?id=1", 2));
  }

  @Test
  void readsWhatTheUserSaysOfTheEncoding(@org.junit.jupiter.api.io.TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("a.html");
    String page = "<h1>试行</h1><p>规定自下月起试行，为期一年，到期后再行评估。</p>";
    Files.write(file, page.getBytes(StandardCharsets.UTF_16BE));
    var settings =
        new org.tongjian.format.ReadSettings(
            java.util.Optional.of(StandardCharsets.UTF_16BE), java.util.Map.of());
    List<Document> documents = new ArrayList<>();
    new DocumentReader(settings).read(file, documents::add, p -> {});
    assertEquals("试行\n规定自下月起试行，为期一年，到期后再行评估。\n", documents.get(0).text());
  }
}
