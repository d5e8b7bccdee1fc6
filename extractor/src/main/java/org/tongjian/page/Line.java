package org.tongjian.page;

import org.tongjian.source.Document;

/**
 * One line of a document without the white space and the Markdown signs around it.
 *
 * @param document where it stands
 * @param number line number from 1
 * @param lineStart offset of the line's first character, white space and signs included
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param level heading level of Markdown from 1; {@link #BOLD} for a line that is bold as a whole;
 *     0 for none
 * @param blankBefore whether a blank line, or the start of the file, stands before it
 * @param indented whether it is set in, as first lines of paragraphs are
 */
record Line(
    Document document,
    int number,
    int lineStart,
    int start,
    int end,
    int level,
    boolean blankBefore,
    boolean indented) {
  /** Level of a line that is bold as a whole: a headline, of a size that cannot be told. */
  static final int BOLD = 7;

  /** Lines are looked at by their beginning and end, so that an endless line costs no more. */
  private static final int LOOK = 200;

  private static final int WIDE = 1000;

  String text() {
    return document.text().substring(start, end);
  }

  /** The characters as rules read them: all spaces alike, no signs for bold type. */
  String plain() {
    return text().replace('\u3000', ' ').replace('\u00a0', ' ').replace("**", "");
  }

  /** The first characters, enough to tell what kind of line it is. */
  String head() {
    return document.text().substring(start, Math.min(end, start + LOOK));
  }

  /** At most so many of the first characters. */
  String start(int length) {
    return document.text().substring(start, Math.min(end, start + length));
  }

  /** The last characters. */
  String tail() {
    return document.text().substring(Math.max(start, end - LOOK), end);
  }

  boolean isShort() {
    return end - start <= LOOK;
  }

  int length() {
    return end - start;
  }

  /** Width in full-width characters: what one counts to see whether a line fills its column. */
  int width() {
    return width(document.text(), start, Math.min(end, start + WIDE));
  }

  /** Width of a text in full-width characters. */
  static int width(String text) {
    return width(text, 0, text.length());
  }

  private static int width(String text, int from, int to) {
    int halves = 0;
    for (int i = from; i < to; i++) {
      halves += text.charAt(i) < 0x300 ? 1 : 2;
    }
    return (halves + 1) / 2;
  }

  /** The part of this line from an offset of the document on. */
  Line from(int offset) {
    return new Line(document, number, lineStart, offset, end, level, blankBefore, indented);
  }
}
