package org.tongjian.page.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tongjian.source.Box;

/** Lines of headline type that stand together: kicker, headline, subtitle, and bylines below. */
public final class Heading {
  private final List<PrintedLine> lines;
  private final List<PrintedLine> above = new ArrayList<>();
  private final List<PrintedLine> below = new ArrayList<>();
  private final List<PrintedLine> bylines = new ArrayList<>();
  private final boolean minor;
  private final double size;
  private Box box;
  private Box scope;

  /**
   * @param minor whether it is hardly more than a bold line among text
   */
  Heading(List<PrintedLine> lines, boolean minor) {
    boolean vertical = lines.stream().allMatch(PrintedLine::vertical);
    this.lines =
        lines.stream()
            .sorted(
                vertical ? Comparator.comparingDouble(line -> -line.left()) : PrintedLine.DOWNWARDS)
            .toList();
    this.minor = minor;
    this.size = lines.stream().mapToDouble(PrintedLine::size).max().orElseThrow();
    this.box = Places.around(lines);
    this.scope = box;
  }

  /** The lines above the greatest ones. */
  public List<PrintedLine> kickers() {
    List<PrintedLine> kickers = new ArrayList<>(above);
    kickers.addAll(lines.subList(0, firstTitle()));
    return kickers;
  }

  /** The greatest lines. */
  public List<PrintedLine> titles() {
    return lines.subList(firstTitle(), lastTitle());
  }

  /** The lines below the greatest ones. */
  public List<PrintedLine> subtitles() {
    List<PrintedLine> subtitles = new ArrayList<>(lines.subList(lastTitle(), lines.size()));
    subtitles.addAll(below);
    return subtitles;
  }

  /** Who wrote it, where that stands below the headline and above the text. */
  public List<PrintedLine> bylines() {
    return List.copyOf(bylines);
  }

  private int firstTitle() {
    int first = 0;
    while (!isTitle(lines.get(first))) {
      first++;
    }
    return first;
  }

  private int lastTitle() {
    int last = firstTitle();
    while (last < lines.size() && isTitle(lines.get(last))) {
      last++;
    }
    return last;
  }

  private boolean isTitle(PrintedLine line) {
    return line.size() >= 0.88 * size;
  }

  void addAbove(List<PrintedLine> more) {
    above.addAll(0, more);
    box = box.around(Places.around(more));
  }

  void addBelow(List<PrintedLine> more) {
    below.addAll(more);
    box = box.around(Places.around(more));
  }

  void addByline(PrintedLine line) {
    bylines.add(line);
    box = box.around(line.box());
  }

  /** Whether it is hardly more than a bold line among text. */
  public boolean isMinor() {
    return minor;
  }

  boolean isVertical() {
    return lines.stream().allMatch(PrintedLine::vertical);
  }

  /** The greatest size of type in it, in points. */
  double size() {
    return size;
  }

  /** Around its lines. */
  public Box box() {
    return box;
  }

  /** Its box and the empty space at both sides. */
  Box scope() {
    return scope;
  }

  void reach(double left, double right) {
    scope = new Box(left, box.top(), right, box.bottom());
  }
}
