package org.tongjian.typesetting;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * What an issue says of itself.
 *
 * @param paper name of the paper
 * @param capitals the name in Latin capitals
 * @param nameplate the name as the nameplate writes it, in traditional characters
 * @param day day of publication
 * @param issueNumber number within the year
 * @param runningNumber number since the paper began
 * @param namesMonths whether the last lunar months go by their names (冬月, 腊月), not numbers
 * @param licence licence number as printed
 * @param editors who answers for the issue
 * @param pageCount number of pages
 */
public record Imprint(
    String paper,
    String capitals,
    String nameplate,
    LocalDate day,
    int issueNumber,
    int runningNumber,
    boolean namesMonths,
    String licence,
    List<String> editors,
    int pageCount) {
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final String[] MONTHS = {
    "正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊"
  };
  private static final String DIGITS = "一二三四五六七八九十";

  public Imprint {
    editors = List.copyOf(editors);
  }

  /** The weekday: 星期一. */
  public String weekday() {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
  }

  /** The weekday as a value. */
  public DayOfWeek dayOfWeek() {
    return day.getDayOfWeek();
  }

  /** The day: 2031年5月4日. */
  public String date() {
    return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** The day of the lunar calendar, reckoned: 癸卯年冬月二十. */
  public String lunarDate() {
    var zone = TimeZone.getTimeZone("Asia/Shanghai");
    var calendar = new ChineseCalendar(zone, com.ibm.icu.util.ULocale.CHINA);
    var noon = day.atTime(12, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    calendar.setTimeInMillis(noon.toEpochMilli());
    int year = calendar.get(ChineseCalendar.YEAR) - 1;
    boolean isLeap = calendar.get(ChineseCalendar.IS_LEAP_MONTH) == 1;
    return ""
        + STEMS.charAt(year % 10)
        + BRANCHES.charAt(year % 12)
        + "年"
        + (isLeap ? "闰" : "")
        + month(calendar.get(ChineseCalendar.MONTH))
        + "月"
        + lunarDay(calendar.get(ChineseCalendar.DATE));
  }

  private String month(int month) {
    if (month < 10 || namesMonths) {
      return MONTHS[month];
    }
    return month == 10 ? "十一" : "十二";
  }

  private static String lunarDay(int day) {
    if (day <= 10) {
      return "初" + DIGITS.charAt(day - 1);
    }
    if (day == 20) {
      return "二十";
    }
    if (day == 30) {
      return "三十";
    }
    return (day < 20 ? "十" : "廿") + DIGITS.charAt(day % 10 - 1);
  }
}
