package org.tongjian.page.geometry;

import java.util.List;

/** Looks at the lines directly above and below a line of a page. */
final class NearLines {
  /** Lines nearer than this part of the leading stand beside a line, not above or below it. */
  private static final double BESIDE = 0.5;

  private NearLines() {}

  /** What is asked of a line near another. */
  @FunctionalInterface
  interface Test {
    boolean holds(PrintedLine other, boolean isAbove);
  }

  /**
   * Whether something holds of a line near another.
   *
   * @param lines the lines of a page, from top to bottom
   * @param at which of them
   * @param reach how far away lines are looked at, as a part of the leading
   * @param leading from line to line, in points
   */
  static boolean any(List<PrintedLine> lines, int at, double reach, double leading, Test test) {
    double middle = lines.get(at).middle();
    for (int step = -1; step <= 1; step += 2) {
      for (int i = at + step; i >= 0 && i < lines.size(); i += step) {
        PrintedLine other = lines.get(i);
        double away = Math.abs(other.middle() - middle);
        if (away > reach * leading) {
          break;
        }
        if (away > BESIDE * leading && test.holds(other, step < 0)) {
          return true;
        }
      }
    }
    return false;
  }
}
