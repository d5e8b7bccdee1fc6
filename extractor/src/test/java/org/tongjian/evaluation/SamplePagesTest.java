package org.tongjian.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongjian.annotation.AnnotationReader;
import org.tongjian.format.DocumentReader;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.page.Article;
import org.tongjian.page.PageReader;
import org.tongjian.page.PageSettings;

/** The bundled pages, spliced and broken, are read as a correct reader reads them. */
class SamplePagesTest {
  private static final Path SAMPLE = Path.of(System.getProperty("tongjian.root"), "corpus/sample");

  @ParameterizedTest
  @ValueSource(strings = {"wangxibao-2023-01-06-p1", "wangxibao-2023-01-06-p2"})
  void areTakenApartIntoTheirArticles(String page) throws IOException {
    var document =
        new DocumentReader()
            .readAll(SAMPLE.resolve("pages/" + page + ".txt"), problem -> {})
            .get(0);
    List<Article> articles =
        new PageReader(Gazetteer.load()).read(document, PageSettings.NONE, problem -> {});
    assertEquals(2, articles.size());
    for (Article article : articles) {
      var gold =
          AnnotationReader.read(SAMPLE.resolve("gold/" + page + "." + article.number() + ".ann"));
      assertEquals(squeeze(gold.text()), squeeze(article.text()));
    }
  }

  private static String squeeze(String text) {
    return text.replaceAll("\\s", "");
  }
}
