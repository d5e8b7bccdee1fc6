package org.tongjian.typesetting;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width in characters, by the rules of Chinese composition. */
final class LineBreaker {
  /** Latin letters and digits of the fonts used are somewhat wider than half a character. */
  private static final double NARROW = 0.58;

  private static final String NO_START = "，。、；：？！）》」』”’…—％%,.;:?!)]}·";
  private static final String NO_END = "（《「『“‘([{";

  private static final String PAUSES = " \u3000，。：；！？";

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

  /**
   * The lines of a headline: as few as hold it, and of like length, for headlines are not filled
   * line by line; at a pause near the middle where there is one.
   */
  static List<String> evenLines(String text, double width) {
    List<String> full = headlines(text, width);
    if (full.size() < 2) {
      return full;
    }
    if (full.size() == 2) {
      int pause = pause(text, width);
      if (pause > 0) {
        return List.of(text.substring(0, pause).strip(), text.substring(pause).strip());
      }
    }
    for (double narrow = width(text) / full.size(); narrow < width; narrow += 0.5) {
      List<String> even = headlines(text, narrow);
      if (even.size() == full.size()) {
        return even;
      }
    }
    return full;
  }

  private static List<String> headlines(String text, double width) {
    return lines(new Paragraph(text, false, true), width).stream()
        .map(line -> line.text().strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** The pause nearest to the middle that leaves two lines of no more than a width; 0 for none. */
  private static int pause(String text, double width) {
    int best = 0;
    for (int at = 1; at < text.length(); at++) {
      boolean isPause = PAUSES.indexOf(text.charAt(at - 1)) >= 0 && mayBreak(text, at);
      boolean fits = width(text.substring(0, at)) <= width && width(text.substring(at)) <= width;
      boolean isNearer = Math.abs(2 * at - text.length()) < Math.abs(2 * best - text.length());
      if (isPause && fits && isNearer) {
        best = at;
      }
    }
    return best;
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
