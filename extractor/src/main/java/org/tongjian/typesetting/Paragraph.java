package org.tongjian.typesetting;

/**
 * A paragraph or a part of one.
 *
 * @param text its characters
 * @param opens whether it is the beginning of its paragraph, and so is indented
 * @param closes whether it is the end of its paragraph
 */
record Paragraph(String text, boolean opens, boolean closes) {
  static Paragraph of(String text) {
    return new Paragraph(text, true, true);
  }
}
