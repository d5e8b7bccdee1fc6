package org.tongjian.source;

/**
 * The characters of the file, where a document's text is not simply these.
 *
 * @param text the decoded characters: of a web page with its markup, of a JSON Lines record the
 *     line with its escapes. Of a file without characters of its own (PDF, DOCX, scan) the text
 *     that was drawn from it
 * @param firstLine number of its first line in the file, from 1; greater for a record
 * @param map ties each character of {@link Document#text} to the character of {@code text} that
 *     stands for it, or to the first of several (an entity, an escape)
 */
public record Original(String text, int firstLine, OffsetMap map) {}
