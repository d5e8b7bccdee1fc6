package org.tongjian.evaluation;

import java.util.HashMap;
import java.util.Map;

/**
 * The longest common subsequence in machine words, 64 characters at a time (H. Hyyrö, Bit-parallel
 * LCS-length computation revisited, 2004).
 */
final class CommonSubsequence {
  private CommonSubsequence() {}

  /** Its length. */
  static int length(String one, String other) {
    int words = (one.length() + 63) / 64;
    Map<Character, long[]> places = new HashMap<>();
    for (int i = 0; i < one.length(); i++) {
      places.computeIfAbsent(one.charAt(i), c -> new long[words])[i / 64] |= 1L << i % 64;
    }
    long[] row = new long[words];
    java.util.Arrays.fill(row, -1L);
    for (int j = 0; j < other.length(); j++) {
      long[] match = places.get(other.charAt(j));
      if (match != null) {
        step(row, match);
      }
    }
    int length = 0;
    for (int i = 0; i < one.length(); i++) {
      length += (row[i / 64] >>> i % 64 & 1) == 0 ? 1 : 0;
    }
    return length;
  }

  private static void step(long[] row, long[] match) {
    long carry = 0;
    for (int w = 0; w < row.length; w++) {
      long value = row[w];
      long both = value & match[w];
      long sum = value + both;
      long overflow = Long.compareUnsigned(sum, value) < 0 ? 1 : 0;
      long total = sum + carry;
      overflow |= Long.compareUnsigned(total, sum) < 0 ? 1 : 0;
      row[w] = total | value & ~match[w];
      carry = overflow;
    }
  }

  /** Twice its length over the sum of both lengths: 1 for equal texts, also for two empty ones. */
  static double likeness(String one, String other) {
    int sum = one.length() + other.length();
    return sum == 0 ? 1 : 2.0 * length(one, other) / sum;
  }
}
