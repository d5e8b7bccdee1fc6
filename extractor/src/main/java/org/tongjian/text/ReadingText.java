package org.tongjian.text;

import org.tongjian.source.OffsetMap;
import org.tongjian.source.Span;

/**
 * An article's text as rules and models read it: no spaces between Chinese characters and digits,
 * full-width Chinese punctuation, half-width digits and Latin letters. It only drops and replaces
 * characters, one for one, so order is kept.
 *
 * @param text the normalised characters
 * @param toArticle ties each of them to the article's text
 */
public record ReadingText(String text, OffsetMap toArticle) {
  public ReadingText {
    if (toArticle.length() != text.length()) {
      throw new IllegalArgumentException("offset map does not fit the reading text");
    }
  }

  /** The stretch of the article's text that a span of the reading text stands for. */
  public Span inArticle(Span span) {
    return toArticle.toOrigin(span);
  }
}
