package org.tongjian.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A set of words that answers which of them stands at a place of a text. For each first and each
 * last character it keeps which lengths occur, so that most places cost one look-up.
 */
final class WordTable {
  private static final int LONGEST = 63;

  private final Set<String> words;
  private final Map<Character, Long> lengthsByFirst = new HashMap<>();
  private final Map<Character, Long> lengthsByLast = new HashMap<>();

  private WordTable(Collection<String> words) {
    this.words = new HashSet<>(words);
    for (String word : this.words) {
      if (word.isEmpty() || word.length() > LONGEST) {
        throw new IllegalArgumentException("word of unfit length: " + word);
      }
      long bit = 1L << word.length();
      lengthsByFirst.merge(word.charAt(0), bit, (a, b) -> a | b);
      lengthsByLast.merge(word.charAt(word.length() - 1), bit, (a, b) -> a | b);
    }
  }

  static WordTable of(Collection<String> words) {
    return new WordTable(words);
  }

  /** Reads {@code /mention/NAME.txt}: one word a line, lines with # are comments. */
  static WordTable read(String name) {
    return new WordTable(lines(name));
  }

  static List<String> lines(String name) {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                WordTable.class.getResourceAsStream("/mention/" + name + ".txt"),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  /** Length of the longest word that starts at {@code at}; 0 when there is none. */
  int longestAt(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return 0;
    }
    long lengths = lengthsByFirst.getOrDefault(text.charAt(at), 0L);
    while (lengths != 0) {
      int length = LONGEST - Long.numberOfLeadingZeros(lengths);
      if (at + length <= text.length() && words.contains(text.substring(at, at + length))) {
        return length;
      }
      lengths &= ~(1L << length);
    }
    return 0;
  }

  /** Length of the longest word that ends at {@code end}; 0 when there is none. */
  int longestEndingAt(String text, int end) {
    if (end <= 0 || end > text.length()) {
      return 0;
    }
    long lengths = lengthsByLast.getOrDefault(text.charAt(end - 1), 0L);
    while (lengths != 0) {
      int length = LONGEST - Long.numberOfLeadingZeros(lengths);
      if (length <= end && words.contains(text.substring(end - length, end))) {
        return length;
      }
      lengths &= ~(1L << length);
    }
    return 0;
  }
}
