package org.tongjian.page.geometry;

import java.util.ArrayList;
import java.util.List;

/** The columns that the full lines of a page show: where several begin and end at one place. */
final class ColumnWidths {
  /** So many lines are full by no chance. */
  private static final int ENOUGH = 4;

  /** Pages have fewer; what is above are the edges of ragged lines. */
  private static final int MOST = 200;

  /** Shorter lines end at the same place by chance, in characters. */
  private static final double SHORT = 8;

  private static final double EDGE = 0.4;

  /** How far from the edge of its column a line may begin, in characters. */
  private static final double INDENT = 2.6;

  private final double em;
  private final List<Width> widths = new ArrayList<>();

  private static final class Width {
    final double left;
    final double right;
    int lines = 1;

    Width(double left, double right) {
      this.left = left;
      this.right = right;
    }
  }

  ColumnWidths(List<PrintedLine> lines, Typography type) {
    this.em = type.size();
    for (PrintedLine line : lines) {
      if (line.width() > SHORT * em && type.isBodySize(line)) {
        take(line.left(), line.right());
      }
    }
    widths.removeIf(width -> width.lines < ENOUGH);
  }

  private void take(double left, double right) {
    for (Width width : widths) {
      if (Math.abs(width.left - left) < EDGE * em && Math.abs(width.right - right) < EDGE * em) {
        width.lines++;
        return;
      }
    }
    if (widths.size() < MOST) {
      widths.add(new Width(left, right));
    }
  }

  /** Whether a line and what stands between two edges are both parts of one column. */
  boolean holds(double left, double right, PrintedLine line) {
    return widths.stream()
        .anyMatch(
            width ->
                begins(width, left)
                    && begins(width, line.left())
                    && Math.max(right, line.right()) < width.right + EDGE * em);
  }

  /** Whether a column may be as wide, as far as the page shows. */
  boolean allows(double width) {
    return widths.isEmpty()
        || widths.stream().anyMatch(known -> width < known.right - known.left + EDGE * em);
  }

  private boolean begins(Width width, double left) {
    return left > width.left - EDGE * em && left < width.left + INDENT * em;
  }
}
