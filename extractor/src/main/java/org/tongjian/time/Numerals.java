package org.tongjian.time;

/** Numbers of the calendar in Arabic or Chinese digits. */
final class Numerals {
  private static final String DIGITS = "〇一二三四五六七八九";

  private Numerals() {}

  /** A year, read digit by digit: 2024, 二〇二四. */
  static int year(String digits) {
    var plain = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      plain.append(Character.isDigit(c) ? c - '0' : Math.max(0, DIGITS.indexOf(c)));
    }
    return Integer.parseInt(plain.toString());
  }

  /** A number below a hundred: 27, 二十七, 廿七, 初七; 正 is one, 冬 eleven, 腊 twelve. */
  static int small(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    int tens = 0;
    int ones = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '初' -> tens = 0;
        case '正' -> ones = 1;
        case '冬' -> ones = 11;
        case '腊' -> ones = 12;
        case '廿' -> tens = 20;
        case '两' -> ones = 2;
        case '十' -> {
          tens = ones == 0 ? 10 : ones * 10;
          ones = 0;
        }
        default -> ones = Math.max(0, DIGITS.indexOf(c));
      }
    }
    return tens + ones;
  }
}
