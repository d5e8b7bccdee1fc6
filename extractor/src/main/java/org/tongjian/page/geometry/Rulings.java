package org.tongjian.page.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongjian.source.Box;
import org.tongjian.source.LayoutPage;

/**
 * What is drawn on a page.
 *
 * @param horizontals ruled lines from left to right
 * @param verticals ruled lines from top to bottom
 * @param frames frames and tints that hold text, the smallest first
 * @param pictures areas without text
 */
record Rulings(List<Box> horizontals, List<Box> verticals, List<Box> frames, List<Box> pictures) {
  private static final double THIN = 4;

  /** More than any page has; what is above is ornament, and comparing it would take long. */
  private static final int MOST = 3000;

  static Rulings of(LayoutPage page, List<PrintedLine> lines, Typography type) {
    List<Box> horizontals = new ArrayList<>();
    List<Box> verticals = new ArrayList<>();
    List<Box> areas = new ArrayList<>();
    double em = type.size();
    for (Box rule : page.rules().subList(0, Math.min(MOST, page.rules().size()))) {
      boolean flat = rule.height() <= THIN;
      boolean slim = rule.width() <= THIN;
      if (flat && rule.width() > 3 * em) {
        horizontals.add(rule);
      } else if (slim && rule.height() > 2 * em) {
        verticals.add(rule);
      } else if (!flat && !slim && rule.height() > 1.2 * em && rule.width() > 2 * em) {
        areas.add(rule);
      }
    }
    areas.addAll(closed(horizontals, verticals));
    return sorted(page, areas, lines, horizontals, verticals);
  }

  private static Rulings sorted(
      LayoutPage page,
      List<Box> areas,
      List<PrintedLine> lines,
      List<Box> horizontals,
      List<Box> verticals) {
    List<Box> frames = new ArrayList<>();
    List<Box> pictures = new ArrayList<>();
    areas.sort(Comparator.comparingDouble(Places::area));
    for (Box area : areas) {
      boolean whole = Places.area(area) > 0.8 * page.width() * page.height();
      boolean known =
          frames.stream().anyMatch(f -> isSame(f, area))
              || pictures.stream().anyMatch(p -> isSame(p, area) || Places.within(p, area, 1));
      if (whole || known) {
        continue;
      }
      boolean text = lines.stream().anyMatch(line -> Places.holds(area, line.box()));
      (text ? frames : pictures).add(area);
    }
    // A picture's own border is no frame of text.
    return new Rulings(
        List.copyOf(horizontals),
        List.copyOf(verticals),
        List.copyOf(frames),
        List.copyOf(pictures));
  }

  private static boolean isSame(Box one, Box other) {
    return Places.within(one, other, 4) && Places.within(other, one, 4);
  }

  /** The frames that four ruled lines make. */
  private static List<Box> closed(List<Box> horizontals, List<Box> verticals) {
    List<Box> frames = new ArrayList<>();
    for (Box left : verticals) {
      Optional<Box> top = edge(horizontals, left.left(), left.top());
      Optional<Box> bottom = edge(horizontals, left.left(), left.bottom());
      if (top.isEmpty() || bottom.isEmpty()) {
        continue;
      }
      double right = top.get().right();
      boolean closes =
          Math.abs(bottom.get().right() - right) < THIN
              && verticals.stream()
                  .anyMatch(
                      v ->
                          Math.abs(v.right() - right) < THIN
                              && Math.abs(v.top() - left.top()) < THIN
                              && Math.abs(v.bottom() - left.bottom()) < THIN);
      if (closes) {
        frames.add(new Box(left.left(), left.top(), right, left.bottom()));
      }
    }
    return frames;
  }

  private static Optional<Box> edge(List<Box> horizontals, double left, double height) {
    return horizontals.stream()
        .filter(
            h ->
                Math.abs(h.left() - left) < THIN
                    && Math.abs((h.top() + h.bottom()) / 2 - height) < THIN)
        .findFirst();
  }

  /** These with the texts of pictures as parts of the pictures. */
  Rulings withCaptions(List<Caption> captions) {
    List<Box> all = new ArrayList<>(pictures);
    captions.forEach(caption -> all.add(caption.place()));
    return new Rulings(horizontals, verticals, frames, all);
  }

  /** The smallest frame around a box; empty when there is none. */
  Optional<Box> frameOf(Box box) {
    return frames.stream().filter(frame -> Places.holds(frame, box)).findFirst();
  }

  /** The smallest frame around a rule or another frame; empty when there is none. */
  Optional<Box> parentOf(Box box) {
    return frames.stream()
        .filter(frame -> Places.area(frame) > Places.area(box) + 1 && Places.within(frame, box, 1))
        .findFirst();
  }

  /** Whether a ruled line from left to right parts what is above from what is below. */
  boolean divides(Box above, Box below) {
    return divides(above, below, 3);
  }

  /** Whether a ruled line parts two lines of text, even one that touches the upper of them. */
  boolean divides(PrintedLine above, PrintedLine below) {
    return divides(above.box(), below.box(), 0.6 * above.size());
  }

  private boolean divides(Box above, Box below, double tolerance) {
    double left = Math.max(above.left(), below.left());
    double right = Math.min(above.right(), below.right());
    return horizontals.stream()
        .anyMatch(
            rule ->
                rule.bottom() >= above.bottom() - tolerance
                    && rule.top() <= below.top() + 3
                    && Math.min(rule.right(), right) - Math.max(rule.left(), left)
                        > 0.5 * (right - left));
  }
}
