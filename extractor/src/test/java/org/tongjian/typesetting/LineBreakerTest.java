package org.tongjian.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakerTest {
  @Test
  void keepsEveryCharacterAndTheWidth() {
    for (CorpusArticle article : InventedArticles.of(30, 1)) {
      for (String paragraph : article.paragraphs()) {
        for (int width = 8; width < 25; width++) {
          List<Line> lines = LineBreaker.lines(Paragraph.of(paragraph), width);
          assertEquals(paragraph, lines.stream().map(Line::text).collect(Collectors.joining()));
          for (Line line : lines) {
            double used = LineBreaker.width(line.text()) + (line.opens() ? 2 : 0);
            assertTrue(used <= width + 1e-6, line.text() + " is wider than " + width);
            assertTrue("，。”》".indexOf(line.text().charAt(0)) < 0, line.text());
            assertTrue(!line.text().matches(".*[“《]"), line.text());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "老厂房成了香饽饽, 12, 老厂房成了香饽饽",
    "江苏省中医院重庆医院在永川启用, 13, 江苏省中医院重庆|医院在永川启用",
    "老街修好了，街坊把长椅搬回弄堂口, 12, 老街修好了，|街坊把长椅搬回弄堂口"
  })
  void breaksHeadlinesEvenly(String headline, double width, String lines) {
    assertEquals(lines, String.join("|", LineBreaker.evenLines(headline, width)));
  }
}
