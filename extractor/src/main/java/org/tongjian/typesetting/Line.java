package org.tongjian.typesetting;

/**
 * A line of body text.
 *
 * @param text its characters
 * @param opens whether it opens a paragraph
 * @param closes whether it closes a paragraph
 */
record Line(String text, boolean opens, boolean closes) {}
