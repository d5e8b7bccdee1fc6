package org.tongjian.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongjian.format.ArticleFiles;
import org.tongjian.format.DocumentReader;
import org.tongjian.format.SampleArticle;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.page.Article;
import org.tongjian.page.IssueAssembly;
import org.tongjian.page.Origin;
import org.tongjian.page.PageReader;
import org.tongjian.page.PageSettings;
import org.tongjian.source.Span;
import org.tongjian.text.AnalyzedArticle;
import org.tongjian.text.TextAnalyzer;

/**
 * Each sentence leads back, through all stages, to the characters of the file that say it, in files
 * of all formats.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentenceSourceTest {
  private static final int SEEDS = 25;

  private final TextAnalyzer analyzer = new TextAnalyzer();
  private PageReader pages;
  @TempDir private Path folder;

  @BeforeAll
  void load() {
    pages = new PageReader(Gazetteer.load());
  }

  static List<ArticleFiles.Format> formats() {
    return ArticleFiles.all();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void leadsBackToTheFile(ArticleFiles.Format format) throws IOException {
    for (int seed = 0; seed < SEEDS; seed++) {
      SampleArticle sample = SampleArticle.of(seed);
      Path file = folder.resolve(format.name());
      Files.write(file, format.write().apply(sample));
      var said = new StringBuilder();
      for (Article article : read(file)) {
        said.append(sentences(article, format.read(), format + ", seed " + seed));
      }
      String body = bare(sample.body());
      assertTrue(bare(said.toString()).length() >= 0.98 * body.length(), format + ", seed " + seed);
    }
  }

  /** A page whose columns cut sentences, and an article that goes on in another file. */
  @Test
  void leadsBackToThePagesOfAnIssue() {
    var issue = new IssueAssembly();
    List<Article> articles = new ArrayList<>();
    Path sample = Path.of("../corpus/sample/pages");
    for (String name : List.of("wangxibao-2023-01-06-p1.txt", "wangxibao-2023-01-06-p2.txt")) {
      articles.addAll(issue.add(read(sample.resolve(name)), problem -> {}));
    }
    articles.addAll(issue.finish(problem -> {}));
    assertTrue(articles.stream().anyMatch(a -> a.origin().passages().size() == 2));
    for (Article article : articles) {
      sentences(article, UnaryOperator.identity(), article.title());
    }
  }

  private List<Article> read(Path file) {
    List<Article> articles = new ArrayList<>();
    new DocumentReader()
        .read(
            file,
            document -> articles.addAll(pages.read(document, PageSettings.NONE, problem -> {})),
            problem -> {});
    return articles;
  }

  /** The article's sentences as the file has them, each held against what was read. */
  private String sentences(Article article, UnaryOperator<String> read, String where) {
    AnalyzedArticle analyzed = analyzer.analyze(article);
    var all = new StringBuilder();
    for (Span sentence : analyzed.sentences()) {
      var said = new StringBuilder();
      for (Origin.Place place : article.places(analyzed.inArticle(sentence))) {
        said.append(read.apply(place.document().inFile(place.span())));
      }
      assertEquals(bare(analyzed.quote(sentence)), bare(said.toString()), where);
      all.append(said);
    }
    return all.toString();
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", "").replace('〈', '<').replace('〉', '>');
  }
}
