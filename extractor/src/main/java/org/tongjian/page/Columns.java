package org.tongjian.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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
    int whole = edge(0, lines.size() - 1);
    int start = 0;
    while (start < lines.size()) {
      int end = start;
      while (hasNextInBlock(end)) {
        end++;
      }
      int own = end - start >= 3 ? edge(start, end) : UNKNOWN;
      Arrays.fill(width, start, end + 1, own == UNKNOWN ? whole : own);
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

  /** Whether a line is far wider than its column: set over several. */
  boolean isBeyond(int line) {
    return width[line] != UNKNOWN && lines.get(line).width() > width[line] + 3;
  }

  /** Whether first lines of paragraphs, and only they, are set in. */
  boolean usesIndents() {
    return indents;
  }

  boolean hasNextInBlock(int line) {
    return line + 1 < lines.size() && !lines.get(line + 1).blankBefore();
  }

  /**
   * The width at which the lines from one to another break, told by those that end in mid-sentence
   * with another line below; unknown unless most lines do so at about one width.
   */
  private int edge(int start, int end) {
    int[] followed = IntStream.range(start, end).filter(this::hasNextInBlock).toArray();
    int[] broken =
        IntStream.of(followed)
            .filter(i -> !Endings.isClosed(lines.get(i).tail()))
            .map(i -> lines.get(i).width())
            .sorted()
            .toArray();
    if (broken.length < 2) {
      return UNKNOWN;
    }
    int middle = broken[broken.length / 2];
    long full = IntStream.of(broken).filter(w -> w >= middle - 2).count();
    if (middle <= WIDEST && 2 * full >= followed.length) {
      return middle;
    }
    int upper = broken[broken.length * 3 / 4];
    full = IntStream.of(broken).filter(w -> w >= upper - 2 && w <= upper).count();
    return upper <= WIDEST && upper >= 12 && full >= 3 && 3 * full >= followed.length
        ? upper
        : UNKNOWN;
  }
}
