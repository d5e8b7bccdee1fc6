package org.tongjian.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the days of publication that files say beside their text: in fields of records, tags of web
 * pages, tongjian.json. A moment is the day that it was in China.
 */
public final class WrittenDate {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final LocalDate FIRST = LocalDate.of(1815, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2200, 1, 1);
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern ZONED =
      Pattern.compile(
          "([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]([0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?) ?"
              + "(Z|z|[+-][0-9]{2}:?[0-9]{2}|[+-][0-9]{2})");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "([0-9]{4})\\s*(?:[-/.年])\\s*([0-9]{1,2})\\s*(?:[-/.月])\\s*([0-9]{1,2})(?![0-9])\\s*日?.*");
  private static final Pattern TOGETHER =
      Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})(?:[T ]?[0-9]{2}:?[0-9]{2}(?::?[0-9]{2})?)?");
  private static final Pattern CHINESE =
      Pattern.compile("([一二三四五六七八九〇○零]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿]{1,3})日.*");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?i)(?:[a-z]{3,9},?\\s+)?([0-9]{1,2})\\s+([a-z]{3})[a-z]*\\.?,?\\s+([0-9]{4}).*");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?i)(?:[a-z]{3,9},?\\s+)?([a-z]{3})[a-z]*\\.?\\s+([0-9]{1,2})(?:st|nd|rd|th)?,?\\s+"
              + "(?:[0-9:]+\\s+(?:[A-Z+0-9]+\\s+)?)?([0-9]{4}).*");
  private static final Pattern EPOCH = Pattern.compile("-?[0-9]{9,10}(?:[.][0-9]+)?|[0-9]{12,13}");

  private WrittenDate() {}

  /** The day that is written; empty when it is none, or none on which newspapers appeared. */
  public static Optional<LocalDate> parse(String written) {
    try {
      return day(halfWidth(written).strip()).filter(d -> d.isAfter(FIRST) && d.isBefore(LAST));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> day(String written) {
    Matcher zoned = ZONED.matcher(written);
    if (zoned.matches()) {
      String zone = zoned.group(3).toUpperCase(Locale.ROOT);
      String offset =
          zone.equals("Z") || zone.contains(":")
              ? zone
              : zone.substring(0, 3) + ":" + (zone.length() > 3 ? zone.substring(3) : "00");
      return inChina(
          OffsetDateTime.parse(zoned.group(1) + "T" + zoned.group(2).replace(',', '.') + offset)
              .toInstant());
    }
    if (EPOCH.matcher(written).matches()) {
      String whole = written.replaceAll("[.].*", "");
      long number = Long.parseLong(whole);
      return inChina(
          whole.length() > 11 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number));
    }
    if (written.matches("(?i)[a-z]{3}, .*(?:gmt|[+-][0-9]{4})")) {
      return inChina(
          ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    }
    for (Pattern pattern : List.of(NUMBERS, TOGETHER)) {
      Matcher numbers = pattern.matcher(written);
      if (numbers.matches()) {
        return day(numbers.group(1), numbers.group(2), numbers.group(3));
      }
    }
    return words(written);
  }

  private static Optional<LocalDate> words(String written) {
    Matcher chinese = CHINESE.matcher(written);
    if (chinese.matches()) {
      int year = 0;
      for (char c : chinese.group(1).toCharArray()) {
        year = year * 10 + Math.max(DIGITS.indexOf(c), 0);
      }
      return Optional.of(
          LocalDate.of(year, upToNinetyNine(chinese.group(2)), upToNinetyNine(chinese.group(3))));
    }
    Matcher day = DAY_FIRST.matcher(written);
    if (day.matches()) {
      return day(day.group(3), month(day.group(2)), day.group(1));
    }
    Matcher month = MONTH_FIRST.matcher(written);
    return month.matches()
        ? day(month.group(3), month(month.group(1)), month.group(2))
        : Optional.empty();
  }

  private static String month(String name) {
    return String.valueOf(MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1);
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    return Optional.of(
        LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
  }

  private static Optional<LocalDate> inChina(Instant moment) {
    return Optional.of(moment.atZone(CHINA).toLocalDate());
  }

  private static int upToNinetyNine(String number) {
    String tens = number.replace("廿", "二十");
    int ten = tens.indexOf('十');
    if (ten < 0) {
      return Math.max(DIGITS.indexOf(tens), 0);
    }
    int before = ten == 0 ? 1 : DIGITS.indexOf(tens.charAt(ten - 1));
    int behind = ten == tens.length() - 1 ? 0 : DIGITS.indexOf(tens.charAt(ten + 1));
    return before * 10 + behind;
  }

  private static String halfWidth(String text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c == '　' ? ' ' : c);
    }
    return out.toString();
  }
}
