package org.tongjian.page;

import java.util.Arrays;

/**
 * How likely one character follows others, from {@code character-sequences.tsv}. Tells whether the
 * beginning of one stretch of text goes on in mid-sentence from the end of another.
 */
final class CharacterSequences {
  private static final char START = '^';

  /** Characters of either side that are looked at: those that share a sequence across the seam. */
  private static final int REACH = 2;

  /** Share of the likelihood that a character never seen gets. */
  private static final double UNSEEN = 0.5;

  private static final double ALPHABET = 6000;
  private static final String HALF = ",:;()!?";
  private static final String FULL = "，：；（）！？";

  private long[] keys = new long[1 << 20];
  private byte[] levels = new byte[1 << 20];
  private int size;
  private long[] contexts = new long[1 << 18];
  private float[] totals = new float[1 << 18];
  private int[] kinds = new int[1 << 18];
  private int contextCount;

  private CharacterSequences() {}

  /** The table, read when it is first asked for: most pages do not need it. */
  private static final class Loaded {
    static final CharacterSequences SEQUENCES = load();
  }

  static CharacterSequences get() {
    return Loaded.SEQUENCES;
  }

  private static CharacterSequences load() {
    var sequences = new CharacterSequences();
    Tables.forEachRow("character-sequences.tsv", sequences::take);
    return sequences;
  }

  private void take(String row) {
    int tab = row.indexOf('\t');
    long before = 0;
    for (int i = 0; i < tab; i++) {
      before = before << 16 | row.charAt(i);
    }
    double total = 0;
    int kind = 0;
    byte level = 0;
    for (int i = tab; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '\t') {
        level = (byte) Character.digit(row.charAt(++i), 36);
      } else {
        total += 1L << level;
        kind++;
        put(key(before, c), level);
      }
    }
    putContext(before, (float) total, kind);
  }

  /**
   * Natural logarithm of how much more likely {@code head} is behind {@code tail} than at a place
   * of which nothing is known. Both are folded.
   */
  double attraction(String tail, String head) {
    String before = tail.length() > REACH ? tail.substring(tail.length() - REACH) : tail;
    double sum = 0;
    for (int i = 0; i < Math.min(REACH, head.length()); i++) {
      String known = head.substring(0, i);
      char c = head.charAt(i);
      sum += Math.log(likelihood(c, before + known) / likelihood(c, known));
    }
    return sum;
  }

  /** The same for the start of a sentence. */
  double openness(String head) {
    return attraction(String.valueOf(START), head);
  }

  /** {@link #attraction} of the end of one text and the start of another as they are printed. */
  double seam(String tail, String head) {
    String end = tail.substring(Math.max(0, tail.length() - REACH));
    return attraction(folded(end), folded(head.substring(0, Math.min(REACH, head.length()))));
  }

  /** {@link #openness} of a text as it is printed. */
  double opening(String head) {
    return openness(folded(head.substring(0, Math.min(REACH, head.length()))));
  }

  /** How rare a sequence of two characters is: the negative natural logarithm of its frequency. */
  double rarity(char first, char second) {
    return -Math.log(likelihood(first, "")) - Math.log(likelihood(second, String.valueOf(first)));
  }

  /** The likelihood of a character after at most two others, by Witten and Bell's estimate. */
  private double likelihood(char c, String before) {
    int length = before.length();
    double likelihood = estimate(c, 0, UNSEEN / ALPHABET);
    if (length >= 1) {
      likelihood = estimate(c, before.charAt(length - 1), likelihood);
    }
    if (length >= 2) {
      long two = (long) before.charAt(length - 2) << 16 | before.charAt(length - 1);
      likelihood = estimate(c, two, likelihood);
    }
    return likelihood;
  }

  private double estimate(char c, long before, double shorter) {
    int at = find(contexts, before + 1);
    if (contexts[at] == 0) {
      return shorter;
    }
    int found = find(keys, key(before, c));
    double count = keys[found] == 0 ? 0 : 1L << levels[found];
    return (count + kinds[at] * shorter) / (totals[at] + kinds[at]);
  }

  /** Characters as the table has them: without spaces, full-width signs, all digits alike. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int half = HALF.indexOf(c);
      if (half >= 0) {
        folded.append(FULL.charAt(half));
      } else if (Character.isDigit(c)) {
        folded.append('0');
      } else if (c < 0x80 && Character.isLetter(c)) {
        folded.append('a');
      } else if (!LineReader.isBlank(c)) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  private static long key(long before, char c) {
    return before << 16 | c;
  }

  private void put(long key, byte level) {
    if (size * 4L > keys.length * 3L) {
      long[] oldKeys = keys;
      byte[] oldLevels = levels;
      keys = new long[2 * oldKeys.length];
      levels = new byte[2 * oldKeys.length];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0) {
          int at = find(keys, oldKeys[i]);
          keys[at] = oldKeys[i];
          levels[at] = oldLevels[i];
        }
      }
    }
    int at = find(keys, key);
    size++;
    keys[at] = key;
    levels[at] = level;
  }

  private void putContext(long before, float total, int kind) {
    if (contextCount * 4L > contexts.length * 3L) {
      grow();
    }
    int at = find(contexts, before + 1);
    contextCount++;
    contexts[at] = before + 1;
    totals[at] = total;
    kinds[at] = kind;
  }

  private void grow() {
    long[] oldContexts = contexts;
    float[] oldTotals = totals;
    int[] oldKinds = kinds;
    contexts = new long[2 * oldContexts.length];
    totals = Arrays.copyOf(new float[0], contexts.length);
    kinds = new int[contexts.length];
    for (int i = 0; i < oldContexts.length; i++) {
      if (oldContexts[i] != 0) {
        int at = find(contexts, oldContexts[i]);
        contexts[at] = oldContexts[i];
        totals[at] = oldTotals[i];
        kinds[at] = oldKinds[i];
      }
    }
  }

  /** The place of a key, or the free one where it would stand. */
  private static int find(long[] table, long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int mask = table.length - 1;
    int at = (int) (mixed >>> 40) & mask;
    while (table[at] != 0 && table[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }
}
