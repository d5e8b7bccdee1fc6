package org.tongjian.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which fragments of a page speak of the same things: the pairs of characters that they share, rare
 * ones above all, such as stand in names and terms.
 */
final class Topics {
  /** Pairs in more fragments than this say nothing. */
  private static final int COMMON = 40;

  /** Words of one text come in clusters: so many pairs and more tell less than their number. */
  private static final double EVIDENCE = 80;

  /**
   * The pairs of a fragment that stand in others as well.
   *
   * @param where the fragments that have each
   * @param rarity how rare each is: one by its frequency
   */
  @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never compared
  private record Shared(int[][] where, double[] rarity) {}

  private final Shared[] shared;
  private final int total;
  private final int[][] pairs;
  private final Map<Integer, int[]> places = new HashMap<>();
  private final Map<Integer, Double> frequency = new HashMap<>();

  Topics(List<Fragment> fragments, List<Fragment.Heading> headings) {
    int count = fragments.size();
    pairs = new int[count + headings.size()][];
    shared = new Shared[pairs.length];
    Map<Integer, List<Integer>> found = new HashMap<>();
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = pairsOf(i < count ? fragments.get(i).lines() : headings.get(i - count).titles());
      for (int pair : pairs[i]) {
        found.computeIfAbsent(pair, k -> new ArrayList<>(2)).add(i);
      }
    }
    total = Arrays.stream(pairs).limit(2L * count).mapToInt(p -> p.length).sum();
    found.forEach(
        (pair, where) -> {
          if (where.size() > 1 && where.size() <= COMMON) {
            places.put(pair, where.stream().mapToInt(Integer::intValue).toArray());
          }
        });
  }

  /**
   * How much more likely a fragment's words are in an article that has certain fragments than in
   * any: a sum of natural logarithms, from 0. Texts speak most of what they spoke of last, so the
   * article's last fragment counts as much as all of it: a long article is no worse than a new one.
   *
   * @param article its fragments; their headings count on from the number of fragments
   */
  double likeness(BitSet article, int fragment) {
    int length = 0;
    for (int i = article.nextSetBit(0); i >= 0; i = article.nextSetBit(i + 1)) {
      length += pairs[i].length;
    }
    int last = article.get(fragment) ? fragment : article.previousSetBit(fragment);
    int recent = last < 0 ? 0 : pairs[last].length;
    double share = Weights.OWN / Math.max(length, Weights.SHORTEST);
    double recentShare = Weights.OWN / Math.max(recent, Weights.SHORTEST);
    double sum = 0;
    Shared common = shared[fragment] == null ? findShared(fragment) : shared[fragment];
    for (int k = 0; k < common.where.length; k++) {
      int[] where = common.where[k];
      if (stands(where, article)) {
        boolean near = last >= 0 && Arrays.binarySearch(where, last) >= 0;
        double likely = near ? (share + recentShare) / 2 : share / 2;
        sum += Math.log(1 + likely * common.rarity[k]);
      }
    }
    double size = pairs[fragment].length;
    sum = sum / Math.sqrt(1 + size / EVIDENCE);
    return Math.min(Weights.MOST_ALIKE, sum) - Weights.CHANCE * Math.min(2.5, size / EVIDENCE);
  }

  private Shared findShared(int fragment) {
    int[] common = Arrays.stream(pairs[fragment]).filter(places::containsKey).toArray();
    var found =
        new Shared(
            Arrays.stream(common).mapToObj(places::get).toArray(int[][]::new),
            Arrays.stream(common).mapToDouble(pair -> 1 / frequency(pair)).toArray());
    shared[fragment] = found;
    return found;
  }

  private static boolean stands(int[] where, BitSet article) {
    for (int i : where) {
      if (article.get(i)) {
        return true;
      }
    }
    return false;
  }

  /** How often a pair stands on the page, or in any text where that is more. */
  private double frequency(int pair) {
    return frequency.computeIfAbsent(
        pair, p -> Math.max(CharacterPairs.frequency(p), places.get(p).length / (double) total));
  }

  private static int[] pairsOf(List<Line> lines) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      text.append(line.start(CharacterPairs.LOOK - text.length()));
    }
    return CharacterPairs.of(text.toString());
  }
}
