package org.tongjian.source;

/** What a block of text is, as far as its file says so. */
public enum Role {
  /** The file does not say. */
  UNKNOWN,
  /** A line above the headline that leads to it (引题, 肩题). */
  KICKER,
  /** A headline, or a headline within an article. */
  HEADING,
  /** A line below the headline (副题). */
  SUBTITLE,
  /** Who wrote it, where it comes from. */
  BYLINE,
  /** A paragraph of running text. */
  PARAGRAPH,
  /** An item of a list. */
  LIST_ITEM,
  /** A row of a table. */
  TABLE_ROW,
  /** Text of a picture. */
  CAPTION,
  /** What the page says of its paper and issue. */
  MASTHEAD,
  /** What belongs to the page and to no article: navigation, advertisements, page furniture. */
  FURNITURE
}
