package org.tongjian.typesetting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Fills a page with bands, each the best of many drawn at random. */
final class PagePlanner {
  private static final int TRIES = 60;
  private static final int CHOICE = 9;
  private static final int LEAST_ROWS = 9;

  private final PageFormat format;
  private final Random random;
  private final Words words;
  private final CellSetter cells;

  PagePlanner(PageFormat format, Random random, Words words) {
    this.format = format;
    this.random = random;
    this.words = words;
    this.cells = new CellSetter(format, random, words);
  }

  /** Plans a page from what the supply holds; what the page must print comes first. */
  PlannedPage plan(int number, String section, boolean isRuled, ArticleSupply supply) {
    var regions = new ArrayList<Region>();
    var notices = new ArrayList<Notice>();
    int row = 0;
    while (format.rows() - row >= LEAST_ROWS) {
      List<Piece> must = supply.continuations(number);
      int kept = must.stream().skip(1).mapToInt(this::rowsOfItsOwn).sum();
      Optional<Band> band =
          best(row, format.rows() - kept, must.stream().findFirst(), supply.next(CHOICE));
      if (band.isEmpty()) {
        break;
      }
      regions.addAll(band.get().regions());
      notices.addAll(band.get().notices());
      band.get().printed().forEach(supply::take);
      row += band.get().rows();
    }
    if (!supply.continuations(number).isEmpty()) {
      throw new IllegalStateException("no room for a continuation on page " + number);
    }
    if (format.rows() - row >= 5 && random.nextInt(3) > 0) {
      Area rest = new Area(0, row, format.columns(), Math.min(format.rows() - row, 9));
      notices.add(new Notice(rest, words.pick("advertisement", random)));
    }
    return new PlannedPage(number, section, format, regions, notices, isRuled);
  }

  /** Rows that a piece needs at most when it is set over the whole page. */
  private int rowsOfItsOwn(Piece piece) {
    return RegionSetter.lines(piece, format.columnWidth()).size() / format.columns() + 10;
  }

  private Optional<Band> best(int row, int end, Optional<Piece> must, List<Piece> choice) {
    Band best = null;
    for (int i = 0; i < TRIES; i++) {
      Optional<Band> band = draw(row, end, must, choice);
      if (band.isPresent() && (best == null || band.get().waste() < best.waste())) {
        best = band.get();
      }
    }
    if (best == null && must.isPresent()) {
      Area place = new Area(0, row, format.columns(), end - row);
      return cells
          .plain(must.get(), place)
          .map(region -> band(row, List.of(List.of(region)), List.of(place), List.of(must.get())));
    }
    return Optional.ofNullable(best);
  }

  /** A band at random; empty when it does not fit. */
  private Optional<Band> draw(int row, int end, Optional<Piece> must, List<Piece> choice) {
    var pieces = new ArrayList<>(choice);
    Collections.shuffle(pieces, random);
    must.ifPresent(piece -> pieces.add(0, piece));
    var printed = new ArrayList<Piece>();
    var set = new ArrayList<List<Region>>();
    var places = new ArrayList<Area>();
    double size = row == 0 ? 2.4 + random.nextDouble() : 1.6 + random.nextDouble();
    int column = 0;
    for (int columns : widths()) {
      Area place = new Area(column, row, columns, end - row);
      int before = pieces.size();
      List<Piece> left = new ArrayList<>(pieces);
      Optional<List<Region>> cell = cell(place, pieces, size);
      if (cell.isEmpty()) {
        return Optional.empty();
      }
      printed.addAll(left.subList(0, before - pieces.size()));
      set.add(cell.get());
      places.add(place);
      column += columns;
    }
    return Optional.of(band(row, set, places, printed));
  }

  private Optional<List<Region>> cell(Area place, List<Piece> pieces, double size) {
    double fitting = Math.min(size, 1.3 + 0.5 * place.columns());
    if (place.columns() >= 3 && pieces.size() >= 2 && random.nextInt(3) == 0) {
      Piece host = pieces.remove(0);
      Piece box = pieces.remove(0);
      return box.length() < 1.2 * host.length()
          ? cells.boxed(host, box, place, fitting)
          : Optional.empty();
    }
    int count = 1 + (place.columns() < format.columns() ? random.nextInt(3) : 0);
    if (pieces.size() < count) {
      return Optional.empty();
    }
    var chosen = new ArrayList<Piece>();
    for (int i = 0; i < count; i++) {
      chosen.add(pieces.remove(0));
    }
    return cells.stack(chosen, place, fitting);
  }

  /** The columns of the page parted among one to three cells. */
  private List<Integer> widths() {
    int columns = format.columns();
    int first = 1 + random.nextInt(columns);
    if (first == columns) {
      return List.of(columns);
    }
    int second = 1 + random.nextInt(columns - first);
    return first + second == columns
        ? List.of(first, second)
        : List.of(first, second, columns - first - second);
  }

  private Band band(int row, List<List<Region>> set, List<Area> places, List<Piece> printed) {
    int bottom =
        set.stream().flatMap(List::stream).mapToInt(r -> r.area().bottom()).max().orElse(row);
    double empty = 0;
    var regions = new ArrayList<Region>();
    var notices = new ArrayList<Notice>();
    for (int i = 0; i < set.size(); i++) {
      List<Region> cell = set.get(i);
      int end = cell.stream().mapToInt(r -> r.area().bottom()).max().orElse(row);
      int rest = bottom - end;
      Area room = new Area(places.get(i).column(), end, places.get(i).columns(), rest);
      empty += rest * places.get(i).columns() * (rest >= 8 && rest <= 20 ? 0.5 : 1);
      if (rest >= 8 && rest <= 24) {
        cell = cells.illustrated(cell, room);
      } else if (rest >= 4) {
        notices.add(
            new Notice(
                new Area(room.column(), room.row(), room.columns(), Math.min(rest, 8)),
                words.pick(rest > 5 ? "advertisement" : "mail", random)));
      }
      regions.addAll(cell);
    }
    int left = format.rows() - bottom;
    double lost = left > 2 && left < LEAST_ROWS + 4 ? left * format.columns() : 0;
    double waste = (empty + lost) / ((bottom - row) * (double) format.columns());
    // Low articles over the whole page are rare: papers set articles side by side.
    double plain = set.size() == 1 ? 0.1 + Math.max(0, 14 - (bottom - row)) * 0.03 : 0;
    return new Band(regions, notices, printed, bottom - row, waste + plain);
  }
}
