package org.tongjian.typesetting;

/** Text in HTML. */
final class Html {
  private Html() {}

  /** The text with the characters escaped that HTML gives a meaning. */
  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
