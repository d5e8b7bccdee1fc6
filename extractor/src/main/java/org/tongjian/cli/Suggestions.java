package org.tongjian.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What a mistyped word may have meant. */
final class Suggestions {
  private Suggestions() {}

  /** At most two of the known words: those that few changes of letters lead to, nearest first. */
  static List<String> near(String typed, Collection<String> known) {
    String word = typed.replaceFirst("=.*", "");
    int most = Math.max(2, word.length() / 3);
    return known.stream()
        .filter(candidate -> distance(word, candidate) <= most)
        .sorted(Comparator.comparingInt(candidate -> distance(word, candidate)))
        .limit(2)
        .toList();
  }

  /** Letters to insert, delete, replace or swap with their neighbour. */
  private static int distance(String one, String other) {
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        table[i][j] = i == 0 || j == 0 ? i + j : cell(table, one, other, i, j);
      }
    }
    return table[one.length()][other.length()];
  }

  private static int cell(int[][] table, String one, String other, int i, int j) {
    int replaced = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(table[i - 1][j - 1] + replaced, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
  }
}
