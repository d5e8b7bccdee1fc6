package org.tongjian.typesetting;

import java.util.List;
import java.util.Optional;

/**
 * The headlines of an article, broken into lines.
 *
 * @param kicker lines above the headline
 * @param title lines of the headline
 * @param subtitle lines below it
 * @param byline a line of its own below the headlines
 * @param size size of the headline as a multiple of the body's
 * @param smallSize size of kicker and subtitle
 */
record Heading(
    List<String> kicker,
    List<String> title,
    List<String> subtitle,
    Optional<String> byline,
    double size,
    double smallSize) {
  private static final double LINE = 1.3;

  /** No headline at all. */
  static final Heading NONE = new Heading(List.of(), List.of(), List.of(), Optional.empty(), 1, 1);

  /** Sets the headlines into a width in characters of the body; long ones are made smaller. */
  static Heading set(Piece piece, double width, double wanted) {
    if (piece.title().isEmpty()) {
      return piece.byline().isEmpty()
          ? NONE
          : new Heading(List.of(), List.of(), List.of(), piece.byline(), 1, 1);
    }
    double size = wanted;
    List<String> title = LineBreaker.evenLines(piece.title(), (width - 1) / size);
    while (title.size() > 2 && size > 1.4) {
      size -= 0.1;
      title = LineBreaker.evenLines(piece.title(), (width - 1) / size);
    }
    double small = Math.max(1.15, Math.min(1.6, size * 0.6));
    return new Heading(
        LineBreaker.evenLines(piece.kicker(), (width - 1) / small),
        title,
        LineBreaker.evenLines(piece.subtitle(), (width - 1) / small),
        piece.byline(),
        size,
        small);
  }

  boolean isEmpty() {
    return title.isEmpty() && byline.isEmpty();
  }

  /** Rows of the grid it takes, with the space around it. */
  int rows(double leading) {
    if (isEmpty()) {
      return 0;
    }
    double height =
        LINE * (size * title.size() + smallSize * (kicker.size() + subtitle.size()))
            + (byline.isPresent() ? LINE : 0);
    return (int) Math.ceil((height + 0.6) / leading);
  }
}
