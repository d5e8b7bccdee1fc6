package org.tongjian.page;

import java.util.List;

/**
 * A stretch of lines that certainly belong together: a paragraph, or the part of one that stands in
 * one column.
 *
 * @param kind {@link LineKind#TEXT}, {@link LineKind#SALUTATION}, {@link LineKind#CAPTION}, {@link
 *     LineKind#ITEM}
 * @param lines its lines, joined without anything between them
 * @param heading the headlines and bylines directly before it; empty lists when there are none
 * @param startsAtBreak whether a blank line or another kind of line stands before it
 */
record Fragment(LineKind kind, List<Line> lines, Heading heading, boolean startsAtBreak) {
  /** Headlines and bylines that stand together. */
  record Heading(List<Line> titles, List<Line> bylines) {
    static final Heading NONE = new Heading(List.of(), List.of());

    boolean isEmpty() {
      return titles.isEmpty() && bylines.isEmpty();
    }
  }

  Line first() {
    return lines.get(0);
  }

  Line last() {
    return lines.get(lines.size() - 1);
  }

  /** Its last characters. */
  String tail() {
    StringBuilder tail = new StringBuilder();
    for (int i = Math.max(0, lines.size() - 4); i < lines.size(); i++) {
      tail.append(lines.get(i).tail());
    }
    return tail.toString();
  }

  /** Its first characters. */
  String head() {
    StringBuilder head = new StringBuilder();
    for (int i = 0; i < Math.min(4, lines.size()); i++) {
      head.append(lines.get(i).head());
    }
    return head.toString();
  }

  int length() {
    return lines.stream().mapToInt(Line::length).sum();
  }
}
