package org.tongjian.annotation;

/**
 * White space as the annotation format counts it: every character that Unicode calls a space or
 * separator, and the control characters from U+001C to U+001F. Names are compared without it.
 */
public final class WhiteSpace {
  private WhiteSpace() {}

  /** Whether a character is white space. */
  public static boolean is(char c) {
    return c == ' '
        || c >= '\t' && c <= '\r'
        || c >= '\u001c' && c <= '\u001f'
        || c == '\u0085'
        || c >= '\u00a0' && Character.isSpaceChar(c);
  }

  /** The text without any white space. */
  public static String squeeze(String text) {
    int first = 0;
    while (first < text.length() && !is(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    var out = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      if (!is(text.charAt(i))) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  /** The number of white space characters that a text opens with. */
  public static int leading(String text) {
    int start = 0;
    while (start < text.length() && is(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** The text without white space at its ends. */
  public static String strip(String text) {
    int start = leading(text);
    int end = text.length();
    while (end > start && is(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
