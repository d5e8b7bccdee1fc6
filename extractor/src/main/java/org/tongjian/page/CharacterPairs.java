package org.tongjian.page;

import java.util.HashMap;
import java.util.Map;

/**
 * How likely one character follows another, from {@code character-pairs.tsv} and from the document
 * itself. Tells whether the beginning of one stretch of text goes on in mid-sentence from the end
 * of another.
 */
final class CharacterPairs {
  private static final char START = '^';

  private final Map<Integer, Integer> pairs = new HashMap<>();
  private final int[] followers = new int[Character.MAX_VALUE + 1];
  private long total;

  static CharacterPairs load() {
    var counts = new CharacterPairs();
    for (String[] row : Tables.rows("character-pairs.tsv")) {
      for (String cell : row[1].split(" ")) {
        counts.add(row[0].charAt(0), cell.charAt(0), Integer.parseInt(cell.substring(1)));
      }
    }
    return counts;
  }

  private void add(char first, char second, int count) {
    pairs.merge(first << 16 | second, count, Integer::sum);
    followers[second] += count;
    total += count;
  }

  /**
   * Natural logarithm of how much more often {@code head} follows {@code tail} than it follows any
   * character; around 0 when nothing is known, at most 4.
   */
  double attraction(char tail, char head) {
    char first = folded(tail);
    char second = folded(head);
    double together = pairs.getOrDefault(first << 16 | second, 0);
    double expected = (followersOf(first) + 1.0) * (followers[second] + 1.0) / total;
    return Math.max(-2, Math.min(4, Math.log((together + 0.3) / (expected + 0.3))));
  }

  /** The same for the start of a paragraph. */
  double openness(char head) {
    return attraction(START, head);
  }

  private int followersOf(char first) {
    return followers[first];
  }

  private static char folded(char c) {
    if (Character.isDigit(c)) {
      return '0';
    }
    return c < 0x80 && Character.isLetter(c) ? 'a' : c;
  }
}
