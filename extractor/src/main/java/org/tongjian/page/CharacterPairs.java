package org.tongjian.page;

import java.util.HashMap;
import java.util.Map;

/**
 * How likely one character follows another, from {@code character-pairs.tsv}. Tells whether the
 * beginning of one stretch of text goes on in mid-sentence from the end of another.
 */
final class CharacterPairs {
  private static final char START = '^';

  private final Map<Integer, Integer> pairs = new HashMap<>();
  private final int[] before = new int[Character.MAX_VALUE + 1];
  private final int[] after = new int[Character.MAX_VALUE + 1];
  private long total;

  private CharacterPairs() {}

  /** The table, read when it is first asked for: most pages do not need it. */
  private static final class Loaded {
    static final CharacterPairs PAIRS = load();
  }

  static CharacterPairs get() {
    return Loaded.PAIRS;
  }

  private static CharacterPairs load() {
    var counts = new CharacterPairs();
    for (String[] row : Tables.rows("character-pairs.tsv")) {
      int count = 1 << Integer.parseInt(row[1]);
      for (int i = 0; i < row[2].length(); i++) {
        counts.add(row[0].charAt(0), row[2].charAt(i), count);
      }
    }
    return counts;
  }

  private void add(char first, char second, int count) {
    pairs.put(first << 16 | second, count);
    before[first] += count;
    after[second] += count;
    total += count;
  }

  /**
   * Natural logarithm of how much more often {@code head} follows {@code tail} than it follows any
   * character; around 0 when nothing is known, from -2.5 to 5.
   */
  double attraction(char tail, char head) {
    char first = folded(tail);
    char second = folded(head);
    double together = pairs.getOrDefault(first << 16 | second, 0);
    double expected = (before[first] + 1.0) * (after[second] + 1.0) / total;
    return Math.max(-2.5, Math.min(5, Math.log((together + 3) / (expected + 3))));
  }

  /** The same for the start of a sentence. */
  double openness(char head) {
    return attraction(START, head);
  }

  private static char folded(char c) {
    if (Character.isDigit(c)) {
      return '0';
    }
    return c < 0x80 && Character.isLetter(c) ? 'a' : c;
  }
}
