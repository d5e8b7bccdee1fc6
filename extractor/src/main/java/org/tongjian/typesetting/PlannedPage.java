package org.tongjian.typesetting;

import java.util.List;

/**
 * A page as it is to be printed.
 *
 * @param number its number in the issue
 * @param section the name over it: 要闻
 * @param format its grid
 * @param regions the articles' parts
 * @param notices what belongs to no article
 * @param isRuled whether lines part the columns
 */
public record PlannedPage(
    int number,
    String section,
    PageFormat format,
    List<Region> regions,
    List<Notice> notices,
    boolean isRuled) {
  public PlannedPage {
    regions = List.copyOf(regions);
    notices = List.copyOf(notices);
  }
}
