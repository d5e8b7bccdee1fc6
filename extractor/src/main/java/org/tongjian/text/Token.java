package org.tongjian.text;

import org.tongjian.source.Span;

/**
 * A word.
 *
 * @param span its place in the reading text
 * @param surface its characters
 * @param tag part of speech in HanLP's tag set: nr a person, ns a place, nt a body, m a number …
 */
public record Token(Span span, String surface, String tag) {}
