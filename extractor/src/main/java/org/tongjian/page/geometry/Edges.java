package org.tongjian.page.geometry;

import java.util.ArrayList;
import java.util.List;
import org.tongjian.source.Box;

/**
 * Tells stacks of few or short lines the edges of their column by the stacks above and below them.
 */
final class Edges {
  private static final int FEW = 4;

  private Edges() {}

  static List<Stack> settled(List<Stack> stacks, Typography type) {
    List<Stack> settled = new ArrayList<>();
    for (Stack stack : stacks) {
      boolean shown = stack.lines().size() > FEW && stack.hasFullLines();
      settled.add(shown ? stack : settled(stack, stacks, type));
    }
    return settled;
  }

  private static Stack settled(Stack stack, List<Stack> stacks, Typography type) {
    Box box = stack.box();
    double em = type.size();
    Stack best = null;
    double nearest = Double.MAX_VALUE;
    for (Stack other : stacks) {
      Box column = other.box();
      boolean fits =
          other.lines().size() >= FEW
              && other.hasFullLines()
              && column.left() < box.left() + 0.7 * em
              && box.left() - column.left() < 3.4 * em
              && box.right() < column.right() + 0.7 * em
              && type.sameSize(stack.size(), other.size());
      double away = Math.max(0, Math.max(column.top() - box.bottom(), box.top() - column.bottom()));
      if (fits && other != stack && away < nearest) {
        nearest = away;
        best = other;
      }
    }
    return best == null ? stack : stack.within(best.box().left(), best.box().right());
  }
}
