package org.tongjian.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.tongjian.mention.Candidate.Kind;

/**
 * Chooses among overlapping candidates: the one with the most characters, weighed by confidence,
 * goes first; what overlaps a chosen one is dropped.
 */
final class OverlapResolver {
  private OverlapResolver() {}

  static List<Candidate> resolve(List<Candidate> candidates, int textLength) {
    List<Candidate> ranked = new ArrayList<>(candidates);
    ranked.sort(
        Comparator.comparingDouble((Candidate c) -> -c.confidence() * c.span().length())
            .thenComparing(Candidate::span)
            .thenComparing(Candidate::kind));
    BitSet taken = new BitSet(textLength);
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : ranked) {
      int next = taken.nextSetBit(candidate.start());
      if (next < 0 || next >= candidate.end()) {
        taken.set(candidate.start(), candidate.end());
        if (candidate.kind() != Kind.SHIELD) {
          chosen.add(candidate);
        }
      }
    }
    chosen.sort(Comparator.comparing(Candidate::span));
    return chosen;
  }
}
