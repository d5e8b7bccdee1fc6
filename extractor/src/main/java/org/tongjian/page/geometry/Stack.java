package org.tongjian.page.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tongjian.source.Box;

/** Lines of running text one below the other in one column, without anything between them. */
public final class Stack {
  private static final double EDGE = 0.7;
  private static final int FULL = 2;

  private final List<PrintedLine> lines;
  private final double left;
  private final double right;
  private final Box box;

  Stack(List<PrintedLine> lines) {
    this(
        lines,
        quantile(lines.stream().mapToDouble(PrintedLine::left).toArray(), 0.1),
        quantile(lines.stream().mapToDouble(PrintedLine::right).toArray(), 0.9));
  }

  private Stack(List<PrintedLine> lines, double left, double right) {
    this.lines = List.copyOf(lines);
    this.left = left;
    this.right = right;
    this.box =
        new Box(
            left,
            lines.get(0).top(),
            Math.max(left + 1, right),
            lines.get(lines.size() - 1).bottom());
  }

  /** This stack in a column whose edges its own few lines do not show. */
  Stack within(double columnLeft, double columnRight) {
    return new Stack(lines, Math.min(left, columnLeft), Math.max(right, columnRight));
  }

  private static double quantile(double[] values, double share) {
    Arrays.sort(values);
    return values[(int) Math.round(share * (values.length - 1))];
  }

  /** Its lines from top to bottom. */
  public List<PrintedLine> lines() {
    return lines;
  }

  /** From its first line to its last and from edge to edge of its column. */
  public Box box() {
    return box;
  }

  /** The uppermost line. */
  public PrintedLine first() {
    return lines.get(0);
  }

  /** The lowest line. */
  public PrintedLine last() {
    return lines.get(lines.size() - 1);
  }

  double size() {
    return lines.get(lines.size() / 2).size();
  }

  /** How many characters it has. */
  public int length() {
    return lines.stream().mapToInt(PrintedLine::length).sum();
  }

  /** How far the first character of a line stands from the edge, in its own size. */
  public double indent(PrintedLine line) {
    return (line.left() - left) / line.size();
  }

  /** How far a line stops short of the edge, in its own size. */
  public double shortness(PrintedLine line) {
    return (right - line.right()) / line.size();
  }

  /** Whether lines reach from edge to edge, so that they show how wide the column is. */
  boolean hasFullLines() {
    return lines.stream().filter(line -> indent(line) < EDGE && shortness(line) < EDGE).count()
        >= FULL;
  }

  /** The stack cut before some of its lines. */
  List<Stack> cutBefore(List<Integer> places) {
    List<Stack> parts = new ArrayList<>();
    int from = 0;
    for (int place : places) {
      if (place > from) {
        parts.add(new Stack(lines.subList(from, place)));
        from = place;
      }
    }
    parts.add(new Stack(lines.subList(from, lines.size())));
    return parts;
  }
}
