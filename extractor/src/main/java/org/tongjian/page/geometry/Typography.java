package org.tongjian.page.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What running text looks like on a page or in a document.
 *
 * @param size of its characters, in points
 * @param leading from the middle of a line to the middle of the next, in points
 * @param tolerance by what part sizes of one kind of text differ: hardly at all in a file that
 *     knows its sizes, more in recognised text
 */
record Typography(double size, double leading, double tolerance) {
  private static final double USUAL_LEADING = 1.6;

  static Typography of(List<PrintedLine> lines) {
    double size = commonSize(lines);
    long same = 0;
    long near = 0;
    for (PrintedLine line : lines) {
      double off = Math.abs(line.size() - size);
      same += off < 0.06 ? line.length() : 0;
      near += off < 0.15 * size ? line.length() : 0;
    }
    return new Typography(size, commonLeading(lines, size), 2 * same > near ? 0.035 : 0.16);
  }

  /** Middle of the narrow window of sizes that most characters fall into. */
  private static double commonSize(List<PrintedLine> lines) {
    List<PrintedLine> bySize =
        lines.stream().sorted(Comparator.comparingDouble(PrintedLine::size)).toList();
    long window = 0;
    long most = -1;
    int from = 0;
    int bestFrom = 0;
    int bestTo = 0;
    for (int to = 0; to < bySize.size(); to++) {
      window += bySize.get(to).length();
      while (bySize.get(from).size() < bySize.get(to).size() / 1.08) {
        window -= bySize.get(from++).length();
      }
      if (window > most) {
        most = window;
        bestFrom = from;
        bestTo = to;
      }
    }
    return bySize.isEmpty() ? 10 : median(bySize.subList(bestFrom, bestTo + 1));
  }

  private static double median(List<PrintedLine> bySize) {
    long all = bySize.stream().mapToLong(PrintedLine::length).sum();
    long passed = 0;
    for (PrintedLine line : bySize) {
      passed += line.length();
      if (2 * passed >= all) {
        return line.size();
      }
    }
    return bySize.get(bySize.size() - 1).size();
  }

  private static double commonLeading(List<PrintedLine> lines, double size) {
    List<PrintedLine> body =
        lines.stream()
            .filter(line -> Math.abs(line.size() - size) < 0.16 * size && !line.vertical())
            .sorted(PrintedLine.DOWNWARDS)
            .toList();
    List<Double> steps = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      PrintedLine line = body.get(i);
      for (int j = i + 1; j < body.size() && j < i + 40; j++) {
        PrintedLine below = body.get(j);
        double step = below.middle() - line.middle();
        if (step > 3 * size) {
          break;
        }
        if (step > 0.7 * size && Places.across(line.box(), below.box()) > 2 * size) {
          steps.add(step);
          break;
        }
      }
    }
    double[] sorted = steps.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted.length == 0 ? USUAL_LEADING * size : sorted[sorted.length / 2];
  }

  /** Whether a line is of about the size of running text. */
  boolean isBodySize(PrintedLine line) {
    return sameSize(line.size(), size);
  }

  /** Whether two sizes are those of one kind of text. */
  boolean sameSize(double one, double other) {
    return Math.abs(one - other) <= tolerance * Math.max(one, other);
  }

  /** Whether a line is of a headline's size. */
  boolean isLarge(PrintedLine line) {
    return line.size() >= size * Math.max(1.16, 1.05 + 1.5 * tolerance);
  }

  /** Whether a line is greater than running text, if not of a headline's size. */
  boolean isLarger(PrintedLine line) {
    return line.size() >= size * (1.03 + 2 * tolerance);
  }

  /** Whether a line is smaller than running text. */
  boolean isSmall(PrintedLine line) {
    return line.size() < size * Math.min(0.965, 1 - tolerance);
  }
}
