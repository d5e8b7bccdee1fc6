package org.tongjian.workbench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** Weekdays in words. */
final class Weekdays {
  private Weekdays() {}

  /** 星期五. */
  static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
  }

  /** A printed weekday with a sign that says whether the date has it. */
  static String checked(DayOfWeek printed, Optional<LocalDate> date) {
    if (date.isEmpty()) {
      return name(printed);
    }
    DayOfWeek real = date.get().getDayOfWeek();
    return name(printed) + (printed == real ? " ✓" : " ✗ 当天是" + name(real));
  }
}
