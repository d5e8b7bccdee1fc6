package org.tongjian.page;

import java.util.Arrays;
import java.util.List;
import org.tongjian.source.OffsetMap;

/** A text that is put together from stretches of a document, with the origin of each character. */
final class MappedText {
  private final String document;
  private final StringBuilder text = new StringBuilder();
  private int[] origins = new int[256];

  MappedText(String document) {
    this.document = document;
  }

  /**
   * Adds a paragraph whose lines are joined, parted from the one before by a blank line.
   *
   * @return where it starts in the text
   */
  int addParagraph(List<Line> lines) {
    if (!text.isEmpty()) {
      int before = origins[text.length() - 1];
      put('\n', before);
      put('\n', before);
    }
    int start = text.length();
    Line before = null;
    for (Line line : lines) {
      if (before != null && isWord(last()) && isWord(document.charAt(line.start()))) {
        // The line break stood for the space between two words.
        put(' ', before.end());
      }
      addStretch(line.start(), line.end());
      before = line;
    }
    return start;
  }

  /** Adds a stretch of the document without its line feeds' companions and signs for bold type. */
  void addStretch(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = document.charAt(i);
      if (c == '*' && document.startsWith("**", i)) {
        i++;
      } else if (c != '\r') {
        put(c, i);
      }
    }
  }

  /** Adds a stretch as it stands but for carriage returns before line feeds. */
  void addVerbatim(int start, int end) {
    for (int i = start; i < end; i++) {
      if (document.charAt(i) != '\r' || !document.startsWith("\r\n", i)) {
        put(document.charAt(i), i);
      }
    }
  }

  int length() {
    return text.length();
  }

  String text() {
    return text.toString();
  }

  OffsetMap map() {
    return OffsetMap.of(Arrays.copyOf(origins, text.length()));
  }

  private void put(char c, int origin) {
    if (text.length() == origins.length) {
      origins = Arrays.copyOf(origins, origins.length + (origins.length >> 1));
    }
    origins[text.length()] = origin;
    text.append(c);
  }

  private char last() {
    return text.charAt(text.length() - 1);
  }

  private static boolean isWord(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }
}
