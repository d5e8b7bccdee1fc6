package org.tongjian.format.html;

import org.jsoup.parser.Parser;

/** Text with its entities read, for tests of other packages. */
public final class Unescaped {
  private Unescaped() {}

  /** The characters that a stretch of markup without tags stands for. */
  public static String of(String markup) {
    return Parser.unescapeEntities(markup, false);
  }
}
