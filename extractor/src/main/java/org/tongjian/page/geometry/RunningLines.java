package org.tongjian.page.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongjian.source.LayoutPage;

/** Leaves out the lines that stand at the head or foot of page after page. */
final class RunningLines {
  /** On how many pages a line must stand. */
  private static final int PAGES = 3;

  /** Part of the page's height at its head and foot that is looked at. */
  private static final double MARGIN = 0.12;

  private RunningLines() {}

  /** The lines of each page without those that run through the file. */
  static List<List<PrintedLine>> without(List<List<PrintedLine>> pages, List<LayoutPage> layouts) {
    if (pages.size() < PAGES) {
      return pages;
    }
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      for (PrintedLine line : pages.get(i)) {
        if (isAtMargin(line, layouts.get(i))) {
          counts.merge(key(line), 1, Integer::sum);
        }
      }
    }
    List<List<PrintedLine>> kept = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      LayoutPage layout = layouts.get(i);
      boolean first = i == 0;
      kept.add(
          pages.get(i).stream()
              .filter(
                  line ->
                      first
                          || !isAtMargin(line, layout)
                          || counts.get(key(line)) < Math.max(PAGES, pages.size() / 2))
              .toList());
    }
    return kept;
  }

  private static boolean isAtMargin(PrintedLine line, LayoutPage page) {
    return line.bottom() < MARGIN * page.height() || line.top() > (1 - MARGIN) * page.height();
  }

  /** The words of a line with all numbers alike, and its height within a tolerance. */
  private static String key(PrintedLine line) {
    return line.text().replaceAll("[0-9０-９]+", "0") + '\t' + Math.round(line.middle() / 6);
  }
}
