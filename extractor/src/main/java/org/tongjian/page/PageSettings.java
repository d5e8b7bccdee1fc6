package org.tongjian.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the user says of a page that the page may not say itself.
 *
 * @param issueDate day of publication; wins over the masthead
 * @param locality the area the paper stands for; wins over what the paper's name tells
 */
public record PageSettings(Optional<LocalDate> issueDate, Optional<String> locality) {
  /** Nothing but what the page says. */
  public static final PageSettings NONE = new PageSettings(Optional.empty(), Optional.empty());
}
