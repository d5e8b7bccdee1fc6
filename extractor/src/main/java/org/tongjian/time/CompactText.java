package org.tongjian.time;

import org.tongjian.source.Span;

/**
 * A text as the patterns see it: blanks inside phrases dropped, digits halved, the calendar's signs
 * simplified. One character stands for one, so that offsets lead back.
 */
final class CompactText {
  private static final String FROM = "０１２３４５６７８９：／．週禮後個點時紀號間農曆歷兩慶節當";
  private static final String TO = "0123456789:/.周礼后个点时纪号间农历历两庆节当";

  private final String text;
  private final int[] origin;

  private CompactText(String text, int[] origin) {
    this.text = text;
    this.origin = origin;
  }

  static CompactText of(String original) {
    var compact = new StringBuilder(original.length());
    var origin = new int[original.length()];
    for (int i = 0; i < original.length(); i++) {
      char c = original.charAt(i);
      if (isBlank(c) && !parts(original, i)) {
        continue;
      }
      origin[compact.length()] = i;
      int known = FROM.indexOf(c);
      compact.append(known >= 0 ? TO.charAt(known) : c);
    }
    return new CompactText(compact.toString(), origin);
  }

  String text() {
    return text;
  }

  /** The stretch of the original text that a stretch of this one stands for. */
  Span original(int start, int end) {
    return new Span(origin[start], origin[end - 1] + 1);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '　' || c == '\u00a0';
  }

  /** Two numbers or two Latin words must not run together. */
  private static boolean parts(String original, int blank) {
    int before = blank - 1;
    while (before >= 0 && isBlank(original.charAt(before))) {
      before--;
    }
    int after = blank + 1;
    while (after < original.length() && isBlank(original.charAt(after))) {
      after++;
    }
    return before >= 0
        && after < original.length()
        && isLatin(original.charAt(before))
        && isLatin(original.charAt(after));
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c) || c >= '０' && c <= '９';
  }
}
