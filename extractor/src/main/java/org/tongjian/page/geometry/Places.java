package org.tongjian.page.geometry;

import java.util.List;
import org.tongjian.source.Box;

/** How rectangles lie to each other. */
final class Places {
  private Places() {}

  /** Length of the stretch of the page's width that both take up; negative for a gap. */
  static double across(Box a, Box b) {
    return Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
  }

  /** Length of the stretch of the page's height that both take up; negative for a gap. */
  static double along(Box a, Box b) {
    return Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
  }

  /** Whether a rectangle holds the middle of another. */
  static boolean holds(Box outer, Box inner) {
    double x = (inner.left() + inner.right()) / 2;
    double y = (inner.top() + inner.bottom()) / 2;
    return outer.left() <= x && x <= outer.right() && outer.top() <= y && y <= outer.bottom();
  }

  /** Whether a rectangle lies within another but for a tolerance. */
  static boolean within(Box outer, Box inner, double tolerance) {
    return outer.left() - tolerance <= inner.left()
        && outer.top() - tolerance <= inner.top()
        && inner.right() <= outer.right() + tolerance
        && inner.bottom() <= outer.bottom() + tolerance;
  }

  static double area(Box box) {
    return Math.max(0, box.width()) * Math.max(0, box.height());
  }

  /** The smallest rectangle around lines. */
  static Box around(List<PrintedLine> lines) {
    return lines.stream().map(PrintedLine::box).reduce(Box::around).orElseThrow();
  }
}
