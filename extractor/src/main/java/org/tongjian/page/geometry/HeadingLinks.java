package org.tongjian.page.geometry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongjian.source.Box;

/** Weighs which stack the text of a heading may begin with. */
final class HeadingLinks {
  private static final double BESIDE = 2;
  private static final double NOT_FIRST = 3.5;
  private static final double INSIDE = 2;
  private static final double FAR = 100;

  private final Heading heading;
  private final List<Stack> stacks;
  private final List<Optional<Heading>> ceilings;
  private final List<Double> toCeilings;
  private final Typography type;
  private final Rulings rulings;
  private final double em;

  HeadingLinks(
      Heading heading,
      List<Stack> stacks,
      List<Optional<Heading>> ceilings,
      List<Double> toCeilings,
      Typography type,
      Rulings rulings) {
    this.heading = heading;
    this.stacks = stacks;
    this.ceilings = ceilings;
    this.toCeilings = toCeilings;
    this.type = type;
    this.rulings = rulings;
    this.em = type.size();
  }

  /** What speaks against the text beginning with a stack, by the stack's place. */
  Map<Integer, Double> costs() {
    Map<Integer, Double> costs = new HashMap<>();
    Optional<Box> frame = rulings.frameOf(heading.box());
    for (int i = 0; i < stacks.size(); i++) {
      Box box = stacks.get(i).box();
      if (!rulings.frameOf(stacks.get(i).first().box()).equals(frame)) {
        continue;
      }
      if (box.top() > heading.box().bottom() - 0.6 * em) {
        Optional<Double> cost = below(i, box);
        if (cost.isPresent()) {
          costs.put(i, cost.get());
        }
      } else {
        double cost = Math.min(beside(box), within(i, box));
        if (cost < FAR) {
          costs.put(i, cost);
        }
      }
    }
    return costs;
  }

  private Optional<Double> below(int i, Box box) {
    Box head = heading.box();
    double covered = Places.across(heading.scope(), box);
    if (covered < 0.5 * Math.min(box.width(), head.width())) {
      return Optional.empty();
    }
    if (ceilings.get(i).equals(Optional.of(heading))) {
      return Optional.of(0.5 * toCeilings.get(i) + alignment(i, box));
    }
    double gap = (box.top() - head.bottom()) / type.leading() - 1;
    double cost = Math.min(6, Math.max(0, 0.3 * gap)) + (heading.isMinor() ? 1 : 4);
    return Optional.of(cost + alignment(i, box));
  }

  /** Text begins at the left edge of its headline, or the headline stands in its middle. */
  private double alignment(int i, Box box) {
    Box head = heading.box();
    boolean single = box.left() < head.left() + em && head.right() < box.right() + em;
    if (Math.abs(box.left() - head.left()) < 1.5 * em || single) {
      return 0;
    }
    if (box.left() > head.left()) {
      return isFirst(i, box) ? 0.5 : NOT_FIRST;
    }
    if (ceilings.get(i).equals(Optional.of(heading)) && !isFirst(i, box)) {
      return NOT_FIRST;
    }
    double right = head.left() + head.right() - box.left();
    for (int j = 0; j < stacks.size(); j++) {
      boolean under = ceilings.get(j).equals(Optional.of(heading));
      if (under && Math.abs(stacks.get(j).box().right() - right) < 2.5 * em) {
        return 0.3;
      }
    }
    boolean touches = Places.across(head, box) > 0.3 * box.width();
    return touches ? 1 : 2.5;
  }

  /** Whether only pictures and boxes stand left of a stack under the same headline. */
  private boolean isFirst(int i, Box box) {
    for (int j = 0; j < stacks.size(); j++) {
      Box other = stacks.get(j).box();
      if (j != i
          && ceilings.get(j).equals(Optional.of(heading))
          && other.right() < box.left() + em
          && other.top() < box.bottom() - em) {
        return false;
      }
    }
    return ceilings.get(i).equals(Optional.of(heading));
  }

  /** A headline stands within its own text, which begins further left and higher. */
  private double within(int i, Box box) {
    Box head = heading.box();
    if (box.top() > head.bottom()) {
      return FAR;
    }
    double other = ceilings.get(i).isPresent() ? 1.5 : 0;
    boolean level = Places.along(box, head) > -type.leading();
    double gap = head.left() - box.right();
    if (level && gap > -em) {
      boolean tops = Math.abs(box.top() - head.top()) < type.leading();
      return other + (tops ? 0.5 : INSIDE) + 0.25 * Math.floor(gap / box.width());
    }
    boolean above =
        box.bottom() < head.top() + em
            && head.top() - box.bottom() < 3 * type.leading()
            && box.left() < head.left() + em
            && Places.across(heading.scope(), box) > 0;
    return above ? other + INSIDE + 1.5 : FAR;
  }

  /** Text at the side of its headline. */
  private double beside(Box box) {
    Box head = heading.box();
    boolean level = Math.abs(box.top() - head.top()) < heading.size() + type.leading();
    if (!level) {
      return FAR;
    }
    double gap = box.left() - head.right();
    if (gap > -0.5 * em && gap < 4 * em) {
      return heading.isVertical() ? 0.5 : BESIDE;
    }
    double before = head.left() - box.right();
    boolean left = before > -0.5 * em && before < 4 * em;
    return left ? (heading.isVertical() ? 1.5 : BESIDE + 2) : FAR;
  }
}
