package org.tongjian.page;

import java.util.Arrays;
import java.util.List;

/** How wide the columns of a page are, where its lines are broken as they were set. */
final class Columns {
  private static final int WIDEST = 60;
  private static final int UNKNOWN = 0;

  private final List<Line> lines;
  private final int[] width;
  private final boolean indents;

  Columns(List<Line> lines) {
    this.lines = lines;
    this.width = new int[lines.size()];
    int[] broken =
        java.util.stream.IntStream.range(0, lines.size())
            .filter(i -> hasNextInBlock(i) && !Endings.isClosed(lines.get(i).tail()))
            .map(i -> lines.get(i).width())
            .toArray();
    int whole = broken.length >= 3 ? median(broken) : UNKNOWN;
    int start = 0;
    while (start < lines.size()) {
      int end = start;
      while (hasNextInBlock(end)) {
        end++;
      }
      int known = whole;
      if (end - start >= 3) {
        known = median(lines.subList(start, end).stream().mapToInt(Line::width).toArray());
      }
      Arrays.fill(width, start, end + 1, known > WIDEST ? UNKNOWN : known);
      start = end + 1;
    }
    long set = lines.stream().filter(Line::indented).count();
    this.indents = set > 0 && set < lines.size() * 9L / 10;
  }

  /** Whether the lines around are broken at the edge of a column. */
  boolean isBroken(int line) {
    return width[line] != UNKNOWN;
  }

  /** Whether a line reaches the edge of its column. */
  boolean isFull(int line) {
    return width[line] == UNKNOWN || lines.get(line).width() >= width[line] - 2;
  }

  /** Whether first lines of paragraphs, and only they, are set in. */
  boolean usesIndents() {
    return indents;
  }

  boolean hasNextInBlock(int line) {
    return line + 1 < lines.size() && !lines.get(line + 1).blankBefore();
  }

  private static int median(int[] values) {
    int[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
