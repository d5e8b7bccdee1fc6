package org.tongjian.page;

/** Numbers as mastheads write them: 12, １２, 十二, 二〇二四, 一百零三. */
final class Numerals {
  private static final String DIGITS = "零一二三四五六七八九";

  private Numerals() {}

  /**
   * The value of a number.
   *
   * @param written digits of any width or Chinese numerals
   * @throws NumberFormatException when it is no number
   */
  static int parse(String written) {
    String text = written.strip().replace('〇', '零').replace('○', '零').replace('Ｏ', '零');
    if (!text.isEmpty() && text.chars().allMatch(Character::isDigit)) {
      return Integer.parseInt(text);
    }
    boolean positional = text.indexOf('十') < 0 && text.indexOf('百') < 0;
    int total = 0;
    int digit = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int value = c == '０' ? 0 : DIGITS.indexOf(c);
      if (value >= 0) {
        digit = positional ? digit * 10 + value : value;
      } else if (c == '十' || c == '廿' || c == '卅') {
        int tens = c == '廿' ? 2 : c == '卅' ? 3 : Math.max(digit, 1);
        total += tens * 10;
        digit = 0;
      } else if (c == '百') {
        total += Math.max(digit, 1) * 100;
        digit = 0;
      } else {
        throw new NumberFormatException("no number: " + written);
      }
    }
    return total + digit;
  }
}
