package org.tongjian.format.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tongjian.source.Box;

/**
 * Joins lines whose characters did not come in their order: some programs set all Chinese
 * characters of a page first and its digits after, or each line twice to make it bold.
 */
final class LineJoiner {
  /** Pieces of one line that came apart lie nearer than columns do, in em. */
  private static final double GAP = 0.6;

  private static final double BASELINE = 0.15;

  /** The lines, each where the first of its pieces came. */
  List<PrintedLine> join(List<PrintedLine> lines) {
    PrintedLine[] joined = lines.toArray(PrintedLine[]::new);
    Integer[] order = new Integer[joined.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        Comparator.<Integer>comparingInt(i -> joined[i].first().turn())
            .thenComparingDouble(i -> joined[i].first().baseline()));
    int from = 0;
    for (int i = 1; i <= order.length; i++) {
      if (i == order.length || !isLevel(joined[order[i - 1]], joined[order[i]])) {
        joinRow(joined, Arrays.copyOfRange(order, from, i));
        from = i;
      }
    }
    joinColumns(joined);
    List<PrintedLine> result = new ArrayList<>();
    for (PrintedLine line : joined) {
      if (line != null) {
        result.add(line);
      }
    }
    return result;
  }

  /** Latin letters in text written downwards are turned: they go on in the same column. */
  private static void joinColumns(PrintedLine[] lines) {
    Integer[] columns =
        IntStream.range(0, lines.length)
            .filter(i -> lines[i] != null && (lines[i].downwards() || lines[i].first().turn() == 1))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> lines[i].box().top()))
            .toArray(Integer[]::new);
    for (int i = 0; i < columns.length; i++) {
      for (int j = i + 1; j < columns.length && lines[columns[i]] != null; j++) {
        PrintedLine upper = lines[columns[i]];
        PrintedLine lower = lines[columns[j]];
        if (lower != null && goesOnBelow(upper, lower)) {
          List<Glyph> both = new ArrayList<>(upper.glyphs());
          both.addAll(lower.glyphs());
          lines[columns[j]] = null;
          lines[columns[i]] = new PrintedLine(both, true);
        }
      }
    }
  }

  private static boolean goesOnBelow(PrintedLine upper, PrintedLine lower) {
    Glyph last = upper.last();
    Glyph first = lower.first();
    Box above = last.box();
    Box below = first.box();
    double em = PrintedLines.em(last, first);
    double gap = below.top() - above.bottom();
    double aside = (above.left() + above.right() - below.left() - below.right()) / 2;
    return (last.turn() == 1) != (first.turn() == 1)
        && Math.max(last.size(), first.size()) < 1.35 * Math.min(last.size(), first.size())
        && Math.abs(aside) < 0.3 * em
        && gap > -0.5 * em
        && gap < GAP * em;
  }

  private static boolean isLevel(PrintedLine a, PrintedLine b) {
    double size = Math.min(a.first().size(), b.first().size());
    return a.first().turn() == b.first().turn()
        && Math.abs(a.first().baseline() - b.first().baseline()) < BASELINE * size;
  }

  private static void joinRow(PrintedLine[] lines, Integer[] row) {
    Arrays.sort(
        row,
        Comparator.<Integer>comparingDouble(i -> lines[i].first().start())
            .thenComparingInt(i -> i));
    int last = -1;
    for (int at : row) {
      if (lines[at].downwards()) {
        continue;
      }
      List<Glyph> both = last < 0 ? List.of() : together(lines[last], lines[at]);
      if (both.isEmpty()) {
        last = at;
        continue;
      }
      int first = Math.min(last, at);
      int second = Math.max(last, at);
      lines[first] = new PrintedLine(both, false);
      lines[second] = null;
      last = first;
    }
  }

  /** The characters of two lines as one; nothing where they are two lines. */
  private static List<Glyph> together(PrintedLine left, PrintedLine right) {
    double em = PrintedLines.em(left.last(), right.first());
    double gap = right.first().start() - left.last().end();
    double larger = Math.max(left.last().size(), right.first().size());
    double smaller = Math.min(left.last().size(), right.first().size());
    if (larger > 1.35 * smaller || gap > GAP * em) {
      return List.of();
    }
    List<Glyph> both = new ArrayList<>(left.glyphs());
    if (gap >= -0.3 * em) {
      both.addAll(right.glyphs());
      return both;
    }
    return interleaved(both, right);
  }

  /** The characters of two lines that lie over each other: one set twice, or each in its place. */
  private static List<Glyph> interleaved(List<Glyph> glyphs, PrintedLine right) {
    List<Glyph> all = new ArrayList<>(glyphs);
    all.addAll(right.glyphs());
    all.sort(Comparator.comparingDouble(Glyph::start));
    List<Glyph> both = new ArrayList<>();
    for (Glyph glyph : all) {
      Glyph before = both.isEmpty() ? null : both.get(both.size() - 1);
      if (before != null && PrintedLines.isSame(before, glyph)) {
        both.set(both.size() - 1, PrintedLines.bolder(before, glyph));
      } else if (before != null && glyph.start() - before.end() < -0.5 * before.em()) {
        return List.of();
      } else {
        both.add(glyph);
      }
    }
    return both;
  }
}
