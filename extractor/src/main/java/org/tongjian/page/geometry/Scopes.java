package org.tongjian.page.geometry;

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
