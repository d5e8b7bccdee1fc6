package org.tongjian.page;

import org.tongjian.source.Span;

/**
 * A paragraph of an article that is not plain running text.
 *
 * @param span where it stands in {@link Article#text}
 * @param kind what it is
 */
public record Part(Span span, Kind kind) {
  /** What a paragraph is. */
  public enum Kind {
    /** Who wrote the article, where it comes from. */
    BYLINE,
    /** Text of a picture. */
    CAPTION,
    /** A headline within the article. */
    INTERTITLE,
    /** A row of a table or an item of a list. */
    ITEM
  }
}
