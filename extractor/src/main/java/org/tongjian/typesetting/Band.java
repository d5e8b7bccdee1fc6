package org.tongjian.typesetting;

import java.util.List;

/**
 * A strip of a page from its left to its right edge.
 *
 * @param regions what is set in it
 * @param notices what belongs to no article
 * @param printed the pieces that it uses up
 * @param rows its height
 * @param waste share of it that stays empty
 */
record Band(
    List<Region> regions, List<Notice> notices, List<Piece> printed, int rows, double waste) {
  Band {
    regions = List.copyOf(regions);
    notices = List.copyOf(notices);
    printed = List.copyOf(printed);
  }
}
