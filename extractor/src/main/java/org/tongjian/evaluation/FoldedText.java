package org.tongjian.evaluation;

import java.util.List;
import org.tongjian.annotation.WhiteSpace;

/** Texts as pages are compared: without white space, wide and narrow characters alike. */
final class FoldedText {
  private static final String FROM = "“”‘’„‟—―–−‧•∙・【】〔〕﹐";
  private static final String TO = "\"\"''\"\"----····[][],";

  private FoldedText() {}

  static String of(String text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!WhiteSpace.is(c) && c != '\u200b' && c != '\ufeff') {
        out.append(folded(c));
      }
    }
    return out.toString();
  }

  private static char folded(char c) {
    if (c > '\uff00' && c < '\uff5f') {
      return (char) (c - 0xfee0);
    }
    int at = FROM.indexOf(c);
    if (at >= 0) {
      return TO.charAt(at);
    }
    return c == '。' ? '.' : c;
  }

  /** The text without the first occurrence of each of some texts. */
  static String without(String text, List<String> texts) {
    String left = text;
    for (String unwanted : texts) {
      int at = left.indexOf(unwanted);
      if (at >= 0) {
        left = left.substring(0, at) + left.substring(at + unwanted.length());
      }
    }
    return left;
  }
}
