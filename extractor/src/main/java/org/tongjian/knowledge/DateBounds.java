package org.tongjian.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongjian.time.TimeValue;

/**
 * The days an EDTF value can mean. Approximate values have the bounds of the date as written.
 *
 * @param earliest the first day; empty when the value is open
 * @param latest the last day; empty when the value is open
 */
record DateBounds(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
  private static final DateBounds UNKNOWN = new DateBounds(Optional.empty(), Optional.empty());

  private static final Pattern DATE =
      Pattern.compile("([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-([0-9]{2})(?:-([0-9]{2}))?)?[~?%]?");

  /** The bounds of a value; both empty when it means no date. */
  static DateBounds of(TimeValue value) {
    String[] parts = value.edtf().split("/", -1);
    DateBounds first = single(parts[0]);
    DateBounds last = parts.length == 1 ? first : single(parts[1]);
    boolean reversed =
        first.earliest.isPresent()
            && last.latest.isPresent()
            && last.latest.get().isBefore(first.earliest.get());
    return reversed || parts.length > 2 ? UNKNOWN : new DateBounds(first.earliest, last.latest);
  }

  private static DateBounds single(String edtf) {
    Matcher date = DATE.matcher(edtf);
    if (!date.matches()) {
      return UNKNOWN;
    }
    try {
      if (date.group(2) == null) {
        return years(date.group(1));
      }
      YearMonth month = YearMonth.of(number(date.group(1)), number(date.group(2)));
      return date.group(3) == null
          ? between(month.atDay(1), month.atEndOfMonth())
          : between(month.atDay(number(date.group(3))), month.atDay(number(date.group(3))));
    } catch (DateTimeException | NumberFormatException e) {
      // 2031-02-30, 2031-21 (a season): no day of the calendar can be told.
      return UNKNOWN;
    }
  }

  private static DateBounds years(String digits) {
    return between(
        LocalDate.of(number(digits.replace('X', '0')), 1, 1),
        LocalDate.of(number(digits.replace('X', '9')), 12, 31));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static DateBounds between(LocalDate first, LocalDate last) {
    return new DateBounds(Optional.of(first), Optional.of(last));
  }

  /** The day, when it can mean no other. */
  Optional<LocalDate> day() {
    return earliest.equals(latest) ? earliest : Optional.empty();
  }

  boolean isKnown() {
    return earliest.isPresent() || latest.isPresent();
  }
}
