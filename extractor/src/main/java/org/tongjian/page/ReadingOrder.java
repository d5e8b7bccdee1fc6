package org.tongjian.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongjian.page.Fragment.Heading;
import org.tongjian.page.Way.HeadingUse;
import org.tongjian.page.Way.Join;
import org.tongjian.page.Way.Thread;

/**
 * Finds the simplest way to read a page: the one against which least speaks. Turning from one
 * article to another, sentences without an end, articles without a headline and headlines within
 * sentences each cost; at each fragment the best ways are kept and taken further.
 */
@SuppressWarnings("ReferenceEquality") // the current thread is one of the way's own
final class ReadingOrder {
  /**
   * How many ways are kept at each fragment, and by how much they may be dearer than the best: few
   * at first, as most pages are plain; many where the few come too near each other.
   */
  private enum Beam {
    NARROW(12, 18),
    WIDE(100, 40);

    private final int kept;
    private final double margin;

    Beam(int kept, double margin) {
      this.kept = kept;
      this.margin = margin;
    }
  }

  /** Where the best of few ways leads by more, no others are looked for. */
  private static final double PLAIN = 12;

  private static final int THREADS = 6;

  /** Where ways differ by less, the page is uncertain. */
  private static final double NEAR = 3;

  /** Ways that differ by less are as good as each other. */
  private static final double EQUAL = 0.2;

  private final Beam beam;
  private final List<Fragment> fragments;
  private final Continuity continuity;
  private final Headings headings;
  private final ThreadCosts costs;
  private List<Way> ways = List.of(Way.START);
  private List<Way> next = new ArrayList<>();

  /** The cost of the best way to the fragment at hand, as far as it is known. */
  private double least;

  private ReadingOrder(
      List<Fragment> fragments, Continuity continuity, Headings headings, Beam beam) {
    this.beam = beam;
    this.fragments = fragments;
    this.continuity = continuity;
    this.headings = headings;
    this.costs = new ThreadCosts(fragments, continuity);
  }

  /**
   * How a page is to be read.
   *
   * @param steps one a fragment
   * @param margin how much more speaks against the next best way
   */
  record Result(List<Way> steps, double margin) {
    /** Whether no other way comes near. */
    boolean isCertain() {
      return margin > NEAR;
    }
  }

  static Result of(List<Fragment> fragments, Continuity continuity, Headings headings) {
    Result plain = of(fragments, continuity, headings, Beam.NARROW);
    return plain.margin() > PLAIN ? plain : of(fragments, continuity, headings, Beam.WIDE);
  }

  private static Result of(
      List<Fragment> fragments, Continuity continuity, Headings headings, Beam beam) {
    var order = new ReadingOrder(fragments, continuity, headings, beam);
    for (int i = 0; i < fragments.size(); i++) {
      order.take(i);
    }
    return order.result();
  }

  /** Of ways that come near each other, the one that turns least: the order of the file. */
  private Result result() {
    List<Way> ended =
        ways.stream()
            .map(w -> w.atCost(w.cost() + atEnd(w)))
            .sorted(Comparator.comparingDouble(Way::cost))
            .toList();
    Way first = ended.get(0);
    Way best = first;
    double margin = first.lead();
    for (Way way : ended) {
      double by = way.cost() - first.cost();
      if (by < Math.max(margin, EQUAL) && way.differs(first)) {
        margin = Math.min(margin, by);
        best = by <= EQUAL && way.moves() < best.moves() ? way : best;
      }
    }
    return new Result(stepsTo(best), margin);
  }

  private static List<Way> stepsTo(Way end) {
    var steps = new ArrayList<Way>();
    for (Way at = end; at.before() != null; at = at.before()) {
      steps.add(at);
    }
    Collections.reverse(steps);
    return steps;
  }

  private double atEnd(Way way) {
    double cost = way.waiting() >= 0 ? 7 : 0;
    for (Thread thread : way.threads()) {
      boolean last = thread.last() == fragments.size() - 1;
      cost += costs.isOpen(thread) ? (last ? Weights.UNFINISHED / 2 : Weights.UNFINISHED) : 0;
      cost += thread.titled() || way.created() == 1 ? 0 : Weights.NO_TITLE;
      cost += way.created() == 1 ? 0 : costs.shortness(thread);
    }
    return cost;
  }

  private void take(int i) {
    next = new ArrayList<>();
    least = Double.POSITIVE_INFINITY;
    for (Way way : ways) {
      step(way, i);
    }
    prune();
  }

  private void step(Way way, int i) {
    Fragment fragment = fragments.get(i);
    if (way.current() != null) {
      if (fragment.kind() == LineKind.CAPTION) {
        addCaption(way, 0);
        return;
      }
      if (continuity.mayBeCaption(i)) {
        addCaption(way, Weights.CAPTION);
      }
    }
    Heading heading = fragment.heading();
    beginAny(way, i);
    for (Thread thread : way.threads()) {
      double turn = thread == way.current() ? 0 : costs.turn(way.current(), thread);
      if (costs.isOpen(thread)) {
        double other = turn - Weights.TOPIC * continuity.likeness(thread.members(), i);
        double seam = continuity.toGoOn(thread.last(), i);
        goOn(way, i, thread, Join.SENTENCE, other + seam, heading);
        double broken = ThreadCosts.isLabel(fragments.get(thread.last())) ? 3 : Weights.UNFINISHED;
        goOn(way, i, thread, Join.PARAGRAPH, other + broken + continuity.toBegin(i), heading);
      } else {
        double cost = turn + costs.toFollow(thread, i) + continuity.toBegin(i);
        goOn(way, i, thread, Join.PARAGRAPH, cost, heading);
      }
    }
  }

  private void goOn(Way way, int i, Thread thread, Join join, double cost, Heading heading) {
    if (heading.isEmpty()) {
      add(way, i, thread, join, HeadingUse.NONE, cost);
      return;
    }
    boolean sentence = join == Join.SENTENCE;
    if (!thread.titled()) {
      boolean rest = continuity.comesFromElsewhere(thread.members().nextSetBit(0));
      double late = (sentence ? 0 : Weights.LATE_TITLE) + headings.asTitle(heading);
      late += rest ? Weights.REST_TITLE : 0;
      late -=
          Weights.TOPIC
              * Math.max(0, continuity.likeness(thread.members(), continuity.headingOf(i)));
      add(way, i, thread, join, HeadingUse.TITLE, cost + late);
      double inside = headings.inside(thread, heading, i);
      if (inside < Weights.HEADLINE_INSIDE) {
        add(
            way,
            i,
            thread,
            join,
            HeadingUse.INSIDE,
            cost + inside + (rest ? 0 : Weights.UNTITLED_INSIDE));
      }
    } else {
      double inside = headings.inside(thread, heading, i);
      if (inside > 0) {
        // Headlines are set above articles, also above those that speak of the same things.
        double alike = Weights.TOPIC * continuity.likeness(thread.members(), i);
        inside += Math.max(0, alike - Weights.MOST_INSIDE);
      }
      add(way, i, thread, join, HeadingUse.INSIDE, cost + inside + (sentence ? 5 : 0));
      if (sentence && way.waiting() < 0) {
        double later = heading.bylines().isEmpty() ? Weights.LATER + 1 : Weights.LATER;
        add(way, i, thread, join, HeadingUse.LATER, cost + later);
      }
    }
  }

  /** Whether a way of this cost may be kept; what is dearer need not be made. */
  private boolean isWorth(double cost) {
    least = Math.min(least, cost);
    return cost <= least + beam.margin;
  }

  private void add(Way way, int i, Thread from, Join join, HeadingUse use, double cost) {
    if (!isWorth(way.cost() + cost)) {
      return;
    }
    Fragment fragment = fragments.get(i);
    boolean titled = from.titled() || use == HeadingUse.TITLE;
    int level = use == HeadingUse.TITLE ? headings.level(fragment.heading()) : from.level();
    boolean saluted = from.saluted() || fragment.kind() == LineKind.SALUTATION;
    BitSet members = (BitSet) from.members().clone();
    members.set(i);
    if (use == HeadingUse.TITLE) {
      members.set(continuity.headingOf(i));
    }
    boolean row = use == HeadingUse.INSIDE && !headings.isPartName(fragment.heading());
    boolean divided = from.divided() || row;
    var to =
        new Thread(
            from.article(), i, titled, continuity.isEnd(i), saluted, divided, level, members);
    List<Thread> threads = new ArrayList<>(way.threads());
    threads.remove(from);
    threads.add(to);
    int waiting = use == HeadingUse.LATER ? i : way.waiting();
    int moves = way.moves() + (from == way.current() ? 0 : 1);
    next.add(
        new Way(
            way.cost() + cost,
            way,
            from.article(),
            join,
            use,
            List.copyOf(threads),
            way.created(),
            moves,
            use == HeadingUse.TITLE ? i : -1,
            waiting,
            way.lead()));
  }

  private void addCaption(Way way, double cost) {
    next.add(
        new Way(
            way.cost() + cost,
            way,
            way.current().article(),
            Join.CAPTION,
            HeadingUse.NONE,
            way.threads(),
            way.created(),
            way.moves(),
            -1,
            way.waiting(),
            way.lead()));
  }

  /** Begins an article with a fragment, under each headline that may be its own. */
  private void beginAny(Way way, int i) {
    double cost = continuity.toBegin(i);
    if (!fragments.get(i).heading().isEmpty()) {
      begin(way, i, i, way.waiting(), cost + (way.waiting() >= 0 ? 5 : 0));
      for (int place = 0; place < headings.splits(i) && way.waiting() < 0; place++) {
        int above = headings.above(i, place);
        if (headings.mayPart(above)) {
          begin(way, i, above + 1, above, cost + headings.parting(above));
        }
      }
    } else if (way.waiting() >= 0) {
      begin(way, i, way.waiting(), -1, cost);
    } else {
      begin(way, i, -1, -1, cost + (way.current() == null ? 0 : costs.withoutHeading(way, i)));
    }
  }

  private void begin(Way way, int i, int head, int waiting, double known) {
    Fragment fragment = fragments.get(i);
    Heading heading = fragment.heading();
    double cost = known + (way.current() == null ? 0 : continuity.toLead(i));
    if (fragment.length() <= 40 && continuity.isEnd(i) && way.current() != null) {
      cost += heading.isEmpty() ? 10 : 0;
    }
    boolean titled = head >= 0 && !headings.part(head).titles().isEmpty();
    int level = head >= 0 ? headings.level(headings.part(head)) : 0;
    boolean saluted = fragment.kind() == LineKind.SALUTATION;
    BitSet members = new BitSet();
    if (head >= 0) {
      cost += headings.asTitle(headings.part(head));
      members.set(continuity.headingOf(head));
      cost -= way.current() == null ? 0 : Weights.TOPIC * continuity.likeness(members, i);
    }
    if (way.cost() + cost > least + beam.margin) {
      return;
    }
    List<Thread> threads = new ArrayList<>(way.threads());
    members.set(i);
    threads.add(
        new Thread(way.created(), i, titled, continuity.isEnd(i), saluted, false, level, members));
    if (threads.size() > THREADS) {
      Thread dropped =
          threads.stream()
              .filter(t -> !costs.isOpen(t) && t.titled())
              .findFirst()
              .orElse(threads.get(0));
      cost += costs.isOpen(dropped) ? Weights.UNFINISHED : 0;
      cost += dropped.titled() ? 0 : Weights.NO_TITLE;
      cost += costs.shortness(dropped);
      threads.remove(dropped);
    }
    if (!isWorth(way.cost() + cost)) {
      return;
    }
    next.add(
        new Way(
            way.cost() + cost,
            way,
            way.created(),
            Join.PARAGRAPH,
            heading.isEmpty() ? HeadingUse.NONE : HeadingUse.TITLE,
            List.copyOf(threads),
            way.created() + 1,
            way.moves(),
            head,
            waiting,
            way.lead()));
  }

  private void prune() {
    next.sort(Comparator.comparingDouble(Way::cost));
    Map<Object, Integer> seen = new HashMap<>();
    List<Way> kept = new ArrayList<>();
    double limit = next.get(0).cost() + beam.margin;
    for (Way way : next) {
      if (way.cost() > limit || kept.size() == beam.kept) {
        break;
      }
      Integer same = seen.putIfAbsent(List.of(way.threads(), way.waiting()), kept.size());
      if (same == null) {
        kept.add(way);
      } else {
        Way better = kept.get(same);
        double by = way.cost() - better.cost();
        if (by < better.lead() && way.differs(better)) {
          kept.set(same, better.leading(by));
        }
      }
    }
    ways = kept;
  }
}
