package org.tongjian.format.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as pages write them: 2024-01-01T08:00:00+08:00, 2024年1月1日, 20240101. */
final class DayReader {
  private static final Pattern DAY =
      Pattern.compile(
          "(?<![0-9])((?:19|20)[0-9]{2})\\s*(?:[-年/.]\\s*([0-9]{1,2})\\s*[-月/.]\\s*([0-9]{1,2})|(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01]))(?![0-9]{3})");

  private DayReader() {}

  /** The first day that a text names. */
  static Optional<LocalDate> read(String text) {
    Matcher matcher = DAY.matcher(text);
    while (matcher.find()) {
      boolean parted = matcher.group(2) != null;
      Optional<LocalDate> day =
          day(matcher.group(1), matcher.group(parted ? 2 : 4), matcher.group(parted ? 3 : 5));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** The day of the calendar with these numbers. */
  static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
