package org.tongjian.page;

import java.util.BitSet;
import java.util.List;
import org.tongjian.page.Way.Thread;

/** What speaks against going on with an article, turning to it, beginning it or leaving it. */
final class ThreadCosts {
  private final List<Fragment> fragments;
  private final Continuity continuity;

  ThreadCosts(List<Fragment> fragments, Continuity continuity) {
    this.fragments = fragments;
    this.continuity = continuity;
  }

  /** What speaks against an article that has hardly any text; halves may be short. */
  double shortness(Thread thread) {
    int length = continuity.jumpsAway(thread.last()) ? Weights.BRIEF / 2 : 0;
    BitSet members = thread.members();
    for (int i = members.nextSetBit(0); i >= 0 && i < fragments.size(); ) {
      length +=
          fragments.get(i).length() + (continuity.comesFromElsewhere(i) ? Weights.BRIEF / 2 : 0);
      i = members.nextSetBit(i + 1);
    }
    return Weights.TOO_SHORT * Math.max(0, 1 - length / (double) Weights.BRIEF);
  }

  boolean isOpen(Thread thread) {
    return !thread.ended() && continuity.breaksOff(thread.last());
  }

  /** What speaks against turning from one article back to another. */
  double turn(Thread from, Thread to) {
    if (isOpen(from)) {
      return isOpen(to) ? Weights.TURN_IN_SENTENCE : Weights.TURN_FROM_SENTENCE;
    }
    return isOpen(to) ? Weights.TURN_TO_SENTENCE : Weights.TURN_AFTER_SENTENCE;
  }

  /** Whether a fragment without an end may be a line of its own: a place, a name. */
  static boolean isLabel(Fragment fragment) {
    return fragment.length() < 30 && fragment.tail().indexOf('，') < 0;
  }

  /** What speaks against a fragment being the next paragraph of an article. */
  double toFollow(Thread thread, int i) {
    Fragment fragment = fragments.get(i);
    boolean signature = fragment.length() <= 40 && continuity.isEnd(i);
    double cost = thread.ended() ? (signature ? 1 : afterEnd(thread)) : 0;
    cost -= Weights.TOPIC * continuity.likeness(thread.members(), i);
    if (fragment.kind() == LineKind.SALUTATION) {
      boolean quoted = Endings.isIntroducing(fragments.get(thread.last()).tail());
      cost += thread.saluted() || quoted ? 0 : 4;
    }
    if (continuity.startsArticle(i)) {
      cost += Weights.STARTS_INSIDE;
    }
    return cost;
  }

  double afterEnd(Thread thread) {
    return continuity.jumpsAway(thread.last()) ? Weights.ENDED : Weights.SIGNED;
  }

  double withoutHeading(Way way, int i) {
    if (continuity.comesFromElsewhere(i)) {
      return 0;
    }
    double cost = Weights.NO_HEADING;
    cost -= fragments.get(i).kind() == LineKind.SALUTATION ? 5 : 0;
    cost -= continuity.startsArticle(i) ? 5 : 0;
    cost -= way.current().ended() ? 4 : 0;
    return Math.max(0, cost);
  }
}
