package org.tongjian.page.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongjian.source.Box;

/** Weighs by their places alone how the stacks of a page may follow headings and each other. */
final class Links {
  private static final double RULE_BETWEEN = 3;
  private static final double UNLEVEL = 2;
  private static final double DEAREST = 14;

  /** With more stacks each is compared with its neighbours in order of height only. */
  private static final int ALL_PAIRS = 500;

  private static final int NEIGHBOURS = 60;

  private final List<Heading> headings;
  private final List<Stack> stacks;
  private final Rulings rulings;
  private final Typography type;
  private final double em;
  private final Obstacles obstacles;
  private final List<Optional<Heading>> ceilings = new ArrayList<>();
  private final List<Double> toCeilings = new ArrayList<>();

  /** Heights at which the column of a stack may be said to begin: its own, a picture's over it. */
  private final List<List<Double>> tops = new ArrayList<>();

  private final Map<Integer, List<Integer>> columns = new HashMap<>();
  private final List<Link> links = new ArrayList<>();

  private Links(List<Heading> headings, List<Stack> stacks, Rulings rulings, Typography type) {
    this.headings = headings;
    this.stacks = stacks;
    this.rulings = rulings;
    this.type = type;
    this.em = type.size();
    this.obstacles = new Obstacles(headings, stacks, rulings, type);
  }

  /** The links among headings and stacks, which are given from top to bottom. */
  static List<Link> of(
      List<Heading> headings, List<Stack> stacks, Rulings rulings, Typography type) {
    var links = new Links(headings, stacks, rulings, type);
    for (int b = 0; b < stacks.size(); b++) {
      links.fromAbove(b);
    }
    for (int b = 0; b < stacks.size(); b++) {
      links.fromBeside(b);
    }
    links.fromHeadings();
    return links.links;
  }

  /** Walks upwards from a stack: over everything that stands above it. */
  private void fromAbove(int b) {
    Box box = stacks.get(b).box();
    double cost = 0;
    double height = box.top();
    Optional<Heading> ceiling = Optional.empty();
    double toCeiling = 0;
    boolean covered = false;
    Heading crossed = null;
    List<Double> heights = new ArrayList<>(List.of(height));
    for (Obstacles.Obstacle obstacle : obstacles.above(b)) {
      double gap = height - obstacle.box().bottom() - 0.9 * (type.leading() - em);
      cost += Math.min(2.5, Math.max(0, 0.6 * gap / type.leading()));
      if (obstacle.stack() >= 0) {
        double own = crossed == null ? 0 : ownHeading(obstacle.box(), crossed);
        add(headings.size() + obstacle.stack(), b, cost - own + measure(obstacle.stack(), b));
      }
      if (obstacle.isHeadline() && !covered) {
        ceiling = Optional.of(obstacle.heading());
        toCeiling = cost;
      }
      covered |= obstacle.stack() >= 0 || obstacle.isHeadline();
      if (obstacle.isHeadline()) {
        crossed = crossed == null ? obstacle.heading() : null;
      }
      if (!covered && obstacle.box().bottom() > height - 3 * type.leading()
          || obstacle.heading() == ceiling.orElse(null) && obstacle.heading() != null) {
        heights.add(obstacle.box().top());
      }
      cost += obstacle.cost();
      height = Math.min(height, obstacle.box().top());
      if (cost > DEAREST) {
        break;
      }
    }
    ceilings.add(ceiling);
    toCeilings.add(toCeiling);
    tops.add(heights);
  }

  /**
   * What speaks less against reading over a heading: that a column at its side, which begins level
   * with the text above it, goes on past it without one, so that it stands within its own text.
   */
  private double ownHeading(Box upper, Heading heading) {
    double relief = 0;
    Box head = heading.box();
    for (Stack stack : stacks) {
      Box box = stack.box();
      boolean passes =
          Math.abs(box.top() - upper.top()) < 1.2 * type.leading()
              && box.bottom() > head.bottom() + type.leading();
      if (passes && box.right() < head.left() + em) {
        relief = Math.max(relief, 2.5);
      } else if (passes && box.left() > head.right() - em) {
        relief = Math.max(relief, 1);
      }
    }
    return relief;
  }

  /** What speaks against a change of the measure. */
  private double measure(int a, int b) {
    Box one = stacks.get(a).box();
    Box other = stacks.get(b).box();
    boolean few = stacks.get(a).lines().size() < 3 || stacks.get(b).lines().size() < 3;
    boolean same = Math.abs(one.width() - other.width()) < 1.5 * em;
    double size = type.sameSize(stacks.get(a).size(), stacks.get(b).size()) ? 0 : 2.5;
    return (same || few ? 0 : 0.7) + size;
  }

  private void fromBeside(int b) {
    int from = stacks.size() > ALL_PAIRS ? Math.max(0, b - NEIGHBOURS) : 0;
    int to = stacks.size() > ALL_PAIRS ? Math.min(stacks.size(), b + NEIGHBOURS) : stacks.size();
    Box right = stacks.get(b).box();
    for (int a = from; a < to; a++) {
      Box left = stacks.get(a).box();
      if (a == b || !obstacles.frameOf(a).equals(obstacles.frameOf(b))) {
        continue;
      }
      if (left.right() <= right.left() + 0.7 * em) {
        add(headings.size() + a, b, toTheRight(a, b));
      } else if (right.top() >= left.bottom() - 0.5 * em && right.left() < left.left() - em) {
        boolean own = isUnder(a, b);
        add(headings.size() + a, b, toNextBand(left, right) + (own ? 0 : 2.5) + measure(a, b));
      }
    }
  }

  /** From the foot of one column to the head of another at its right. */
  private double toTheRight(int a, int b) {
    Box left = stacks.get(a).box();
    Box right = stacks.get(b).box();
    double gap = right.left() - left.right();
    double skipped = Math.floor(Math.max(0, gap - em) / Math.min(left.width(), right.width()));
    double cost = 2.5 * skipped + Math.min(1, 0.1 * Math.max(0, gap / em - 3));
    cost += measure(a, b);
    if (left.bottom() < right.top() - type.leading()) {
      cost += 3;
    }
    cost += right.bottom() < left.top() && isHeadingBetween(right, left) ? 1.5 : 0;
    cost += isRuledOff(left, right) ? RULE_BETWEEN : 0;
    boolean sharesHeading = false;
    boolean aligned = false;
    Optional<Heading> ceiling = ceilings.get(b);
    // What stands under a heading of its own is no part of the text further up in its column.
    boolean own = ceilings.get(a).isPresent() && !ceilings.get(a).equals(ceiling);
    for (int c : columns.computeIfAbsent(a, this::column)) {
      aligned |= isLevel(tops.get(c), tops.get(b));
      sharesHeading |= !own && ceiling.isPresent() && ceilings.get(c).equals(ceiling);
    }
    if (sharesHeading) {
      return cost + (aligned ? -1 : 0.2);
    }
    if (ceiling.isPresent()) {
      return cost + pastHeading(a, ceiling.get(), aligned);
    }
    return cost + (aligned ? 0 : UNLEVEL);
  }

  /** Whether a ruled line over the columns of both has one above and one below it. */
  private boolean isRuledOff(Box left, Box right) {
    return rulings.horizontals().stream()
        .anyMatch(
            rule ->
                Places.across(rule, left) > 0.7 * left.width()
                    && Places.across(rule, right) > 0.7 * right.width()
                    && (left.bottom() < rule.bottom() + em && rule.top() < right.top() + em
                        || right.bottom() < rule.bottom() + em && rule.top() < left.top() + em));
  }

  /** The stacks of a stack's column from the top down to it. */
  private List<Integer> column(int a) {
    Box box = stacks.get(a).box();
    List<Integer> column = new ArrayList<>();
    for (int c = 0; c < stacks.size(); c++) {
      Box other = stacks.get(c).box();
      if (Math.abs(other.left() - box.left()) < 1.5 * em
          && other.top() <= box.top() + em
          && obstacles.frameOf(c).equals(obstacles.frameOf(a))) {
        column.add(c);
      }
    }
    return column;
  }

  private boolean isLevel(List<Double> ones, List<Double> others) {
    for (double one : ones) {
      for (double other : others) {
        if (Math.abs(one - other) < 1.2 * type.leading()) {
          return true;
        }
      }
    }
    return false;
  }

  /** What speaks against going on under a heading that the text before does not stand under. */
  private double pastHeading(int a, Heading heading, boolean aligned) {
    Box box = stacks.get(a).box();
    boolean flanks =
        ceilings.get(a).isEmpty()
            && box.right() < heading.box().left() + em
            && Places.along(box, heading.box()) > -type.leading();
    return flanks ? 1 : aligned ? 4 : 4 + UNLEVEL;
  }

  /** Whether a heading stands above a stack and below the height of another. */
  private boolean isHeadingBetween(Box upper, Box lower) {
    return headings.stream()
        .anyMatch(
            heading ->
                !heading.isMinor()
                    && heading.box().top() > upper.top()
                    && heading.box().bottom() < lower.top() + em
                    && Places.across(heading.box(), lower) > 0);
  }

  /** Whether the text above a stack begins where that of another does. */
  private boolean isUnder(int a, int b) {
    Box lower = stacks.get(b).box();
    for (int c = 0; c < stacks.size(); c++) {
      if (obstacles.isAbove(stacks.get(c).box(), lower)) {
        boolean heading = ceilings.get(a).isPresent() && ceilings.get(c).equals(ceilings.get(a));
        if (heading || isLevel(tops.get(c), tops.get(a))) {
          return true;
        }
      }
    }
    return false;
  }

  /** From the last column above something wide to the first one below it. */
  private double toNextBand(Box upper, Box lower) {
    double cost = 2;
    double height = upper.bottom();
    Box between =
        new Box(
            Math.min(lower.left(), upper.left()),
            upper.bottom() - 0.5 * em,
            Math.max(lower.right(), upper.right()),
            Math.max(upper.bottom(), lower.top() + 0.5 * em));
    for (Heading heading : headings) {
      if (isBetween(heading.box(), between)) {
        cost += heading.isMinor() ? 1 : 6;
      }
    }
    for (Box rule : rulings.horizontals()) {
      cost += isBetween(rule, between) ? RULE_BETWEEN : 0;
    }
    boolean spanned = false;
    for (Box picture : rulings.pictures()) {
      if (isBetween(picture, between)) {
        height += picture.height();
        spanned |= picture.width() > 0.7 * between.width();
      }
    }
    double gap = lower.top() - height - type.leading();
    return cost - (spanned ? 1 : 0) + Math.min(4, Math.max(0, 0.5 * gap / type.leading()));
  }

  private static boolean isBetween(Box box, Box between) {
    double y = (box.top() + box.bottom()) / 2;
    return y > between.top()
        && y < between.bottom()
        && Places.across(box, between) > 0.3 * Math.min(box.width(), between.width());
  }

  private void fromHeadings() {
    for (int h = 0; h < headings.size(); h++) {
      int from = h;
      new HeadingLinks(headings.get(h), stacks, ceilings, toCeilings, type, rulings)
          .costs()
          .forEach((stack, cost) -> add(from, stack, cost));
    }
  }

  private void add(int from, int to, double cost) {
    if (cost < DEAREST) {
      links.add(new Link(from, headings.size() + to, cost));
    }
  }
}
