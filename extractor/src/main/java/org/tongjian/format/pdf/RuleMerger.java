package org.tongjian.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.tongjian.format.pdf.PageMarks.Kind;
import org.tongjian.format.pdf.PageMarks.Piece;
import org.tongjian.source.Box;

/**
 * Puts the pieces that were drawn together to what the eye sees: dashes to a line, four lines to a
 * frame, stripes to a picture, strokes to a drawing.
 */
final class RuleMerger {
  /** Pieces of one thing meet at least as near as this, in points. */
  private static final double NEAR = 1.5;

  /** Dashes and dots are no longer than this. */
  private static final double DASH = 12;

  /** What is smaller than this in both directions is an ornament. */
  private static final double LEAST = 10;

  private static final int MOST_LINES_FOR_FRAMES = 600;

  private static final Comparator<Box> DOWN_THE_PAGE =
      Comparator.comparingDouble(Box::top)
          .thenComparingDouble(Box::left)
          .thenComparingDouble(Box::bottom)
          .thenComparingDouble(Box::right);

  private final Box page;

  RuleMerger(Box page) {
    this.page = page;
  }

  /** The lines, frames, tints and pictures that the pieces make up, from the top down. */
  List<Box> merge(List<Piece> pieces) {
    List<Box> level = new ArrayList<>();
    List<Box> upright = new ArrayList<>();
    List<Box> frames = new ArrayList<>();
    List<Box> areas = new ArrayList<>();
    List<Box> shapes = new ArrayList<>();
    for (Piece piece : pieces) {
      Box box = piece.box();
      if (isPage(box)) {
        continue;
      }
      if (piece.kind() == Kind.LINE || piece.kind() != Kind.FRAME && thickness(box) <= 3) {
        boolean dot = Math.max(box.width(), box.height()) <= 3;
        if (dot || box.width() >= box.height()) {
          level.add(box);
        }
        if (dot || box.width() < box.height()) {
          upright.add(box);
        }
      } else if (piece.kind() == Kind.SHAPE) {
        shapes.add(box);
      } else {
        (piece.kind() == Kind.FRAME ? frames : areas).add(box);
      }
    }
    for (Box drawing : new Drawings(page).of(shapes)) {
      (thickness(drawing) > 3 ? areas : drawing.width() > drawing.height() ? level : upright)
          .add(drawing);
    }
    level = lines(level, Box::top, Box::bottom, Box::left, Box::right);
    upright = lines(upright, Box::left, Box::right, Box::top, Box::bottom);
    frames.addAll(new FrameFinder(NEAR).take(level, upright, MOST_LINES_FOR_FRAMES));
    areas = stripes(areas, Box::left, Box::right, Box::top, Box::bottom);
    areas = stripes(areas, Box::top, Box::bottom, Box::left, Box::right);
    List<Box> rules = new ArrayList<>(level);
    rules.addAll(upright);
    frames.addAll(areas);
    frames.removeIf(box -> isPage(box) || Math.max(box.width(), box.height()) < LEAST);
    rules.addAll(frames);
    return distinct(rules);
  }

  private boolean isPage(Box box) {
    return box.width() >= page.width() * 0.95 && box.height() >= page.height() * 0.95;
  }

  private static double thickness(Box box) {
    return Math.min(box.width(), box.height());
  }

  /** Joins what lies end to end; what stays no longer than a dash is no line. */
  private static List<Box> lines(
      List<Box> pieces,
      ToDoubleFunction<Box> near,
      ToDoubleFunction<Box> far,
      ToDoubleFunction<Box> start,
      ToDoubleFunction<Box> end) {
    ToDoubleFunction<Box> across = box -> near.applyAsDouble(box) + far.applyAsDouble(box);
    List<Box> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(across));
    List<Box> joined = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      // Sums of two sides: twice the distance.
      boolean ends =
          i == sorted.size()
              || across.applyAsDouble(sorted.get(i)) - across.applyAsDouble(sorted.get(i - 1)) > 2;
      if (ends) {
        joined.addAll(joinRow(sorted.subList(from, i), start, end));
        from = i;
      }
    }
    joined.removeIf(box -> end.applyAsDouble(box) - start.applyAsDouble(box) < DASH / 2);
    return joined;
  }

  private static List<Box> joinRow(
      List<Box> row, ToDoubleFunction<Box> start, ToDoubleFunction<Box> end) {
    List<Box> sorted = new ArrayList<>(row);
    sorted.sort(Comparator.comparingDouble(start).thenComparingDouble(end));
    List<Box> joined = new ArrayList<>();
    double piece = 0;
    for (Box box : sorted) {
      double length = end.applyAsDouble(box) - start.applyAsDouble(box);
      Box last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      double shorter = Math.min(length, piece);
      double reach = shorter <= DASH ? Math.max(NEAR, 2.5 * shorter) : NEAR;
      if (last != null && start.applyAsDouble(box) - end.applyAsDouble(last) <= reach) {
        joined.set(joined.size() - 1, last.around(box));
      } else {
        joined.add(box);
      }
      piece = length;
    }
    return joined;
  }

  /** Joins areas of the same breadth that touch: a picture is often cut into stripes. */
  private static List<Box> stripes(
      List<Box> areas,
      ToDoubleFunction<Box> near,
      ToDoubleFunction<Box> far,
      ToDoubleFunction<Box> start,
      ToDoubleFunction<Box> end) {
    List<Box> sorted = new ArrayList<>(areas);
    sorted.sort(
        Comparator.<Box>comparingLong(box -> Math.round(near.applyAsDouble(box)))
            .thenComparingLong(box -> Math.round(far.applyAsDouble(box)))
            .thenComparingDouble(start));
    List<Box> joined = new ArrayList<>();
    for (Box box : sorted) {
      Box last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean continues =
          last != null
              && Math.abs(near.applyAsDouble(box) - near.applyAsDouble(last)) < NEAR
              && Math.abs(far.applyAsDouble(box) - far.applyAsDouble(last)) < NEAR
              && Math.abs(start.applyAsDouble(box) - end.applyAsDouble(last)) < NEAR;
      if (continues) {
        joined.set(joined.size() - 1, last.around(box));
      } else {
        joined.add(box);
      }
    }
    return joined;
  }

  /** Each once, though it is both filled and drawn around. */
  private static List<Box> distinct(List<Box> boxes) {
    boxes.sort(DOWN_THE_PAGE);
    List<Box> distinct = new ArrayList<>();
    for (Box box : boxes) {
      boolean known = false;
      for (int i = distinct.size() - 1; i >= 0 && !known; i--) {
        Box other = distinct.get(i);
        if (box.top() - other.top() > NEAR) {
          break;
        }
        known =
            Math.abs(box.left() - other.left()) < NEAR
                && Math.abs(box.right() - other.right()) < NEAR
                && Math.abs(box.bottom() - other.bottom()) < NEAR;
      }
      if (!known) {
        distinct.add(box);
      }
    }
    return distinct;
  }
}
