package org.tongjian.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Into which read article each character of the printed bodies came. A stretch counts where at
 * least {@link #SEED} characters agree; shorter ones say nothing.
 */
final class Whereabouts {
  private static final int SEED = 6;

  private final List<String> printed;
  private final int[][] readIn;
  private final Map<String, List<int[]>> seeds = new HashMap<>();

  private Whereabouts(List<String> printed) {
    this.printed = printed;
    this.readIn = new int[printed.size()][];
    for (int a = 0; a < printed.size(); a++) {
      readIn[a] = new int[printed.get(a).length()];
      Arrays.fill(readIn[a], -1);
      for (int i = 0; i + SEED <= printed.get(a).length(); i++) {
        seeds
            .computeIfAbsent(printed.get(a).substring(i, i + SEED), k -> new ArrayList<>(1))
            .add(new int[] {a, i});
      }
    }
  }

  /** Finds the printed characters in the read texts. */
  static Whereabouts find(List<String> printed, List<String> read) {
    var whereabouts = new Whereabouts(printed);
    for (int r = 0; r < read.size(); r++) {
      whereabouts.walk(read.get(r), r);
    }
    return whereabouts;
  }

  private void walk(String text, int reader) {
    int at = 0;
    int article = -1;
    while (at + SEED <= text.length()) {
      int[] best = best(text, at, article);
      if (best == null) {
        at++;
      } else {
        article = best[0];
        for (int i = 0; i < best[2]; i++) {
          if (readIn[best[0]][best[1] + i] < 0) {
            readIn[best[0]][best[1] + i] = reader;
          }
        }
        at += best[2];
      }
    }
  }

  /** The longest stretch that agrees, of equal ones that of the article before. */
  private int[] best(String text, int at, int article) {
    int[] best = null;
    for (int[] seed : seeds.getOrDefault(text.substring(at, at + SEED), List.of())) {
      String body = printed.get(seed[0]);
      int length = SEED;
      while (at + length < text.length()
          && seed[1] + length < body.length()
          && text.charAt(at + length) == body.charAt(seed[1] + length)) {
        length++;
      }
      boolean isTaken = readIn[seed[0]][seed[1]] >= 0;
      int worth = 4 * length + (seed[0] == article ? 2 : 0) + (isTaken ? 0 : 3);
      if (best == null || worth > best[3]) {
        best = new int[] {seed[0], seed[1], length, worth};
      }
    }
    return best;
  }

  /** Characters of a printed article that came into a read one. */
  int count(int article, int reader) {
    return (int) Arrays.stream(readIn[article]).filter(r -> r == reader).count();
  }

  /** Characters of a printed article that came into no read one. */
  int lost(int article) {
    return count(article, -1);
  }

  /** Characters of a printed article that came into another than this read one. */
  int strayed(int article, int reader) {
    int own = reader < 0 ? 0 : count(article, reader);
    return readIn[article].length - own - lost(article);
  }
}
