package org.tongjian.typesetting;

import java.util.List;
import java.util.Optional;

/**
 * The part of an article that stands on one page.
 *
 * @param article place of the article in the issue
 * @param kicker headline parts as printed over this part, each empty when there is none
 * @param title the headline; empty over a part that goes on without one
 * @param subtitle the line below
 * @param byline a line of its own
 * @param paragraphs its text, jump lines within
 */
record Piece(
    int article,
    String kicker,
    String title,
    String subtitle,
    Optional<String> byline,
    List<Paragraph> paragraphs) {
  Piece {
    paragraphs = List.copyOf(paragraphs);
  }

  int length() {
    return paragraphs.stream().mapToInt(p -> p.text().length() + 2).sum();
  }

  Piece withText(List<Paragraph> other) {
    return new Piece(article, kicker, title, subtitle, byline, other);
  }
}
