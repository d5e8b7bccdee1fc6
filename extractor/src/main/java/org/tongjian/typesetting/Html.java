package org.tongjian.typesetting;

/** Text in HTML. */
final class Html {
  private Html() {}

  /** The text with the characters escaped that HTML gives a meaning. */
  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** The text as the value of an attribute. */
  static String attribute(String text) {
    return escape(text).replace("\"", "&quot;");
  }
}
