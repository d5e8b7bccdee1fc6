package org.tongjian.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date, month, year, decade or interval, exact or approximate, or unknown.
 *
 * @param edtf the value in EDTF (ISO 8601-2:2019): {@code 2023-12-27}, {@code 2023-12~}, {@code
 *     2024-01/2024-06}, {@code 2021-05/..}, {@code 199X}; {@code ?} when the year cannot be told
 */
public record TimeValue(String edtf) implements Comparable<TimeValue> {
  /** The value of a date phrase of which the year cannot be told. */
  public static final TimeValue UNKNOWN = new TimeValue("?");

  private static final String OPEN = "..";
  private static final Pattern POINT =
      Pattern.compile(
          "(?<year>\\d{4}|\\d{3}X|\\d{2}XX)(?:-(?<month>\\d\\d)(?:-(?<day>\\d\\d))?)?~?");

  /**
   * Refuses what is not EDTF as this project uses it.
   *
   * @throws IllegalArgumentException where a part is no date, month, year or decade, no day of the
   *     calendar, or the end of an interval lies before its start
   */
  public TimeValue {
    String[] ends = edtf.split("/", -1);
    if (!edtf.equals("?")) {
      if (ends.length > 2
          || ends.length == 2 && edtf.substring(edtf.indexOf('/')).contains("X")
          || ends.length == 1 && ends[0].equals(OPEN)) {
        throw new IllegalArgumentException("no EDTF value: " + edtf);
      }
      Optional<LocalDate> first = bound(ends[0], false, edtf);
      Optional<LocalDate> last = bound(ends[ends.length - 1], true, edtf);
      if (first.isEmpty() && last.isEmpty()
          || first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
        throw new IllegalArgumentException("no EDTF interval: " + edtf);
      }
    }
  }

  /**
   * Reads a value; the inverse of {@link #toString}.
   *
   * @throws IllegalArgumentException where the text is no value
   */
  public static TimeValue parse(String text) {
    return new TimeValue(text);
  }

  /** Whether the value says when at all. */
  public boolean isKnown() {
    return !edtf.equals("?");
  }

  /** Whether any part is said to be approximate. */
  public boolean isApproximate() {
    return edtf.contains("~");
  }

  /**
   * The first day that belongs to the value, taken at its word; empty when unknown or open at the
   * start.
   */
  public Optional<LocalDate> earliest() {
    return isKnown() ? bound(edtf.split("/")[0], false, edtf) : Optional.empty();
  }

  /**
   * The last day that belongs to the value, taken at its word; empty when unknown or open at the
   * end.
   */
  public Optional<LocalDate> latest() {
    return isKnown() ? bound(edtf.substring(edtf.indexOf('/') + 1), true, edtf) : Optional.empty();
  }

  /** How finely the value is said. */
  public Precision precision() {
    if (!isKnown()) {
      return Precision.NONE;
    }
    if (edtf.contains("/")) {
      return Precision.INTERVAL;
    }
    String plain = edtf.replace("~", "");
    return switch (plain.length()) {
      case 10 -> Precision.DAY;
      case 7 -> Precision.MONTH;
      default ->
          plain.endsWith("XX")
              ? Precision.CENTURY
              : plain.endsWith("X") ? Precision.DECADE : Precision.YEAR;
    };
  }

  /** In order of the calendar by the first day, then by the text; unknown values come last. */
  @Override
  public int compareTo(TimeValue other) {
    LocalDate mine = earliest().orElse(isKnown() ? LocalDate.MIN : LocalDate.MAX);
    LocalDate others = other.earliest().orElse(other.isKnown() ? LocalDate.MIN : LocalDate.MAX);
    int order = mine.compareTo(others);
    return order != 0 ? order : edtf.compareTo(other.edtf);
  }

  @Override
  public String toString() {
    return edtf;
  }

  /** How finely a value is said. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR,
    DECADE,
    CENTURY,
    INTERVAL,
    /** Of an unknown value. */
    NONE
  }

  private static Optional<LocalDate> bound(String point, boolean last, String edtf) {
    if (point.equals(OPEN)) {
      return Optional.empty();
    }
    Matcher matcher = POINT.matcher(point);
    if (!matcher.matches() || point.contains("X") && matcher.group("month") != null) {
      throw new IllegalArgumentException("no EDTF value: " + edtf);
    }
    int year = Integer.parseInt(matcher.group("year").replace('X', last ? '9' : '0'));
    String month = matcher.group("month");
    String day = matcher.group("day");
    try {
      if (day != null) {
        return Optional.of(LocalDate.parse(point.substring(0, 10)));
      }
      YearMonth whole = YearMonth.of(year, month != null ? Integer.parseInt(month) : last ? 12 : 1);
      return Optional.of(last ? whole.atEndOfMonth() : whole.atDay(1));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "no day of the calendar: %s", edtf), e);
    }
  }
}
