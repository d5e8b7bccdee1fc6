package org.tongjian.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongjian.source.Document;
import org.tongjian.source.OffsetMap;
import org.tongjian.source.Span;

/**
 * One article of a document, made whole.
 *
 * @param id names the article in the graph; made from where it was published, not from its words,
 *     so that a corrected text replaces the earlier one
 * @param number place in the document in reading order, from 1
 * @param document the file it was read from
 * @param masthead the page's masthead
 * @param source what to cite: the file's name, or the source that its header names
 * @param title headline; empty when there is none
 * @param issueDate the day of publication, the anchor of all relative dates
 * @param locality the area the paper or the header stands for, as written there: 上海市徐汇区; empty when
 *     not known
 * @param genre the header's genre; empty when there is none
 * @param text the body, paragraphs parted by a blank line, broken lines joined, else the characters
 *     of the file
 * @param toDocument ties each character of {@code text} to the document
 * @param jumps the jump lines found in it
 */
public record Article(
    String id,
    int number,
    Document document,
    Masthead masthead,
    String source,
    String title,
    Optional<LocalDate> issueDate,
    String locality,
    String genre,
    String text,
    OffsetMap toDocument,
    List<Jump> jumps) {
  public Article {
    jumps = List.copyOf(jumps);
    if (toDocument.length() != text.length()) {
      throw new IllegalArgumentException("offset map does not fit the text of " + id);
    }
  }

  /** The stretches of the document that a span of {@link #text} came from. */
  public List<Span> inDocument(Span span) {
    return toDocument.toOriginRuns(span, document.text());
  }
}
