package org.tongjian.page;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells by one look at a text's characters which of several regular expressions may match in it.
 * Most match nowhere near, and a search for each would cost far more than the look.
 */
final class Gate {
  private final Map<Integer, Long> wanted = new HashMap<>();
  private final BitSet interesting = new BitSet(1 << 16);
  private long always;

  /**
   * @param regexes at most 64 expressions
   */
  Gate(List<String> regexes) {
    if (regexes.size() > Long.SIZE) {
      throw new IllegalArgumentException(regexes.size() + " expressions are too many for one gate");
    }
    for (int i = 0; i < regexes.size(); i++) {
      long bit = 1L << i;
      Set<Integer> needs = Needs.of(regexes.get(i));
      always |= needs.isEmpty() ? bit : 0;
      for (int need : needs) {
        wanted.merge(need, bit, (a, b) -> a | b);
        interesting.set(need & 0xffff);
      }
    }
  }

  /** A bit for each expression that may match somewhere in a text. */
  long open(CharSequence text) {
    long open = always;
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (interesting.get(c)) {
        open |= wanted.getOrDefault((int) c, 0L) | wanted.getOrDefault(before << 16 | c, 0L);
      }
      before = c;
    }
    return open;
  }
}
