package org.tongjian.page.geometry;

/** What the words of a line alone tell of it. */
public enum LineForm {
  /** Belongs to the page: masthead, editors, rules, page numbers. */
  FURNITURE,
  /** Says who wrote an article. */
  BYLINE,
  /** Text of a picture. */
  CAPTION,
  /** Nothing. */
  TEXT
}
