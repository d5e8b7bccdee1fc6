package org.tongjian.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds places where one column ends and another begins without a blank line between them, as
 * recognised text has them: where a line reads badly on from the one above it, and well from text
 * that breaks off elsewhere. Cutting there decides nothing; the search may join both sides again.
 */
final class HiddenCuts {
  /** How much better a line must read on from elsewhere, in natural logarithms. */
  private static final double GAIN = 8;

  /** From here on a line reads on from the one above it well enough. */
  private static final double FITTING = 0;

  /** Against one character and a comma beginning a sentence. */
  private static final double REST = 3;

  private static final int MOST = 8;

  /** So many comparisons are made at most: pages have a few hundred lines. */
  private static final long MOST_COMPARED = 100_000;

  private final LineRules rules;
  private final Columns columns;
  private final IdentityHashMap<Line, Integer> places = new IdentityHashMap<>();
  private final List<Fragment> fragments;

  /** A line within a fragment, and how badly it reads on from the one above. */
  private record Doubt(int fragment, int line, String head, double fit) {}

  private HiddenCuts(LineRules rules, Columns columns, List<Line> lines, List<Fragment> fragments) {
    this.rules = rules;
    this.columns = columns;
    this.fragments = new ArrayList<>(fragments);
    for (int i = 0; i < lines.size(); i++) {
      places.put(lines.get(i), i);
    }
  }

  /** The fragments of a page, those cut in two that read on badly at some line. */
  static List<Fragment> cut(
      LineRules rules, Columns columns, List<Line> lines, List<Fragment> fragments) {
    if (fragments.stream().noneMatch(f -> isOpen(rules, f))) {
      return fragments;
    }
    var cuts = new HiddenCuts(rules, columns, lines, fragments);
    for (int made = 0; made < MOST; made++) {
      Optional<Doubt> cut = cuts.worst();
      if (cut.isEmpty()) {
        break;
      }
      cuts.make(cut.get());
    }
    return cuts.fragments;
  }

  /** The line where most speaks for a cut. */
  private Optional<Doubt> worst() {
    List<Doubt> doubts = doubts();
    List<Integer> open =
        IntStream.range(0, fragments.size())
            .filter(i -> isOpen(rules, fragments.get(i)))
            .boxed()
            .toList();
    if ((long) doubts.size() * open.size() > MOST_COMPARED) {
      return Optional.empty();
    }
    double most = GAIN;
    Optional<Doubt> worst = Optional.empty();
    for (int i : open) {
      String tail = fragments.get(i).tail();
      boolean last = i + 1 == fragments.size();
      double next = last ? 0 : Math.max(0, seam(tail, fragments.get(i + 1).head()));
      for (Doubt doubt : doubts) {
        double gain = seam(tail, doubt.head) - doubt.fit - next;
        if (gain > most) {
          most = gain;
          worst = Optional.of(doubt);
        }
      }
    }
    return worst;
  }

  private List<Doubt> doubts() {
    var doubts = new ArrayList<Doubt>();
    for (int i = 0; i < fragments.size(); i++) {
      Fragment fragment = fragments.get(i);
      List<Line> lines = fragment.lines();
      if (fragment.kind() != LineKind.TEXT || !columns.isBroken(places.get(lines.get(0)))) {
        continue;
      }
      for (int k = 1; k < lines.size(); k++) {
        double fit = fit(lines.get(k - 1), lines.get(k).head());
        if (fit < FITTING) {
          doubts.add(new Doubt(i, k, lines.get(k).head(), fit));
        }
      }
    }
    return doubts;
  }

  private void make(Doubt cut) {
    Fragment whole = fragments.get(cut.fragment);
    List<Line> above = whole.lines().subList(0, cut.line);
    List<Line> below = whole.lines().subList(cut.line, whole.lines().size());
    fragments.set(
        cut.fragment, new Fragment(whole.kind(), above, whole.heading(), whole.startsAtBreak()));
    fragments.add(
        cut.fragment + 1, new Fragment(LineKind.TEXT, below, Fragment.Heading.NONE, false));
  }

  private static boolean isOpen(LineRules rules, Fragment fragment) {
    return fragment.kind() == LineKind.TEXT && rules.isOpen(fragment.tail());
  }

  /** How well a line reads on from the one above it. */
  private double fit(Line above, String head) {
    if (!columns.isFull(places.get(above))) {
      return FITTING;
    }
    if (!Endings.isClosed(above.tail())) {
      return seam(above.tail(), head);
    }
    return CharacterSequences.get().opening(head) - (Continuity.isRest(head) ? REST : 0);
  }

  private static double seam(String tail, String head) {
    return CharacterSequences.get().seam(tail, head);
  }
}
