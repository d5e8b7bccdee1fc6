package org.tongjian.page.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tongjian.source.Box;

/** Gives each heading the empty space at its sides: as far as its article may reach. */
final class Scopes {
  private Scopes() {}

  static void widen(List<Heading> headings, List<PrintedLine> text, Rulings rulings, Box page) {
    for (Heading heading : headings) {
      var reach = new Reach(heading.box(), page);
      text.forEach(line -> reach.stopAt(line.box()));
      headings.stream().filter(h -> h != heading).forEach(h -> reach.stopAt(h.box()));
      rulings.verticals().forEach(reach::stopAt);
      rulings.pictures().forEach(reach::stopAt);
      rulings.frames().forEach(reach::stopAtFrame);
      heading.reach(reach.left, reach.right);
    }
    boolean flush = isFlush(headings, text);
    List<Heading> fromLeft = new ArrayList<>(headings);
    fromLeft.sort(Comparator.comparingDouble(heading -> heading.box().left()));
    for (Heading left : fromLeft) {
      for (Heading right : fromLeft) {
        boolean row = left != right && Places.along(left.box(), right.box()) > 0;
        if (row && left.box().right() <= right.box().left()) {
          part(left, right, flush);
        }
      }
    }
  }

  /** Whether the headlines of the page begin at the left edge of their columns. */
  private static boolean isFlush(List<Heading> headings, List<PrintedLine> text) {
    int flush = 0;
    for (Heading heading : headings) {
      Box box = heading.box();
      flush +=
          text.stream()
                  .filter(line -> line.top() > box.bottom() && line.top() < box.bottom() + 100)
                  .anyMatch(line -> Math.abs(line.left() - box.left()) < 0.3 * line.size())
              ? 1
              : 0;
    }
    return flush > 0.7 * headings.size();
  }

  /** Parts the empty space between two headings that stand side by side. */
  private static void part(Heading left, Heading right, boolean flush) {
    if (left.scope().right() <= right.scope().left()) {
      return;
    }
    double centred = left.box().left() + left.box().right() - left.scope().left();
    double middle = (left.box().right() + right.box().left()) / 2;
    boolean fits = left.box().right() <= centred && centred <= right.box().left();
    double border = flush ? right.box().left() : fits ? centred : middle;
    left.reach(left.scope().left(), Math.min(left.scope().right(), border));
    right.reach(Math.max(right.scope().left(), border), right.scope().right());
  }

  /** The free space left and right of a box. */
  private static final class Reach {
    private final Box box;
    private double left;
    private double right;

    Reach(Box box, Box page) {
      this.box = box;
      this.left = Math.min(page.left(), box.left());
      this.right = Math.max(page.right(), box.right());
    }

    void stopAt(Box obstacle) {
      double beside = Places.along(obstacle, box);
      if (beside < 0.3 * Math.min(obstacle.height(), box.height())) {
        return;
      }
      double middle = (obstacle.left() + obstacle.right()) / 2;
      if (middle < box.left()) {
        left = Math.max(left, Math.min(box.left(), obstacle.right()));
      } else if (middle > box.right()) {
        right = Math.min(right, Math.max(box.right(), obstacle.left()));
      }
    }

    void stopAtFrame(Box frame) {
      if (Places.holds(frame, box)) {
        left = Math.max(left, Math.min(box.left(), frame.left()));
        right = Math.min(right, Math.max(box.right(), frame.right()));
      } else {
        stopAt(frame);
      }
    }
  }
}
