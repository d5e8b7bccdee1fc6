package org.tongjian.source;

/**
 * Tells characters that no newspaper prints where they stand: signs of replacement, controls, and
 * letters or marks of western Europe one by one among others, as fonts give them whose table of
 * characters is damaged.
 */
public final class Legibility {
  private Legibility() {}

  /** How many characters of a text are none that can be meant. */
  public static int illegible(CharSequence text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = Character.getType(c) == Character.CONTROL && !Character.isWhitespace(c);
      if (c == '\ufffd' || control || isStray(text, i)) {
        count++;
      }
    }
    return count;
  }

  /** How many characters of a text are no blanks. */
  public static int printed(CharSequence text) {
    return (int) text.chars().filter(c -> !Character.isWhitespace(c) && c != '\u00a0').count();
  }

  /** A letter or mark of Latin script beyond ASCII that stands in no Latin word. */
  private static boolean isStray(CharSequence text, int at) {
    char c = text.charAt(at);
    boolean letter = c >= 0xC0 && c <= 0x24F && c != '×' && c != '÷';
    boolean mark = "¡¢¤¦¨ª¬¯´¶¸º¿‹›ƒ".indexOf(c) >= 0;
    if (mark) {
      return isIdeograph(text, at - 1) || isIdeograph(text, at + 1);
    }
    return letter && !isLatin(text, at - 1) && !isLatin(text, at + 1);
  }

  private static boolean isLatin(CharSequence text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return c < 0x250 && Character.isLetter(c);
  }

  private static boolean isIdeograph(CharSequence text, int at) {
    return at >= 0 && at < text.length() && Character.isIdeographic(text.charAt(at));
  }
}
