package org.tongjian.format.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tongjian.source.Box;

/** Finds frames that are drawn as four lines. */
@SuppressWarnings("ReferenceEquality") // the very same object is meant
final class FrameFinder {
  private final double near;

  /**
   * A finder.
   *
   * @param near how near lines come that meet, in points, beside their own breadth
   */
  FrameFinder(double near) {
    this.near = near;
  }

  /**
   * Takes lines that make up frames out of the lists.
   *
   * @param level lines from left to right
   * @param upright lines from top to bottom
   * @param most number of lines above which none are looked for: such a page is full of tables
   * @return the frames
   */
  List<Box> take(List<Box> level, List<Box> upright, int most) {
    List<Box> frames = new ArrayList<>();
    if (level.size() + upright.size() > most) {
      return frames;
    }
    Set<Box> used = new HashSet<>();
    for (Box top : level) {
      for (Box bottom : level) {
        if (bottom.top() - top.bottom() > 2 * near
            && isNear(top.left(), bottom.left())
            && isNear(top.right(), bottom.right())) {
          Box frame = top.around(bottom);
          Box left = side(upright, frame, frame.left());
          Box right = side(upright, frame, frame.right());
          if (left != null && right != null && left != right) {
            frames.add(frame);
            used.addAll(List.of(top, bottom, left, right));
          }
        }
      }
    }
    level.removeAll(used);
    upright.removeAll(used);
    return frames;
  }

  private Box side(List<Box> upright, Box frame, double x) {
    for (Box line : upright) {
      if (isNear((line.left() + line.right()) / 2, x)
          && isNear(line.top(), frame.top())
          && isNear(line.bottom(), frame.bottom())) {
        return line;
      }
    }
    return null;
  }

  private boolean isNear(double a, double b) {
    return Math.abs(a - b) < near + 2;
  }
}
