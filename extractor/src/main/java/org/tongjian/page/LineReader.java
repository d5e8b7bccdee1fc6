package org.tongjian.page;

import java.util.ArrayList;
import java.util.List;
import org.tongjian.source.Document;

/**
 * Splits a document into its lines that are not blank.
 *
 * <p>Only the block signs that newspaper text in Markdown uses are read, one line at a time, and by
 * the same code for plain text: a full Markdown reading would take set-in paragraphs for program
 * code and a row of hyphens below a line for a heading.
 */
final class LineReader {
  private LineReader() {}

  static List<Line> read(Document document) {
    String text = document.text();
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    int number = 0;
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      number++;
      int start = skipBlank(text, at, end);
      int last = end;
      while (last > start && isBlank(text.charAt(last - 1))) {
        last--;
      }
      if (start == last) {
        blank = true;
      } else {
        lines.add(withoutSigns(document, number, at, start, last, blank));
        blank = false;
      }
      at = end + 1;
    }
    return lines;
  }

  private static Line withoutSigns(
      Document document, int number, int lineStart, int first, int last, boolean blank) {
    String text = document.text();
    int start = first;
    int end = last;
    while (start < end && text.charAt(start) == '>') {
      start = skipBlank(text, start + 1, end);
    }
    int level = 0;
    while (level < 6 && start + level < end && text.charAt(start + level) == '#') {
      level++;
    }
    if (level > 0) {
      start = skipBlank(text, start + level, end);
      while (end > start && (text.charAt(end - 1) == '#' || isBlank(text.charAt(end - 1)))) {
        end--;
      }
    }
    if (isBold(text, start, end)) {
      start = skipBlank(text, start + 2, end - 2);
      end -= 2;
      level = level == 0 && end - start <= 60 && !isSentence(text, end) ? Line.BOLD : level;
    }
    boolean indented = level == 0 && isIndented(text, lineStart, first);
    return new Line(document, number, lineStart, start, end, level, blank, indented);
  }

  private static boolean isBold(String text, int start, int end) {
    return end - start > 4
        && text.startsWith("**", start)
        && text.startsWith("**", end - 2)
        && text.indexOf("**", start + 2) == end - 2;
  }

  private static boolean isSentence(String text, int end) {
    return end > 0 && "。；;：:，,".indexOf(text.charAt(end - 1)) >= 0;
  }

  private static boolean isIndented(String text, int lineStart, int first) {
    int width = 0;
    for (int i = lineStart; i < first; i++) {
      char c = text.charAt(i);
      width += c == '\u3000' ? 2 : c == '\t' ? 4 : 1;
    }
    return width >= 2;
  }

  private static int skipBlank(String text, int start, int end) {
    int at = start;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff' || c == '\u200b';
  }
}
