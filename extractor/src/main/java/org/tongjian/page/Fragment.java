package org.tongjian.page;

import java.util.List;

/**
 * A stretch of lines that certainly belong together: a paragraph, or the part of one that stands in
 * one column. Its beginning and end are put together once, as they are asked for at every step of
 * the search for the reading order.
 */
final class Fragment {
  private final LineKind kind;
  private final List<Line> lines;
  private final Heading heading;
  private final boolean startsAtBreak;
  private final String head;
  private final String tail;
  private final int length;

  /**
   * @param kind {@link LineKind#TEXT}, {@link LineKind#SALUTATION}, {@link LineKind#CAPTION},
   *     {@link LineKind#ITEM}
   * @param lines its lines, joined without anything between them
   * @param heading the headlines and bylines directly before it; empty lists when there are none
   * @param startsAtBreak whether a blank line or another kind of line stands before it
   */
  Fragment(LineKind kind, List<Line> lines, Heading heading, boolean startsAtBreak) {
    this.kind = kind;
    this.lines = lines;
    this.heading = heading;
    this.startsAtBreak = startsAtBreak;
    int count = lines.size();
    var first = new StringBuilder();
    for (int i = 0; i < Math.min(4, count); i++) {
      first.append(lines.get(i).head());
    }
    var last = new StringBuilder();
    for (int i = Math.max(0, count - 4); i < count; i++) {
      last.append(lines.get(i).tail());
    }
    this.head = first.toString();
    this.tail = last.toString();
    this.length = lines.stream().mapToInt(Line::length).sum();
  }

  /** Headlines and bylines that stand together. */
  record Heading(List<Line> titles, List<Line> bylines) {
    static final Heading NONE = new Heading(List.of(), List.of());

    boolean isEmpty() {
      return titles.isEmpty() && bylines.isEmpty();
    }
  }

  LineKind kind() {
    return kind;
  }

  List<Line> lines() {
    return lines;
  }

  Heading heading() {
    return heading;
  }

  boolean startsAtBreak() {
    return startsAtBreak;
  }

  Line first() {
    return lines.get(0);
  }

  Line last() {
    return lines.get(lines.size() - 1);
  }

  /** Its first characters. */
  String head() {
    return head;
  }

  /** Its last characters. */
  String tail() {
    return tail;
  }

  int length() {
    return length;
  }
}
