package org.tongjian.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages set from known articles are read back as these articles. */
class RandomPageTest {
  private static final int PAGES = 200;

  /**
   * Failures were studied on pages 1 to 200 only. These pages are others, but set from the same
   * articles.
   */
  private static final int FIRST = 1001;

  /**
   * Where two sentences are broken at once, their halves can only be matched by likelihood: there a
   * share of the pages is asked for. The shares are what the reader reaches today, a floor to
   * raise.
   */
  @ParameterizedTest
  @CsvSource({"ONE_AFTER_THE_OTHER, 95", "ONE_WITHIN_A_SENTENCE, 62", "BLOCK_BY_BLOCK, 48"})
  void givesBackTheArticles(RandomPage.Setting setting, int percent) throws IOException {
    List<RandomPage.Original> all = RandomPage.articles();
    int right = 0;
    StringBuilder failures = new StringBuilder();
    for (long seed = FIRST; seed < FIRST + PAGES; seed++) {
      RandomPage page = RandomPage.of(seed, setting, all);
      Reading reading = Reading.of("page.txt", page.text());
      assertEquals("", reading.firstFalseOffset(), "seed " + seed);
      var expected = new TreeSet<String>();
      page.originals().forEach(o -> expected.add(o.title() + "\n" + o.body()));
      var read = new TreeSet<String>();
      reading.articles().forEach(a -> read.add(a.title() + "\n" + a.text()));
      if (expected.equals(read)) {
        right++;
      } else {
        failures.append(' ').append(seed);
      }
    }
    assertTrue(right * 100 >= percent * PAGES, right + " right, wrong seeds:" + failures);
  }
}
