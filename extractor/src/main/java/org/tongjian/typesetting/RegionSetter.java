package org.tongjian.typesetting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sets the text of a piece into the columns of a region. */
final class RegionSetter {
  /** Shorter stretches of a column are left empty. */
  private static final int LEAST_ROWS = 3;

  private final PageFormat format;

  RegionSetter(PageFormat format) {
    this.format = format;
  }

  /**
   * How a region is to look.
   *
   * @param headlineSize size of the headline as a multiple of the body's
   * @param headColumn column of the region, from 0, over which the headline begins
   * @param headColumns columns it stands over
   * @param headRow row of the region at which it stands
   * @param look what is drawn around it
   */
  record Shape(
      double headlineSize, int headColumn, int headColumns, int headRow, Region.Look look) {}

  /** The lowest region that holds the piece; empty when it is higher than the rows given. */
  Optional<Region> lowest(Piece piece, Area place, Shape shape, List<Area> holes) {
    int inset = shape.look().inset();
    double width = format.columnWidth() - inset;
    Heading heading =
        Heading.set(piece, format.width(shape.headColumns()) - inset, shape.headlineSize());
    int headRows = heading.rows(format.leading());
    List<Line> lines = lines(piece, width);
    int lowestHole = holes.stream().mapToInt(hole -> hole.bottom() - place.row()).max().orElse(0);
    int rows =
        Math.max(lines.size() / place.columns(), Math.max(shape.headRow() + headRows, lowestHole));
    for (; rows <= place.rows(); rows++) {
      Area area = new Area(place.column(), place.row(), place.columns(), rows);
      Area head = head(area, shape, headRows);
      List<Area> taken = new ArrayList<>(holes);
      taken.add(head);
      List<Slot> slots = fill(area, taken, lines);
      if (slots.stream().mapToInt(slot -> slot.lines().size()).sum() == lines.size()) {
        return Optional.of(
            new Region(area, piece, heading, head, slots, Optional.empty(), shape.look()));
      }
    }
    return Optional.empty();
  }

  /** How many lines of a piece an area holds below its headline. */
  int capacity(Piece piece, Area area, Shape shape) {
    Heading heading =
        Heading.set(
            piece, format.width(shape.headColumns()) - shape.look().inset(), shape.headlineSize());
    List<Line> lines = lines(piece, format.columnWidth() - shape.look().inset());
    Area head = head(area, shape, heading.rows(format.leading()));
    return fill(area, List.of(head), lines).stream().mapToInt(slot -> slot.lines().size()).sum();
  }

  /** The lines of a piece in columns of a width in characters. */
  static List<Line> lines(Piece piece, double width) {
    var lines = new ArrayList<Line>();
    piece.paragraphs().forEach(paragraph -> lines.addAll(LineBreaker.lines(paragraph, width)));
    return lines;
  }

  private static Area head(Area area, Shape shape, int headRows) {
    return new Area(
        area.column() + shape.headColumn(),
        area.row() + shape.headRow(),
        shape.headColumns(),
        headRows);
  }

  private static List<Slot> fill(Area area, List<Area> taken, List<Line> lines) {
    var slots = new ArrayList<Slot>();
    int next = 0;
    for (int column = area.column(); column < area.right(); column++) {
      for (Area free : free(area, column, taken)) {
        // The last row stays empty: it parts the region from the next, and is there when the
        // printer's lines are fuller than reckoned.
        int end = Math.min(lines.size(), next + free.rows() - 1);
        if (end > next) {
          slots.add(new Slot(column, free.row(), free.rows(), lines.subList(next, end)));
          next = end;
        }
      }
    }
    return slots;
  }

  private static List<Area> free(Area area, int column, List<Area> taken) {
    List<Area> inColumn =
        taken.stream()
            .filter(t -> t.covers(column) && t.rows() > 0)
            .sorted(Comparator.comparingInt(Area::row))
            .toList();
    var free = new ArrayList<Area>();
    int row = area.row();
    for (Area next : inColumn) {
      addFree(free, column, row, next.row());
      row = Math.max(row, next.bottom());
    }
    addFree(free, column, row, area.bottom());
    return free;
  }

  private static void addFree(List<Area> free, int column, int start, int end) {
    if (end - start >= LEAST_ROWS) {
      free.add(new Area(column, start, 1, end - start));
    }
  }
}
