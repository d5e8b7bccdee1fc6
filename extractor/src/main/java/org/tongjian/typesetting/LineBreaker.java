package org.tongjian.typesetting;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width in characters, by the rules of Chinese composition. */
final class LineBreaker {
  /** Latin letters and digits of the fonts used are somewhat wider than half a character. */
  private static final double NARROW = 0.58;

  private static final String NO_START = "，。、；：？！）》」』”’…—％%,.;:?!)]}·";
  private static final String NO_END = "（《「『“‘([{";

  private LineBreaker() {}

  /** Width of a text in characters. */
  static double width(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += width(text.charAt(i));
    }
    return width;
  }

  private static double width(char c) {
    return c < 0x2000 && c != '·' ? NARROW : 1;
  }

  /** The lines of a paragraph; the first of a whole paragraph is indented by two characters. */
  static List<Line> lines(Paragraph paragraph, double width) {
    var lines = new ArrayList<Line>();
    String text = paragraph.text();
    int start = 0;
    while (start < text.length()) {
      boolean isFirst = start == 0;
      double room = width - (isFirst && paragraph.opens() ? 2 : 0);
      int end = end(text, start, room);
      boolean isLast = end == text.length();
      lines.add(
          new Line(
              text.substring(start, end),
              isFirst && paragraph.opens(),
              isLast && paragraph.closes()));
      start = end;
    }
    return lines;
  }

  /** The lines of a headline. */
  static List<String> lines(String text, double width) {
    return lines(new Paragraph(text, false, true), width).stream()
        .map(line -> line.text().strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static int end(String text, int start, double room) {
    int end = start;
    double used = 0;
    while (end < text.length() && used + width(text.charAt(end)) <= room + 1e-6) {
      used += width(text.charAt(end));
      end++;
    }
    if (end == text.length()) {
      return end;
    }
    int fit = Math.max(end, start + 1);
    while (end > start + 1 && !mayBreak(text, end)) {
      end--;
    }
    return end > start + 1 ? end : fit;
  }

  private static boolean mayBreak(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    return NO_START.indexOf(after) < 0
        && NO_END.indexOf(before) < 0
        && !(isWord(before) && isWord(after));
  }

  private static boolean isWord(char c) {
    return c < 0x250 && (Character.isLetterOrDigit(c) || ".,-/:%".indexOf(c) >= 0);
  }
}
