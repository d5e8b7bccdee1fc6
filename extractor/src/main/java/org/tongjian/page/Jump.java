package org.tongjian.page;

import org.tongjian.source.Span;

/**
 * A line that says where an article goes on or comes from: 下转第2版, 上接第1版.
 *
 * @param direction whether the other half follows or precedes
 * @param page page number of the other half
 * @param span where it stands in {@link Article#text}, brackets and spaces around it included
 */
public record Jump(Direction direction, int page, Span span) {
  /** Which half of the article the jump line points to. */
  public enum Direction {
    /** 下转: the article goes on there. */
    CONTINUED_ON,
    /** 上接: the article began there. */
    CONTINUED_FROM
  }

  boolean isOn() {
    return direction == Direction.CONTINUED_ON;
  }

  Jump moved(int shift) {
    return new Jump(direction, page, new Span(span.start() + shift, span.end() + shift));
  }
}
