package org.tongjian.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongjian.source.Span;

/**
 * Words of public affairs that the segmenter does not know: 工信, 片区, 自贸试验区. Where one begins with a
 * token, the tokens it covers become one, and what sticks out of the last of them a noun.
 */
final class OwnWords {
  private final Map<String, String> tagByWord;
  private final int longest;

  private OwnWords(Map<String, String> tagByWord) {
    this.tagByWord = Map.copyOf(tagByWord);
    this.longest = tagByWord.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** Reads {@code /text/words.tsv}: word and tag, lines with # are comments. */
  static OwnWords load() {
    Map<String, String> words = new HashMap<>();
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                OwnWords.class.getResourceAsStream("/text/words.tsv"), StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(fields -> words.put(fields[0], fields[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new OwnWords(words);
  }

  List<Token> apply(String text, List<Token> tokens) {
    List<Token> result = new ArrayList<>(tokens.size());
    int done = 0;
    for (Token token : tokens) {
      int start = Math.max(done, token.span().start());
      int end = token.span().end();
      if (start >= end) {
        continue;
      }
      int length = start == token.span().start() ? longestAt(text, start) : 0;
      if (length >= token.span().length()) {
        done = start + length;
        result.add(word(text, start, done, tagByWord.get(text.substring(start, done))));
        start = done;
      }
      if (start < end) {
        boolean cut = start > token.span().start();
        result.add(cut ? word(text, start, end, "n") : token);
        done = end;
      }
    }
    return result;
  }

  private int longestAt(String text, int at) {
    for (int length = Math.min(longest, text.length() - at); length > 1; length--) {
      if (tagByWord.containsKey(text.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  private static Token word(String text, int start, int end, String tag) {
    return new Token(new Span(start, end), text.substring(start, end), tag);
  }
}
