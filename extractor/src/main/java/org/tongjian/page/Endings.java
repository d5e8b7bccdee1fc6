package org.tongjian.page;

/** How stretches of text end: with a sentence or within one. */
final class Endings {
  private static final String SENTENCE_ENDS = "。！？!?…";
  private static final String CLOSERS = "”’」』）)】〕》〉\"'";
  private static final String OPENING = "“‘「『（(【〔《〈";
  private static final String CLOSING = "”’」』）)】〕》〉";

  private Endings() {}

  /** Whether a text ends with a finished sentence, quotes and brackets after it included. */
  static boolean isClosed(String tail) {
    int at = tail.length() - 1;
    while (at >= 0 && CLOSERS.indexOf(tail.charAt(at)) >= 0) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    char last = tail.charAt(at);
    return SENTENCE_ENDS.indexOf(last) >= 0 || last == '.' && isStop(tail, at);
  }

  /** A point behind a Chinese character is a full stop; behind others in a long text only. */
  private static boolean isStop(String tail, int at) {
    if (at == 0) {
      return false;
    }
    char before = tail.charAt(at - 1);
    boolean ideographic = Character.isIdeographic(before) || CLOSING.indexOf(before) >= 0;
    return ideographic ? at > 3 : before < 0x300 && tail.length() > 40;
  }

  /** Whether a text ends with a colon or semicolon, where a list or speech may follow. */
  static boolean isIntroducing(String tail) {
    return !tail.isEmpty() && "：:；;".indexOf(tail.charAt(tail.length() - 1)) >= 0;
  }

  /** The closing sign that a text still lacks, innermost last: 》 for 《方案; 0 when it lacks none. */
  static char openBracket(String tail) {
    var open = new StringBuilder();
    for (int i = 0; i < tail.length(); i++) {
      char c = tail.charAt(i);
      int kind = OPENING.indexOf(c);
      int end = CLOSING.indexOf(c);
      if (kind >= 0) {
        open.append(CLOSING.charAt(kind));
      } else if (end >= 0 && !open.isEmpty() && open.charAt(open.length() - 1) == c) {
        open.setLength(open.length() - 1);
      } else if (SENTENCE_ENDS.indexOf(c) >= 0 && open.indexOf("）") >= 0) {
        open.setLength(0);
      }
    }
    return open.isEmpty() ? 0 : open.charAt(open.length() - 1);
  }

  /** The first closing sign that a text has without its opening sign; 0 when there is none. */
  static char unopenedBracket(String head) {
    var open = new StringBuilder();
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      int kind = OPENING.indexOf(c);
      if (kind >= 0) {
        open.append(CLOSING.charAt(kind));
      } else if (CLOSING.indexOf(c) >= 0) {
        if (open.isEmpty()) {
          return c;
        }
        open.setLength(open.length() - 1);
      }
    }
    return 0;
  }

  /** Whether a sign can stand only behind something, so that no paragraph starts with it. */
  static boolean isTrailing(char c) {
    return "，。、；：！？,.;:!?%％的".indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
  }

  /** Whether a sign closes quotes or brackets. */
  static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }
}
