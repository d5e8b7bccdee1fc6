package org.tongjian.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much texts speak of the same things: the pairs of characters that two of them share, those
 * above all that are rare elsewhere, such as stand in names and terms.
 */
final class CommonWords {
  /** How often the words of one part of an article come from another part. */
  private static final double OWN = 0.5;

  /** A shorter text is taken to be as long as this, in pairs. */
  private static final double SHORTEST = 120;

  /** Words come in clusters: so many pairs and more tell less than their number. */
  private static final double EVIDENCE = 80;

  /** What any two texts of a newspaper share. */
  private static final double CHANCE = 2;

  private final int[][] pairs;
  private final Map<Integer, Integer> counts = new HashMap<>();
  private final double total;

  /**
   * @param texts the texts to compare, as they are printed
   */
  CommonWords(List<String> texts) {
    List<int[]> found = new ArrayList<>();
    texts.forEach(text -> found.add(CharacterPairs.of(text)));
    pairs = found.toArray(int[][]::new);
    long sum = 0;
    for (int[] of : pairs) {
      sum += of.length;
      for (int pair : of) {
        counts.merge(pair, 1, Integer::sum);
      }
    }
    total = 2.0 * sum;
  }

  /**
   * How much more likely the words of one text are beside another than beside any: a natural
   * logarithm, negative where they are less so.
   *
   * @param one place of a text among those given
   * @param other place of another one
   */
  double likeness(int one, int other) {
    int[] a = pairs[one];
    int[] b = pairs[other];
    int i = 0;
    int j = 0;
    double share = OWN / Math.max(SHORTEST, Math.max(a.length, b.length));
    double sum = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        // What stands in many texts of a page is the paper's own town, and says little.
        sum += Math.log(1 + share / frequency(a[i])) * Math.sqrt(2.0 / counts.get(a[i]));
      }
      int step = Integer.compare(a[i], b[j]);
      i += step <= 0 ? 1 : 0;
      j += step >= 0 ? 1 : 0;
    }
    double size = Math.min(a.length, b.length) / EVIDENCE;
    return sum / Math.sqrt(1 + size) - CHANCE * Math.min(1, size);
  }

  /** How often a pair stands in these texts, or in any where that is more. */
  private double frequency(int pair) {
    return Math.max(CharacterPairs.frequency(pair), counts.get(pair) / total);
  }
}
