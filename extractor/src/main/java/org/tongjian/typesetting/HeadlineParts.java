package org.tongjian.typesetting;

import java.util.List;

/**
 * A corpus title parted as newspapers set it.
 *
 * @param kicker the line above; empty when there is none
 * @param title the headline
 * @param subtitle the line below; empty when there is none
 */
record HeadlineParts(String kicker, String title, String subtitle) {
  private static final String DASH = "——";
  private static final int LONGEST_KICKER = 20;

  /** Parts a title at its dash, else at its spaces. */
  static HeadlineParts of(String title) {
    int dash = title.indexOf(DASH);
    if (dash > 3) {
      return new HeadlineParts("", title.substring(0, dash).strip(), title.substring(dash).strip());
    }
    List<String> parts = List.of(title.strip().split("[\\s\u3000]+"));
    if (parts.size() == 1 || parts.stream().anyMatch(part -> part.length() < 4)) {
      return new HeadlineParts("", title.strip(), "");
    }
    if (parts.size() == 2) {
      boolean opens = parts.get(0).length() <= LONGEST_KICKER && parts.get(0).length() % 2 == 0;
      return opens
          ? new HeadlineParts(parts.get(0), parts.get(1), "")
          : new HeadlineParts("", parts.get(0), parts.get(1));
    }
    return new HeadlineParts(
        parts.get(0), parts.get(1), String.join(" ", parts.subList(2, parts.size())));
  }
}
