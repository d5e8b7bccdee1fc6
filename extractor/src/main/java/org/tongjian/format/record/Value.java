package org.tongjian.format.record;

/**
 * A value of a field.
 *
 * @param text its characters
 * @param origins for each of them the offset of the character in the record's own text that stands
 *     for it, or of the first of several
 * @param end offset in the record's own text behind the last of them
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; a copy would double the memory
record Value(String text, int[] origins, int end) {}
