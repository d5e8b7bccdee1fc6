package org.tongjian.page.geometry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongjian.source.Box;
import org.tongjian.source.LayoutPage;

/** Where the head of a page ends, which speaks of the paper and belongs to no article. */
public final class PageMargins {
  /** Part of the page's height that a masthead may take. */
  private static final double MASTHEAD = 0.25;

  /** Part of the page's height that a running head takes where no rule ends it. */
  private static final double RUNNING_HEAD = 0.1;

  private PageMargins() {}

  /**
   * The height on the page where its head ends: at the first ruled line across the page that has
   * text above it.
   *
   * @param lines the lines of the page
   */
  public static double head(LayoutPage page, List<PrintedLine> lines) {
    if (lines.isEmpty()) {
      return 0;
    }
    Box text = Places.around(lines);
    Optional<Box> rule =
        page.rules().stream()
            .filter(box -> box.height() < 4 && box.width() > 0.6 * text.width())
            .filter(box -> box.top() < lowestHead(page))
            .filter(box -> lines.stream().anyMatch(line -> line.middle() < box.top()))
            .min(Comparator.comparingDouble(Box::top));
    return rule.map(Box::top)
        .orElse(text.top() + RUNNING_HEAD * Math.min(page.height(), text.height()));
  }

  /** The height on the page below which no masthead reaches. */
  public static double lowestHead(LayoutPage page) {
    return MASTHEAD * page.height();
  }
}
