package org.tongjian.typesetting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An article as an issue prints it: what a reader of the paper should come back with.
 *
 * @param kicker the line above the headline; empty when there is none
 * @param title the headline
 * @param subtitle the line below the headline; empty when there is none
 * @param byline a line of its own that says who wrote it
 * @param paragraphs the body, without jump lines
 * @param captions texts under its pictures
 * @param page number of the page it begins on
 * @param continuedOn the page that it goes on on
 */
public record PrintedArticle(
    String kicker,
    String title,
    String subtitle,
    Optional<String> byline,
    List<String> paragraphs,
    List<String> captions,
    int page,
    Optional<Integer> continuedOn) {
  public PrintedArticle {
    paragraphs = List.copyOf(paragraphs);
    captions = List.copyOf(captions);
  }

  /** The headlines in one line. */
  public String whole() {
    return Stream.of(kicker, title, subtitle)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** The paragraphs, one a line. */
  public String body() {
    return String.join("\n", paragraphs);
  }
}
