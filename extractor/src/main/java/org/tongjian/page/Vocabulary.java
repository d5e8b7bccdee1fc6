package org.tongjian.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which fragments of a page speak of the same things: the pairs of characters that they share. */
final class Vocabulary {
  private static final int LOOK = 1500;

  private final List<Set<Integer>> pairs;
  private final Map<Integer, Integer> spread = new HashMap<>();

  Vocabulary(List<Fragment> fragments) {
    pairs = fragments.stream().map(Vocabulary::pairsOf).toList();
    for (Set<Integer> set : pairs) {
      for (int pair : set) {
        spread.merge(pair, 1, Integer::sum);
      }
    }
  }

  /** From 0, nothing in common, to 1; pairs that stand all over the page count less. */
  double likeness(int first, int second) {
    Set<Integer> small = pairs.get(first);
    Set<Integer> large = pairs.get(second);
    if (small.size() > large.size()) {
      Set<Integer> swap = small;
      small = large;
      large = swap;
    }
    double shared = 0;
    for (int pair : small) {
      if (large.contains(pair)) {
        shared += weight(pair);
      }
    }
    double size = Math.sqrt((double) Math.max(1, small.size()) * Math.max(1, large.size()));
    return Math.min(1, shared / size);
  }

  private double weight(int pair) {
    return 2.0 / spread.getOrDefault(pair, 1);
  }

  private static Set<Integer> pairsOf(Fragment fragment) {
    Set<Integer> pairs = new HashSet<>();
    int left = LOOK;
    for (Line line : fragment.lines()) {
      String text = line.start(LOOK);
      for (int i = 0; i + 1 < text.length() && left > 0; i++, left--) {
        char a = text.charAt(i);
        char b = text.charAt(i + 1);
        if (Character.isLetterOrDigit(a) && Character.isLetterOrDigit(b)) {
          pairs.add(a << 16 | b);
        }
      }
    }
    return pairs;
  }
}
