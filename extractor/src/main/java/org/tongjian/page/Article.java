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
 * @param masthead the masthead of the page it begins on
 * @param source what to cite: the file's name, or the source that its header names
 * @param headline its headlines
 * @param issueDate the day of publication, the anchor of all relative dates
 * @param locality the area the paper or the header stands for, as written there: 上海市徐汇区; empty when
 *     not known
 * @param genre the header's genre; empty when there is none
 * @param text the body, paragraphs parted by a blank line, broken lines joined, else the characters
 *     of the file
 * @param origin where its characters come from
 * @param structure its parts, jumps and gaps
 */
public record Article(
    String id,
    int number,
    Masthead masthead,
    String source,
    Headline headline,
    Optional<LocalDate> issueDate,
    String locality,
    String genre,
    String text,
    Origin origin,
    Structure structure) {
  public Article {
    if (origin.map().length() != text.length()) {
      throw new IllegalArgumentException("offset map does not fit the text of " + id);
    }
  }

  /** The headlines in one line; empty when there are none. */
  public String title() {
    return headline.whole();
  }

  /** This article under another id and headline. */
  Article named(String newId, Headline newHeadline) {
    return new Article(
        newId,
        number,
        masthead,
        source,
        newHeadline,
        issueDate,
        locality,
        genre,
        text,
        origin,
        structure);
  }

  /** The file that it begins in. */
  public Document document() {
    return origin.passages().get(0).document();
  }

  /** Ties each character of {@link #text} to its passage's document. */
  public OffsetMap toDocument() {
    return origin.map();
  }

  /** The jump lines found in it. */
  public List<Jump> jumps() {
    return structure.jumps();
  }

  /** The part of the article in which an offset lies; the last one for its end. */
  public Passage passageAt(int offset) {
    List<Passage> passages = origin.passages();
    return passages.stream()
        .filter(passage -> passage.span().contains(offset))
        .findFirst()
        .orElse(passages.get(passages.size() - 1));
  }

  /** The stretches of its documents that a span of {@link #text} came from. */
  public List<Origin.Place> places(Span span) {
    return origin.places(span);
  }
}
