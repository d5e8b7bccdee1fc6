package org.tongjian.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Days of the Chinese lunar calendar, by a table of its years. */
final class LunarCalendar {
  private record Year(LocalDate firstDay, String longMonths, int leapMonth) {}

  private final Map<Integer, Year> years;

  private LunarCalendar(Map<Integer, Year> years) {
    this.years = Map.copyOf(years);
  }

  static LunarCalendar load() {
    var years = new HashMap<Integer, Year>();
    for (String[] row : Table.rows("lunar-years.tsv", 4)) {
      years.put(
          Integer.parseInt(row[0]),
          new Year(LocalDate.parse(row[1]), row[2], Integer.parseInt(row[3])));
    }
    return new LunarCalendar(years);
  }

  /**
   * The Gregorian day of a lunar one, never in a leap month; empty outside the table's years.
   *
   * @param month 1 to 12
   * @param day 1 to 30; 0 for the eve of the month
   */
  Optional<LocalDate> toGregorian(int year, int month, int day) {
    Year known = years.get(year);
    if (known == null || month < 1 || month > 12 || day < 0 || day > 30) {
      return Optional.empty();
    }
    int months = month - 1 + (known.leapMonth() > 0 && month > known.leapMonth() ? 1 : 0);
    int days = day - 1;
    for (int i = 0; i < months; i++) {
      days += known.longMonths().charAt(i) == '1' ? 30 : 29;
    }
    return Optional.of(known.firstDay().plusDays(days));
  }
}
