package org.tongjian.time;

import org.tongjian.source.Span;

/**
 * A date phrase and what it means.
 *
 * @param span its place in the reading text
 * @param value what it means on the calendar
 * @param rule the row of the rule table that found it
 */
public record TimeExpression(Span span, TimeValue value, String rule) {}
