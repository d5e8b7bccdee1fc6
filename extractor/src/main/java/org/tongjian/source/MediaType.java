package org.tongjian.source;

/** What kind of file a document was read from. */
public enum MediaType {
  /** Plain text, a page or an article; also with header lines. */
  TEXT,
  /** Text with the signs of Markdown. */
  MARKDOWN,
  /** An annotated article (.ann). */
  ANNOTATED,
  /** A web page. */
  HTML,
  /** A PDF with a text layer. */
  PDF,
  /** A word processor's document. */
  DOCX,
  /** One line of a JSON Lines file or one row of a CSV file. */
  RECORD,
  /** Text recognised on a picture of a page. */
  SCAN
}
