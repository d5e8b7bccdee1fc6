package org.tongjian.time;

import java.time.LocalDate;

/**
 * Year, month and day that a phrase means.
 *
 * @param year the year; null when it cannot be told
 * @param month 1 to 12; 1 where the phrase names none
 * @param day day of the month; 1 where the phrase names none
 */
record Moment(Integer year, int month, int day) {
  static final Moment UNKNOWN = new Moment(null, 1, 1);

  static Moment of(LocalDate day) {
    return new Moment(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }
}
