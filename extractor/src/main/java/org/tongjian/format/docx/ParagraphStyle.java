package org.tongjian.format.docx;

/**
 * What is said of a kind of paragraphs, or of one of them.
 *
 * @param name name of the style, in lower case; empty when it has none
 * @param outline outline level from 0, as headings have; {@link #BODY} for text
 * @param size size of type in points; 0 where nothing is said
 * @param bold whether its type is bold
 * @param centred whether its lines are centred
 * @param listed whether it is an item of a list
 */
record ParagraphStyle(
    String name, int outline, double size, boolean bold, boolean centred, boolean listed) {
  /** Outline level of text. */
  static final int BODY = 9;

  static final ParagraphStyle NONE = new ParagraphStyle("", BODY, 0, false, false, false);

  ParagraphStyle withName(String value) {
    return new ParagraphStyle(value, outline, size, bold, centred, listed);
  }

  ParagraphStyle withOutline(int value) {
    return new ParagraphStyle(name, value, size, bold, centred, listed);
  }

  ParagraphStyle withSize(double value) {
    return new ParagraphStyle(name, outline, value, bold, centred, listed);
  }

  ParagraphStyle withBold(boolean value) {
    return new ParagraphStyle(name, outline, size, value, centred, listed);
  }

  ParagraphStyle withCentred(boolean value) {
    return new ParagraphStyle(name, outline, size, bold, value, listed);
  }

  ParagraphStyle withListed(boolean value) {
    return new ParagraphStyle(name, outline, size, bold, centred, value);
  }
}
