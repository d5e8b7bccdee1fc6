package org.tongjian.format.docx;

/**
 * A paragraph, or a part of one up to a line break, before it is known what it is.
 *
 * @param text its characters, without line feeds
 * @param style what its style and its own settings say
 * @param size size of most of its characters in points; 0 where nothing says so
 * @param bold whether most of its characters are bold
 * @param place where in the document it stands
 * @param afterPicture whether a picture stands right before it, with no text between
 */
record DocxParagraph(
    String text,
    ParagraphStyle style,
    double size,
    boolean bold,
    Place place,
    boolean afterPicture) {

  /** Where paragraphs stand. */
  enum Place {
    BODY,
    /** A row of a table, its cells parted by tabs. */
    TABLE_ROW,
    /** At the head of the first page only. */
    FIRST_HEADER,
    /** At the head or foot of pages. */
    HEADER
  }
}
