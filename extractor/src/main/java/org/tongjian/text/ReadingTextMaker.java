package org.tongjian.text;

import java.text.Normalizer;
import java.util.Arrays;
import org.tongjian.source.OffsetMap;

/**
 * Makes the reading text of an article in one pass: drops layout (spaces between Chinese
 * characters, broken lines), keeps one line break for each end of a paragraph, and gives each
 * character its usual width.
 */
final class ReadingTextMaker {
  /** A shorter line that breaks off is taken for a heading or a short paragraph. */
  private static final int SHORTEST_BROKEN_LINE = 15;

  /** Radicals that Unicode does not tie to the characters they look like, and these. */
  private static final String RADICALS = "⺟⺠⺝⻁⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳";

  private static final String LIKE_RADICALS = "母民月虎西见角贝车长门青页风飞食马骨鬼鱼鸟麦黄齐齿龙龟";

  private static final String SENTENCE_ENDS = "。！？；：…”』」）)!?;:";

  private final String source;
  private final char[] made;
  private final int[] origins;
  private int length;
  private boolean quoteOpen;

  private ReadingTextMaker(String source) {
    this.source = source;
    this.made = new char[source.length()];
    this.origins = new int[source.length()];
  }

  /** The reading text of an article's text. */
  static ReadingText make(String source) {
    var maker = new ReadingTextMaker(source);
    maker.run();
    return new ReadingText(
        new String(maker.made, 0, maker.length),
        OffsetMap.of(Arrays.copyOf(maker.origins, maker.length)));
  }

  private void run() {
    int lineStart = 0;
    int at = 0;
    while (at < source.length()) {
      if (!isSpace(source.charAt(at))) {
        put(widthOf(at), at);
        at++;
        continue;
      }
      int end = at;
      int breaks = 0;
      int firstBreak = -1;
      for (; end < source.length() && isSpace(source.charAt(end)); end++) {
        if (source.charAt(end) == '\n') {
          breaks++;
          firstBreak = firstBreak < 0 ? end : firstBreak;
        }
      }
      if (breaks > 1 || breaks == 1 && endsParagraph(lineStart, at, end)) {
        put('\n', firstBreak);
        quoteOpen = false;
      } else if (isLatin(last()) && end < source.length() && isLatin(narrow(source.charAt(end)))) {
        put(' ', at);
      }
      lineStart = breaks > 0 ? end : lineStart;
      at = end;
    }
  }

  /** Whether a single line break is the end of a paragraph rather than of a printed line. */
  private boolean endsParagraph(int lineStart, int lineEnd, int nextLine) {
    int width = lineEnd - lineStart;
    if (width < SHORTEST_BROKEN_LINE || nextLine >= source.length()) {
      return true;
    }
    if (SENTENCE_ENDS.indexOf(source.charAt(lineEnd - 1)) >= 0) {
      return true;
    }
    int next = source.indexOf('\n', nextLine);
    int nextWidth = (next < 0 ? source.length() : next) - nextLine;
    return nextWidth > width + 3;
  }

  private void put(char character, int origin) {
    made[length] = character;
    origins[length] = origin;
    length++;
  }

  private char last() {
    return length == 0 ? '\n' : made[length - 1];
  }

  private char widthOf(int at) {
    char character = narrow(source.charAt(at));
    return switch (character) {
      case ',', ':', ';', '!', '?', '(', ')' -> besideChinese(at) ? wide(character) : character;
      case '"' -> {
        quoteOpen = !quoteOpen;
        yield quoteOpen ? '“' : '”';
      }
      case '.', '｡' -> endsChinese(at) ? '。' : character;
      case '､' -> '、';
      case '．' -> betweenDigits(at) ? '.' : character;
      case '•', '‧', '・', '∙', '･' -> '·';
      case '〝' -> '“';
      case '〞' -> '”';
      default -> isForm(character) ? usual(character) : character;
    };
  }

  /** A full stop of half width behind a Chinese character, and before one or the line's end. */
  private boolean endsChinese(int at) {
    boolean behind = isIdeograph(last()) || last() == '”' || last() == '）';
    int next = at + 1;
    return behind
        && (next >= source.length()
            || source.charAt(next) == '\n'
            || isChinese(source.charAt(next)));
  }

  private boolean betweenDigits(int at) {
    return Character.isDigit(last())
        && at + 1 < source.length()
        && Character.isDigit(source.charAt(at + 1));
  }

  private static boolean isIdeograph(char character) {
    return Character.isIdeographic(character);
  }

  /** Radicals and compatibility ideographs, which look like common characters; small signs. */
  private static boolean isForm(char character) {
    return character >= 0x2E80 && character <= 0x2FDF
        || character >= 0xF900 && character <= 0xFAFF
        || character >= 0xFE50 && character <= 0xFE6F;
  }

  private static char usual(char character) {
    int radical = RADICALS.indexOf(character);
    if (radical >= 0) {
      return LIKE_RADICALS.charAt(radical);
    }
    String usual = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC);
    char form = usual.length() == 1 ? usual.charAt(0) : character;
    return switch (form) {
      case ',', ':', ';', '!', '?', '(', ')' -> wide(form);
      default -> form;
    };
  }

  private boolean besideChinese(int at) {
    int next = at + 1;
    while (next < source.length() && source.charAt(next) != '\n' && isSpace(source.charAt(next))) {
      next++;
    }
    return isChinese(last()) || next < source.length() && isChinese(source.charAt(next));
  }

  private static char narrow(char character) {
    boolean wideForm =
        character >= '０' && character <= '９'
            || character >= 'Ａ' && character <= 'Ｚ'
            || character >= 'ａ' && character <= 'ｚ';
    return wideForm ? (char) (character - 'Ａ' + 'A') : character;
  }

  private static char wide(char character) {
    return (char) (character - '!' + '！');
  }

  /** Characters of Chinese text, its punctuation included. */
  private static boolean isChinese(char character) {
    return character >= 0x2E80 && character <= 0x9FFF
        || character >= 0xF900 && character <= 0xFAFF
        || character >= 0xFF00 && character <= 0xFFEF
        || character == '“'
        || character == '”';
  }

  private static boolean isLatin(char character) {
    return character < 0x250 && (Character.isLetterOrDigit(character) || character == '.');
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\uFEFF'
        || character >= '\u200B' && character <= '\u200D';
  }
}
