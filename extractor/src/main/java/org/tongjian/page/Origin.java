package org.tongjian.page;

import java.util.ArrayList;
import java.util.List;
import org.tongjian.source.Document;
import org.tongjian.source.OffsetMap;
import org.tongjian.source.Span;

/**
 * Where the characters of an article come from.
 *
 * @param map ties each character of the text to a character of its passage's document
 * @param passages the parts of the article in the order of its text, covering it; one for an
 *     article that stands on one page
 * @param confidence how certain the characters are, from 0 to 1: the mean of recognised text, 1 for
 *     all other
 */
public record Origin(OffsetMap map, List<Passage> passages, double confidence) {
  public Origin {
    passages = List.copyOf(passages);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("an article comes from somewhere");
    }
  }

  /** A text that comes from one document. */
  public static Origin of(Document document, Masthead masthead, OffsetMap map) {
    Span whole = new Span(0, map.length());
    return new Origin(map, List.of(new Passage(whole, document, masthead)), 1);
  }

  /** The same characters, known with another certainty. */
  Origin withConfidence(double certainty) {
    return new Origin(map, passages, certainty);
  }

  /**
   * A stretch of a document.
   *
   * @param document the document
   * @param span the stretch of its text
   */
  public record Place(Document document, Span span) {}

  /** The stretches that a span of the text came from, in the order of the text. */
  List<Place> places(Span span) {
    List<Place> places = new ArrayList<>();
    for (Passage passage : passages) {
      int start = Math.max(span.start(), passage.span().start());
      int end = Math.min(span.end(), passage.span().end());
      if (start < end) {
        Document document = passage.document();
        for (Span run : map.toOriginRuns(new Span(start, end), document.text())) {
          places.add(new Place(document, run));
        }
      }
    }
    return places;
  }
}
