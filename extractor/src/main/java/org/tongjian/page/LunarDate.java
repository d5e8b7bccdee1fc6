package org.tongjian.page;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.SimpleTimeZone;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of the lunar calendar as mastheads print it, as far as it is given.
 *
 * @param year year of the cycle of sixty, from 1 for 甲子; 0 when not given
 * @param month from 1 for 正月; 0 when not given
 * @param leap whether the month is a leap month
 * @param day day of the month, from 1; 0 when not given
 */
record LunarDate(int year, int month, boolean leap, int day) {
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final String[] MONTHS = {
    "正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"
  };
  private static final String DIGITS = "一二三四五六七八九十";
  private static final int CYCLE = 60;
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
  private static final Pattern YEAR = Pattern.compile("([" + STEMS + "])([" + BRANCHES + "])");
  private static final Pattern DAY =
      Pattern.compile(
          "([闰潤閏]?)\\s*(正|元|冬|腊|臘|十[一二]?|[一二三四五六七八九])\\s*月"
              + "(?:\\s*((?:二十|廿)[一二三四五六七八九]?|三十|卅|十[一二三四五六七八九]|初?[一二三四五六七八九十])日?)?");

  /** The date that a masthead gives; empty when it gives neither year nor month. */
  static Optional<LunarDate> parse(String written) {
    Matcher years = YEAR.matcher(written);
    Matcher days = DAY.matcher(written);
    int year = years.find() ? year(years.group(1), years.group(2)) : 0;
    if (!days.find()) {
      return year == 0 ? Optional.empty() : Optional.of(new LunarDate(year, 0, false, 0));
    }
    int day = days.group(3) == null ? 0 : day(days.group(3));
    return Optional.of(new LunarDate(year, month(days.group(2)), !days.group(1).isEmpty(), day));
  }

  /** The lunar date of a day. */
  static LunarDate of(LocalDate day) {
    // The calendar is large and hardly ever asked for: it is made for the day.
    var calendar = new ChineseCalendar(new SimpleTimeZone(8 * 3_600_000, "China"));
    calendar.setTime(Date.from(day.atTime(12, 0).toInstant(CHINA)));
    return new LunarDate(
        calendar.get(ChineseCalendar.YEAR),
        calendar.get(ChineseCalendar.MONTH) + 1,
        calendar.get(ChineseCalendar.IS_LEAP_MONTH) == 1,
        calendar.get(ChineseCalendar.DAY_OF_MONTH));
  }

  /** Whether nothing that is given here contradicts a whole date. */
  boolean agrees(LunarDate whole) {
    return (year == 0 || year == whole.year)
        && (month == 0 || month == whole.month && leap == whole.leap)
        && (day == 0 || day == whole.day);
  }

  /** As mastheads write it: 癸卯年十一月二十. */
  String written() {
    StringBuilder text = new StringBuilder();
    if (year > 0) {
      text.append(STEMS.charAt((year - 1) % STEMS.length()));
      text.append(BRANCHES.charAt((year - 1) % BRANCHES.length())).append('年');
    }
    if (month > 0) {
      text.append(leap ? "闰" : "").append(MONTHS[month - 1]).append('月');
    }
    return text.append(day > 0 ? dayName(day) : "").toString();
  }

  private static String dayName(int day) {
    String ones = day % 10 == 0 ? "十" : DIGITS.substring(day % 10 - 1, day % 10);
    if (day <= 10) {
      return "初" + ones;
    }
    return day == 20 ? "二十" : day == 30 ? "三十" : day < 20 ? "十" + ones : "廿" + ones;
  }

  private static int year(String stem, String branch) {
    int tens = STEMS.indexOf(stem);
    int twelves = BRANCHES.indexOf(branch);
    for (int year = tens; year < CYCLE; year += STEMS.length()) {
      if (year % BRANCHES.length() == twelves) {
        return year + 1;
      }
    }
    // 甲丑 and its like are no years.
    return 0;
  }

  private static int month(String name) {
    return switch (name) {
      case "正", "元" -> 1;
      case "冬" -> 11;
      case "腊", "臘" -> 12;
      default -> number(name);
    };
  }

  private static int day(String name) {
    return name.startsWith("初") ? number(name.substring(1)) : number(name);
  }

  private static int number(String name) {
    int total = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '廿' || c == '卅') {
        total = c == '廿' ? 20 : 30;
      } else if (c == '十') {
        total = Math.max(1, total) * 10;
      } else {
        total += DIGITS.indexOf(c) + 1;
      }
    }
    return total;
  }
}
