package org.tongjian.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The headlines over an article, each empty when there is none.
 *
 * @param kicker the line above that leads to the headline (引题, 肩题)
 * @param title the headline (主题)
 * @param subtitle the lines below it (副题)
 */
public record Headline(String kicker, String title, String subtitle) {
  /** A headline alone. */
  public static Headline of(String title) {
    return new Headline("", title, "");
  }

  /** All of them in the order of the page, parted by spaces. */
  public String whole() {
    return Stream.of(kicker, title, subtitle)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
