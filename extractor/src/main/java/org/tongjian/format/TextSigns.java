package org.tongjian.format;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells records from running text where no name does: on the standard input. */
final class TextSigns {
  private static final Pattern OBJECT = Pattern.compile("\\A\\s*\\{\\s*\"[^\"\\n]+\"\\s*:(?s:.*)");
  private static final Pattern HEADINGS =
      Pattern.compile(
          "(?i)\\A(?:[^\\n]*[,;\\t])?\"?(?:text|content|body|正文|内容|全文)\"?\\r?(?:[,;\\t][^\\n]*)?\\n(?s:.*)");

  private TextSigns() {}

  /** The kind that the first bytes of a text tell; empty for running text. */
  static Optional<FileKind> of(byte[] head) {
    String start = new String(head, StandardCharsets.UTF_8);
    String text = start.startsWith("\ufeff") ? start.substring(1) : start;
    if (OBJECT.matcher(text).matches()) {
      return Optional.of(FileKind.JSON_LINES);
    }
    int end = text.indexOf('\n');
    boolean parted = end > 0 && text.substring(0, end).matches(".*[,;\\t].*\\r?");
    return parted && HEADINGS.matcher(text).matches()
        ? Optional.of(FileKind.CSV)
        : Optional.empty();
  }
}
