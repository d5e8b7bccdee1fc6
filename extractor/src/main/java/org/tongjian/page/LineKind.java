package org.tongjian.page;

/** What a line of a page is. */
enum LineKind {
  /** Part of the masthead or page header. */
  MASTHEAD,
  /** Belongs to the page and to no article: addresses, editors, rules. */
  FURNITURE,
  /** A headline, a line above it or below it. */
  HEADLINE,
  /** Who wrote the article. */
  BYLINE,
  /** The greeting that opens a speech or letter. */
  SALUTATION,
  /** Text of a picture. */
  CAPTION,
  /** An item of a list or a row of a table. */
  ITEM,
  /** Everything else. */
  TEXT
}
