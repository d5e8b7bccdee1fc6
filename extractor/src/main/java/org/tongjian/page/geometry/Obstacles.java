package org.tongjian.page.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongjian.source.Box;

/** What stands above stacks of text, so that it must be read over to reach them. */
final class Obstacles {
  private static final double HEADING_BETWEEN = 3.5;
  private static final double EMPTY_SCOPE_BETWEEN = 2.5;
  private static final double MINOR_HEADING_BETWEEN = 0.5;
  private static final double TEXT_BETWEEN = 5;
  private static final double RULE_BETWEEN = 3;
  private static final double PICTURE_BETWEEN = 0.5;
  private static final double BOX_BETWEEN = 0.7;

  private final List<Heading> headings;
  private final List<Stack> stacks;
  private final Rulings rulings;
  private final double em;
  private final List<Optional<Box>> ofStacks = new ArrayList<>();
  private final List<Optional<Box>> ofHeadings = new ArrayList<>();
  private final List<Optional<Box>> ofRules = new ArrayList<>();
  private final List<Optional<Box>> ofFrames = new ArrayList<>();

  /**
   * What may stand between two pieces of text.
   *
   * @param stack which stack it is; -1 where it is none
   * @param heading which heading it is; null where it is none
   * @param cost what speaks against reading over it
   */
  record Obstacle(Box box, int stack, Heading heading, double cost) {
    boolean isHeadline() {
      return heading != null && !heading.isMinor();
    }
  }

  Obstacles(List<Heading> headings, List<Stack> stacks, Rulings rulings, Typography type) {
    this.headings = headings;
    this.stacks = stacks;
    this.rulings = rulings;
    this.em = type.size();
    stacks.forEach(stack -> ofStacks.add(rulings.frameOf(stack.first().box())));
    headings.forEach(heading -> ofHeadings.add(rulings.frameOf(heading.box())));
    rulings.horizontals().forEach(rule -> ofRules.add(rulings.parentOf(rule)));
    rulings.frames().forEach(frame -> ofFrames.add(rulings.parentOf(frame)));
  }

  /** The frame that a stack stands in; empty where it stands in none. */
  Optional<Box> frameOf(int stack) {
    return ofStacks.get(stack);
  }

  /** Everything above a stack in its frame, the nearest first. */
  List<Obstacle> above(int b) {
    Box box = stacks.get(b).box();
    Optional<Box> frame = ofStacks.get(b);
    List<Obstacle> above = new ArrayList<>();
    for (int a = 0; a < stacks.size(); a++) {
      if (a != b && isAbove(stacks.get(a).box(), box) && ofStacks.get(a).equals(frame)) {
        above.add(new Obstacle(stacks.get(a).box(), a, null, TEXT_BETWEEN));
      }
    }
    for (int i = 0; i < headings.size(); i++) {
      if (isAbove(headings.get(i).scope(), box) && ofHeadings.get(i).equals(frame)) {
        heading(headings.get(i), box).ifPresent(above::add);
      }
    }
    for (Box picture : rulings.pictures()) {
      if (isAbove(picture, box)) {
        above.add(new Obstacle(picture, -1, null, PICTURE_BETWEEN));
      }
    }
    drawn(rulings.frames(), ofFrames, b, BOX_BETWEEN, above);
    drawn(rulings.horizontals(), ofRules, b, RULE_BETWEEN, above);
    above.sort(Comparator.comparingDouble(obstacle -> -obstacle.box.bottom()));
    return above;
  }

  private static Optional<Obstacle> heading(Heading heading, Box box) {
    boolean real = Places.across(heading.box(), box) > 0.2 * box.width();
    if (heading.isMinor() && !real) {
      return Optional.empty();
    }
    double cost =
        heading.isMinor() ? MINOR_HEADING_BETWEEN : real ? HEADING_BETWEEN : EMPTY_SCOPE_BETWEEN;
    return Optional.of(new Obstacle(heading.scope(), -1, heading, cost));
  }

  private void drawn(
      List<Box> boxes, List<Optional<Box>> parents, int b, double cost, List<Obstacle> above) {
    for (int i = 0; i < boxes.size(); i++) {
      boolean inFrame = parents.get(i).equals(ofStacks.get(b));
      if (inFrame && isAbove(boxes.get(i), stacks.get(b).box())) {
        above.add(new Obstacle(boxes.get(i), -1, null, cost));
      }
    }
  }

  boolean isAbove(Box upper, Box lower) {
    return upper.bottom() < lower.top() + 0.6 * em
        && upper.top() < lower.top()
        && Places.across(upper, lower) > 0.3 * Math.min(upper.width(), lower.width());
  }
}
