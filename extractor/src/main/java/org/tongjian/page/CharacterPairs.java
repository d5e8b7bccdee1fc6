package org.tongjian.page;

import java.util.Arrays;

/**
 * The pairs of neighbouring characters of a text, which stand for its words: {@code first << 16 |
 * second}.
 */
final class CharacterPairs {
  /** So many characters tell what a text speaks of. */
  static final int LOOK = 4000;

  private CharacterPairs() {}

  /** The different pairs of the first {@value #LOOK} characters of a text, in ascending order. */
  static int[] of(String text) {
    String folded = CharacterSequences.folded(text.substring(0, Math.min(LOOK, text.length())));
    int[] pairs = new int[Math.max(0, folded.length() - 1)];
    int count = 0;
    for (int i = 0; i + 1 < folded.length(); i++) {
      char a = folded.charAt(i);
      char b = folded.charAt(i + 1);
      if (Character.isIdeographic(a) && Character.isIdeographic(b)) {
        pairs[count++] = a << 16 | b;
      }
    }
    return Arrays.stream(pairs, 0, count).sorted().distinct().toArray();
  }

  /** How often a pair stands in any text, as a part of all pairs. */
  static double frequency(int pair) {
    return Math.exp(-CharacterSequences.get().rarity((char) (pair >>> 16), (char) pair));
  }
}
