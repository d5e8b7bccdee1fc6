package org.tongjian.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Sets pieces one below the other into some columns of a band. */
final class CellSetter {
  private final PageFormat format;
  private final RegionSetter setter;
  private final Random random;
  private final Words words;

  CellSetter(PageFormat format, Random random, Words words) {
    this.format = format;
    this.setter = new RegionSetter(format);
    this.random = random;
    this.words = words;
  }

  /** The regions of pieces stacked from the top of a place; empty when they need more rows. */
  Optional<List<Region>> stack(List<Piece> pieces, Area place, double headlineSize) {
    var regions = new ArrayList<Region>();
    int row = place.row();
    for (int i = 0; i < pieces.size(); i++) {
      Area rest = new Area(place.column(), row, place.columns(), place.bottom() - row);
      double size = i == 0 ? headlineSize : Math.max(1.5, headlineSize - 0.5);
      Optional<Region> region = one(pieces.get(i), rest, size);
      if (region.isEmpty()) {
        return Optional.empty();
      }
      regions.add(region.get());
      row = region.get().area().bottom();
    }
    return Optional.of(regions);
  }

  /** A piece with its headline over all columns, the lowest way of setting it. */
  Optional<Region> plain(Piece piece, Area place) {
    var shape = new RegionSetter.Shape(1.6, 0, place.columns(), 0, Region.Look.PLAIN);
    return setter.lowest(piece, place, shape, List.of());
  }

  /** A piece, at times with a picture in its columns. */
  private Optional<Region> one(Piece piece, Area place, double size) {
    RegionSetter.Shape shape = shape(piece, place.columns(), size);
    boolean isPictured =
        place.columns() > 1
            && piece.length() > 350
            && shape.headColumns() == place.columns()
            && random.nextInt(4) == 0;
    if (!isPictured) {
      Optional<Region> region = setter.lowest(piece, place, shape, List.of());
      return shape.headRow() == 0 || region.filter(CellSetter::hasTextBelowHead).isPresent()
          ? region
          : plain(piece, place);
    }
    int columns = 1 + random.nextInt(place.columns() - 1);
    int[] sides = {0, place.columns() - columns, place.columns() - columns};
    Heading heading = Heading.set(piece, format.width(place.columns()), size);
    Area room =
        new Area(
            place.column() + sides[random.nextInt(3)],
            place.row() + heading.rows(format.leading()),
            columns,
            8 + random.nextInt(5) + 3 * columns);
    var picture = new Region.Picture(room, words.pick("caption", random));
    return setter
        .lowest(piece, place, shape, List.of(room))
        .map(region -> region.withPicture(picture));
  }

  private static boolean hasTextBelowHead(Region region) {
    return region.area().bottom() - region.head().bottom() > 5;
  }

  /** A piece with another set as a box into its columns. */
  Optional<List<Region>> boxed(Piece host, Piece box, Area place, double headlineSize) {
    int columns = 1 + random.nextInt(Math.max(1, place.columns() - 2));
    int shift = random.nextInt(place.columns() - columns + 1);
    Region.Look look = List.of(Region.Look.values()).get(random.nextInt(3));
    RegionSetter.Shape boxShape = new RegionSetter.Shape(1.5, 0, columns, 0, look);
    Area boxPlace = new Area(place.column() + shift, place.row(), columns, place.rows());
    Optional<Region> set = setter.lowest(box, boxPlace, boxShape, List.of());
    return set.flatMap(inner -> around(host, inner, place, headlineSize));
  }

  private Optional<List<Region>> around(Piece host, Region inner, Area place, double size) {
    RegionSetter.Shape shape =
        new RegionSetter.Shape(size, 0, place.columns(), 0, Region.Look.PLAIN);
    Heading heading = Heading.set(host, format.width(place.columns()), size);
    int head = heading.rows(format.leading());
    int high = inner.area().rows();
    int lines = RegionSetter.lines(host, format.columnWidth()).size();
    int rows = head + (lines + high * inner.area().columns()) / place.columns();
    // Text of the host under a box that is not set off would read as the box's.
    boolean isSetOff = inner.look() != Region.Look.PLAIN;
    double depth = isSetOff ? new double[] {0, 0.5, 1, 1}[random.nextInt(4)] : 1;
    for (int r = Math.max(rows, head + high); r <= place.rows(); r++) {
      int at = place.row() + head + (int) Math.round((r - head - high) * depth);
      Area hole = new Area(inner.area().column(), at, inner.area().columns(), high);
      Optional<Region> region =
          setter.lowest(
              host,
              new Area(place.column(), place.row(), place.columns(), r),
              shape,
              List.of(hole));
      if (region.isPresent()) {
        int blank = region.get().emptyRows() - high * hole.columns();
        if (blank > 5 * place.columns()) {
          return Optional.empty();
        }
        return Optional.of(List.of(region.get(), moved(inner, at - inner.area().row())));
      }
    }
    return Optional.empty();
  }

  private static Region moved(Region region, int rows) {
    return new Region(
        region.area().moved(0, rows),
        region.piece(),
        region.heading(),
        region.head().moved(0, rows),
        region.slots().stream().map(slot -> slot.moved(rows)).toList(),
        region.picture(),
        region.look());
  }

  /** Puts a picture below the last region of a cell where room is left. */
  List<Region> illustrated(List<Region> regions, Area room) {
    var all = new ArrayList<>(regions);
    Region last = all.get(all.size() - 1);
    if (last.picture().isPresent()) {
      return regions;
    }
    all.set(
        all.size() - 1, last.withPicture(new Region.Picture(room, words.pick("caption", random))));
    return all;
  }

  private RegionSetter.Shape shape(Piece piece, int columns, double size) {
    if (columns == 1 || piece.title().isEmpty() || random.nextInt(100) < 75) {
      return new RegionSetter.Shape(size, 0, columns, 0, Region.Look.PLAIN);
    }
    int over = 1 + random.nextInt(columns - 1);
    int from = random.nextInt(columns - over + 1);
    int row = from > 0 && random.nextInt(4) == 0 ? 4 + random.nextInt(5) : 0;
    return new RegionSetter.Shape(Math.min(size, 2.2), from, over, row, Region.Look.PLAIN);
  }
}
