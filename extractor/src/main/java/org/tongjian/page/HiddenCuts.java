package org.tongjian.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  private final LineRules rules;
  private final Columns columns;
  private final Map<Line, Integer> places = new HashMap<>();
  private final List<Fragment> fragments;

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
    var cuts = new HiddenCuts(rules, columns, lines, fragments);
    for (int made = 0; made < MOST && cuts.cutOnce(); made++) {}
    return cuts.fragments;
  }

  /** Makes the cut that most speaks for. */
  private boolean cutOnce() {
    double most = GAIN;
    int where = -1;
    int at = -1;
    for (int open = 0; open < fragments.size(); open++) {
      if (!isOpen(open)) {
        continue;
      }
      String tail = fragments.get(open).tail();
      double next = open + 1 < fragments.size() ? seam(tail, fragments.get(open + 1).head()) : 0;
      for (int i = 0; i < fragments.size(); i++) {
        List<Line> lines = fragments.get(i).lines();
        for (int k = 1; k < lines.size() && mayCut(i); k++) {
          double own = own(lines, k);
          if (own >= FITTING) {
            continue;
          }
          double gain = seam(tail, lines.get(k).head()) - own - Math.max(0, next);
          if (gain > most) {
            most = gain;
            where = i;
            at = k;
          }
        }
      }
    }
    if (where < 0) {
      return false;
    }
    Fragment whole = fragments.get(where);
    List<Line> lines = whole.lines();
    fragments.set(
        where,
        new Fragment(whole.kind(), lines.subList(0, at), whole.heading(), whole.startsAtBreak()));
    fragments.add(
        where + 1,
        new Fragment(LineKind.TEXT, lines.subList(at, lines.size()), Fragment.Heading.NONE, false));
    return true;
  }

  private boolean mayCut(int i) {
    Fragment fragment = fragments.get(i);
    return fragment.kind() == LineKind.TEXT && columns.isBroken(places.get(fragment.first()));
  }

  private boolean isOpen(int i) {
    String tail = fragments.get(i).tail();
    return fragments.get(i).kind() == LineKind.TEXT
        && !Endings.isClosed(tail)
        && !Endings.isIntroducing(tail)
        && !rules.isEndMark(tail);
  }

  /** How well a line reads on from the one above it. */
  private double own(List<Line> lines, int k) {
    Line above = lines.get(k - 1);
    String head = lines.get(k).head();
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
