package org.tongjian.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.tongjian.source.Box;

/** The path that is being drawn, in points of the page. */
final class DrawnPath {
  /** How a path goes on to a point. */
  enum Step {
    MOVE,
    LINE,
    BEND
  }

  private static final int MOST_POINTS = 20_000;

  /** How far from straight a line may be and still be a rule. */
  private static final double SLANT = 0.3;

  /** One stretch of the path without a break. */
  private static final class Stretch {
    private final List<double[]> points = new ArrayList<>();
    private boolean bent;
    private boolean closed;

    private Box box() {
      double left = Double.MAX_VALUE;
      double top = Double.MAX_VALUE;
      double right = -Double.MAX_VALUE;
      double bottom = -Double.MAX_VALUE;
      for (double[] point : points) {
        left = Math.min(left, point[0]);
        right = Math.max(right, point[0]);
        top = Math.min(top, point[1]);
        bottom = Math.max(bottom, point[1]);
      }
      return new Box(left, top, right, bottom);
    }

    /** Whether it is a rectangle, whose sides may be straight or end in rounded corners. */
    private boolean isRectangle() {
      if (points.size() < 4 || bent) {
        return points.size() >= 2 && !bent && isThin(box());
      }
      Box box = box();
      for (double[] point : points) {
        boolean onSide =
            Math.min(point[0] - box.left(), box.right() - point[0]) < SLANT
                && Math.min(point[1] - box.top(), box.bottom() - point[1]) < SLANT;
        if (!onSide) {
          return false;
        }
      }
      return points.size() <= 5;
    }

    /** Whether all of it runs near the sides of its box: a frame with rounded corners. */
    private boolean isFrame() {
      Box box = box();
      double corner = Math.min(12, Math.min(box.width(), box.height()) / 4);
      for (double[] point : points) {
        double off =
            Math.min(
                Math.min(point[0] - box.left(), box.right() - point[0]),
                Math.min(point[1] - box.top(), box.bottom() - point[1]));
        boolean near = off < SLANT || off < corner && isInCorner(point, box, corner);
        if (!near) {
          return false;
        }
      }
      return closed && points.size() >= 4 && Math.min(box.width(), box.height()) > 20;
    }

    private static boolean isInCorner(double[] point, Box box, double corner) {
      return Math.min(point[0] - box.left(), box.right() - point[0]) < corner
          && Math.min(point[1] - box.top(), box.bottom() - point[1]) < corner;
    }
  }

  private final List<Stretch> stretches = new ArrayList<>();
  private int points;

  void to(double x, double y, Step step) {
    if (++points > MOST_POINTS) {
      return;
    }
    if (step == Step.MOVE || stretches.isEmpty()) {
      stretches.add(new Stretch());
    }
    Stretch last = stretches.get(stretches.size() - 1);
    last.points.add(new double[] {x, y});
    last.bent |= step == Step.BEND;
  }

  void close() {
    if (!stretches.isEmpty()) {
      stretches.get(stretches.size() - 1).closed = true;
    }
  }

  void clear() {
    stretches.clear();
    points = 0;
  }

  /** The smallest rectangle around it; empty when nothing was drawn. */
  Optional<Box> box() {
    return stretches.stream().map(Stretch::box).reduce(Box::around);
  }

  /** Hands on what is seen when it is filled. */
  void filled(BiConsumer<PageMarks.Kind, Box> marks) {
    Box outer = null;
    for (Stretch stretch : stretches) {
      Box box = stretch.box();
      if (outer != null && contains(outer, box)) {
        continue;
      }
      outer = box;
      boolean straight = stretch.isRectangle();
      marks.accept(
          straight && isThin(box)
              ? PageMarks.Kind.LINE
              : straight || stretch.isFrame() ? PageMarks.Kind.TINT : PageMarks.Kind.SHAPE,
          box);
    }
  }

  /**
   * Hands on what is seen when a line is drawn along it.
   *
   * @param width of the line
   */
  void stroked(double width, BiConsumer<PageMarks.Kind, Box> marks) {
    for (Stretch stretch : stretches) {
      Box box = stretch.box();
      if (isThin(box) && !stretch.bent) {
        marks.accept(PageMarks.Kind.LINE, widened(box, width));
      } else if (stretch.closed && stretch.isRectangle() || stretch.isFrame()) {
        marks.accept(PageMarks.Kind.FRAME, box);
      } else if (!strokedLines(stretch, width, marks)) {
        marks.accept(PageMarks.Kind.SHAPE, box);
      }
    }
  }

  /** Hands on the lines of an open stretch of upright and level lines. */
  private static boolean strokedLines(
      Stretch stretch, double width, BiConsumer<PageMarks.Kind, Box> marks) {
    List<Box> lines = new ArrayList<>();
    List<double[]> points = stretch.points;
    for (int i = 1; i < points.size() && !stretch.bent; i++) {
      double[] from = points.get(i - 1);
      double[] to = points.get(i);
      var line =
          new Box(
              Math.min(from[0], to[0]),
              Math.min(from[1], to[1]),
              Math.max(from[0], to[0]),
              Math.max(from[1], to[1]));
      if (Math.min(line.width(), line.height()) > SLANT) {
        return false;
      }
      lines.add(widened(line, width));
    }
    lines.forEach(line -> marks.accept(PageMarks.Kind.LINE, line));
    return !lines.isEmpty();
  }

  private static Box widened(Box line, double width) {
    double half = Math.min(width, 20) / 2;
    return line.width() >= line.height()
        ? new Box(line.left(), line.top() - half, line.right(), line.bottom() + half)
        : new Box(line.left() - half, line.top(), line.right() + half, line.bottom());
  }

  private static boolean isThin(Box box) {
    return Math.min(box.width(), box.height()) <= 3;
  }

  private static boolean contains(Box outer, Box inner) {
    return outer.left() - SLANT <= inner.left()
        && outer.top() - SLANT <= inner.top()
        && outer.right() + SLANT >= inner.right()
        && outer.bottom() + SLANT >= inner.bottom();
  }
}
