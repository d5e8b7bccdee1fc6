package org.tongjian.text;

import java.util.ArrayList;
import java.util.List;
import org.tongjian.source.Span;

/** Cuts a reading text into sentences at 。！？； and line breaks, closing quotes kept with them. */
final class SentenceSplitter {
  private static final String ENDS = "。！？；!?";
  private static final String CLOSERS = "”’』」）》)";

  private SentenceSplitter() {}

  static List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      char character = text.charAt(at);
      if (character == '\n') {
        add(text, start, at, sentences);
        start = at + 1;
      } else if (ENDS.indexOf(character) >= 0) {
        while (at + 1 < text.length() && (ENDS + CLOSERS).indexOf(text.charAt(at + 1)) >= 0) {
          at++;
        }
        add(text, start, at + 1, sentences);
        start = at + 1;
      }
      at++;
    }
    add(text, start, text.length(), sentences);
    return sentences;
  }

  private static void add(String text, int start, int end, List<Span> sentences) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
  }
}
