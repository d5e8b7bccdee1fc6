package org.tongjian.workbench;

import java.util.Locale;

/** HTML and SVG while they are written; all text goes through {@link #escape}. */
final class Markup {
  private final StringBuilder out = new StringBuilder();

  /** A start tag; attributes are pairs of name and value. */
  Markup open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1]));
      out.append('"');
    }
    out.append('>');
    return this;
  }

  /** An end tag. */
  Markup close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  /** The end tag of a block, and a new line. */
  Markup closeLine(String tag) {
    close(tag);
    out.append('\n');
    return this;
  }

  Markup text(String text) {
    out.append(escape(text));
    return this;
  }

  /** An element that holds text alone. */
  Markup element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** Markup that is already written. */
  Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** A coordinate, the same in every locale. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  /** The text with the signs of markup written out; characters that XML forbids are left out. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> {
          if (c >= ' ' && (c < 0x7F || c > 0x9F) && c < 0xFFFE || c == '\t' || c == '\n') {
            escaped.append(c);
          }
        }
      }
    }
    return escaped.toString();
  }
}
