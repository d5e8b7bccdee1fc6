package org.tongjian.page;

import org.tongjian.source.Document;
import org.tongjian.source.Span;

/**
 * The part of an article that stands on one page.
 *
 * @param span the part of {@link Article#text}
 * @param document the file it was read from
 * @param masthead what the page says of itself
 */
public record Passage(Span span, Document document, Masthead masthead) {}
