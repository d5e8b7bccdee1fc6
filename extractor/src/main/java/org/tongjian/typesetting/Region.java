package org.tongjian.typesetting;

import java.util.List;
import java.util.Optional;

/**
 * A piece set into a part of a page.
 *
 * @param area the rectangle around it
 * @param piece what is set
 * @param heading its headlines
 * @param head where they stand; of no rows when there are none
 * @param slots its columns in reading order
 * @param picture a picture within it
 * @param look what is drawn around it
 */
record Region(
    Area area,
    Piece piece,
    Heading heading,
    Area head,
    List<Slot> slots,
    Optional<Picture> picture,
    Look look) {
  /** What is drawn around a region. */
  enum Look {
    PLAIN,
    FRAMED,
    TINTED;

    /** Characters by which the lines are shorter than those of the page's columns. */
    int inset() {
      return this == PLAIN ? 0 : 1;
    }
  }

  /**
   * A picture with a text under it.
   *
   * @param area the rectangle of both
   * @param caption the text
   */
  record Picture(Area area, String caption) {}

  Region {
    slots = List.copyOf(slots);
  }

  /** Rows of its columns that stay empty. */
  int emptyRows() {
    int taken = slots.stream().mapToInt(slot -> slot.lines().size() + 1).sum();
    int head = this.head.rows() * this.head.columns();
    return area.rows() * area.columns() - taken - head;
  }

  Region withPicture(Picture added) {
    return new Region(area, piece, heading, head, slots, Optional.of(added), look);
  }
}
