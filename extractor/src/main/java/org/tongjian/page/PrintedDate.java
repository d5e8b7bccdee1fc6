package org.tongjian.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of publication as it is printed.
 *
 * @param written as it stands there
 * @param value the day; empty when the calendar has no such day
 */
record PrintedDate(String written, Optional<LocalDate> value) {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern IN_NAME =
      Pattern.compile(
          "(?<![0-9])((?:19|20)[0-9]{2})([-_.年]?)(0[1-9]|1[0-2]|(?<=[-_.年])[1-9](?=[-_.月]))[-_.月]?(0[1-9]|[12][0-9]|3[01]|(?<=[-_.月])[1-9])(?![0-9])");

  /** The date that one of two matches of {@code masthead.tsv} found; either may be null. */
  static Optional<PrintedDate> of(Matcher chinese, Matcher english) {
    if (chinese != null) {
      return Optional.of(
          of(
              chinese.group(),
              Numerals.parse(chinese.group(1)),
              Numerals.parse(chinese.group(2)),
              Numerals.parse(chinese.group(3))));
    }
    if (english != null && (english.group(1) != null || english.group(3) != null)) {
      int month = MONTHS.indexOf(english.group(2).toLowerCase(Locale.ROOT)) + 1;
      String day = english.group(1) != null ? english.group(1) : english.group(3);
      return Optional.of(
          of(english.group(), Integer.parseInt(english.group(4)), month, Integer.parseInt(day)));
    }
    return Optional.empty();
  }

  /** The last date that a path holds: {@code papers/2024-01-01/p1.txt}. */
  static Optional<LocalDate> inPath(String path) {
    Matcher matcher = IN_NAME.matcher(path);
    Optional<LocalDate> found = Optional.empty();
    while (matcher.find()) {
      var date =
          of(
              matcher.group(),
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(3)),
              Integer.parseInt(matcher.group(4)));
      found = date.value().isPresent() ? date.value() : found;
    }
    return found;
  }

  private static PrintedDate of(String written, int year, int month, int day) {
    String oneLine = written.strip().replaceAll("\\s+", " ");
    try {
      return new PrintedDate(oneLine, Optional.of(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return new PrintedDate(oneLine, Optional.empty());
    }
  }
}
