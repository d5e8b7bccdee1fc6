package org.tongjian.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongjian.source.Span;

class PageMapTest {
  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void hasEachBlockOnceAndGivesItToTheArticleThatHasIt(long seed) {
    PageReading page = new RandomPrint(seed).reading();
    PageMap map = PageMap.of(page);
    List<Span> spans = map.lines().stream().map(PageMap.Line::span).toList();
    assertEquals(page.document().layout().blocks().stream().map(b -> b.span()).toList(), spans);
    for (PageMap.Line line : map.lines()) {
      List<Integer> owners = new ArrayList<>();
      for (int i = 0; i < page.articles().size(); i++) {
        var article = page.articles().get(i);
        boolean has =
            article.places(new Span(0, article.text().length())).stream()
                .anyMatch(place -> place.span().overlaps(line.span()));
        boolean heads = line.span().of(page.document().text()).equals(article.title());
        if (has || heads) {
          owners.add(i);
        }
      }
      int owner = owners.isEmpty() ? PageMap.NONE : owners.get(0);
      assertTrue(owners.size() < 2, "an article a line");
      assertEquals(owner, line.main().article(), () -> line + " of seed " + seed);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void putsEachReadLineIntoOnePiece(long seed) {
    PageReading page = new RandomPrint(seed).reading();
    PageMap map = PageMap.of(page);
    int[] pieces = new int[map.lines().size()];
    for (PageMap.Run run : map.runs()) {
      for (int line : run.lines()) {
        assertEquals(run.article(), map.lines().get(line).main().article());
        pieces[line]++;
      }
    }
    for (int i = 0; i < pieces.length; i++) {
      boolean isRead = map.lines().get(i).main().article() != PageMap.NONE;
      assertEquals(isRead ? 1 : 0, pieces[i], "line " + (i + 1) + " of seed " + seed);
    }
  }

  /** What lines of the sample are: line, article or 0, use. */
  @ParameterizedTest
  @CsvSource({
    "wangxibao-2023-01-06-p1.txt,  2, 0, MASTHEAD",
    "wangxibao-2023-01-06-p1.txt, 20, 1, KICKER",
    "wangxibao-2023-01-06-p1.txt, 22, 1, TITLE",
    "wangxibao-2023-01-06-p1.txt, 30, 1, TEXT",
    "wangxibao-2023-01-06-p1.txt, 38, 2, TEXT",
    "wangxibao-2023-01-06-p1.txt, 42, 2, TITLE",
    "wangxibao-2023-01-06-p2.txt,  4, 0, MASTHEAD",
  })
  void tellsLinesOfText(String file, int number, int article, Use use) {
    PageMap.Stretch stretch = PageMap.of(Readings.sample(file)).lines().get(number - 1).main();
    assertEquals(article - 1, stretch.article());
    assertEquals(use, stretch.use());
  }

  @Test
  void coversEveryCharacterOfText() {
    PageReading page = Readings.sample("wangxibao-2023-01-06-p1.txt");
    StringBuilder said = new StringBuilder();
    for (PageMap.Line line : PageMap.of(page).lines()) {
      line.stretches().forEach(s -> said.append(s.span().of(page.document().text())));
      said.append('\n');
    }
    assertEquals(page.document().text(), said.toString());
  }
}
