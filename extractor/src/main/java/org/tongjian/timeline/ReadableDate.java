package org.tongjian.timeline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them, for labels beside an axis that gives the year. */
final class ReadableDate {
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?(~?)");

  private ReadableDate() {}

  /** {@code 1月6日}, {@code 约2024年12月}, {@code 2026年}; other forms of EDTF stay as they are. */
  static String of(String edtf) {
    Matcher date = DATE.matcher(edtf);
    if (!date.matches()) {
      return edtf;
    }
    String about = date.group(4).isEmpty() ? "" : "约";
    if (date.group(2) == null) {
      return about + date.group(1) + "年";
    }
    String month = Integer.parseInt(date.group(2)) + "月";
    return date.group(3) == null
        ? about + date.group(1) + "年" + month
        : about + month + Integer.parseInt(date.group(3)) + "日";
  }
}
