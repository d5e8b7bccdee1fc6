package org.tongjian.page;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a page as names of files end with it: -p1, _02版, 第3版, A1. */
final class PageNumber {
  private static final Pattern AT_END =
      Pattern.compile(
          "(?:第\\s*|(?<![A-Za-z])(?:p|page|P|Page|[A-D]))([0-9]{1,3})\\s*版?$|(?<![0-9])([0-9]{1,3})\\s*版$");

  private PageNumber() {}

  /** The number that a file's name ends with, before its ending. */
  static Optional<Integer> inName(String name) {
    int dot = name.lastIndexOf('.');
    var matcher = AT_END.matcher(dot > 0 ? name.substring(0, dot) : name);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String number = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    return Optional.of(Integer.parseInt(number)).filter(n -> n > 0);
  }
}
