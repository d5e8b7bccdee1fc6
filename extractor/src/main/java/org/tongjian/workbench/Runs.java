package org.tongjian.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tongjian.source.Box;
import org.tongjian.source.Document;
import org.tongjian.source.TextBlock;

/** Puts the lines of articles together to the pieces that are read from start to end. */
final class Runs {
  /** Lines of one piece stand no farther apart than this many heights of the lower one. */
  private static final double FARTHEST = 2.5;

  private final Document document;
  private final List<PageMap.Line> lines;
  private final List<PageMap.Run> runs = new ArrayList<>();

  private Runs(Document document, List<PageMap.Line> lines) {
    this.document = document;
    this.lines = lines;
  }

  private record Place(int line, PageMap.Stretch stretch) {}

  static List<PageMap.Run> of(Document document, List<PageMap.Line> lines) {
    return new Runs(document, lines).runs();
  }

  private List<PageMap.Run> runs() {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (PageMap.Stretch stretch : lines.get(i).stretches()) {
        if (stretch.article() != PageMap.NONE) {
          places.add(new Place(i, stretch));
        }
      }
    }
    places.sort(
        Comparator.<Place>comparingInt(place -> place.stretch().article())
            .thenComparingInt(place -> place.stretch().position())
            .thenComparingInt(Place::line));
    List<Place> piece = new ArrayList<>();
    for (Place place : places) {
      if (!piece.isEmpty() && !goesOn(piece.get(piece.size() - 1), place)) {
        close(piece);
      }
      piece.add(place);
    }
    close(piece);
    return runs;
  }

  private void close(List<Place> piece) {
    if (piece.isEmpty()) {
      return;
    }
    PageMap.Stretch first = piece.get(0).stretch();
    PageMap.Run before = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    boolean same = before != null && before.article() == first.article();
    List<Integer> mine = piece.stream().map(Place::line).distinct().toList();
    runs.add(
        new PageMap.Run(
            first.article(), same ? before.number() + 1 : 1, first.use(), first.position(), mine));
    piece.clear();
  }

  private boolean goesOn(Place before, Place place) {
    PageMap.Stretch one = before.stretch();
    PageMap.Stretch two = place.stretch();
    if (one.article() != two.article()
        || one.use().isHeadline() != two.use().isHeadline()
        || (one.use() == Use.CAPTION) != (two.use() == Use.CAPTION)) {
      return false;
    }
    PageMap.Line upper = lines.get(before.line());
    PageMap.Line lower = lines.get(place.line());
    boolean printed =
        upper.block().flatMap(TextBlock::box).isPresent()
            && lower.block().flatMap(TextBlock::box).isPresent();
    return printed
        ? isBelow(upper.block().orElseThrow(), lower.block().orElseThrow())
        : place.line() >= before.line()
            && nothingBetween(one.span().end(), two.span().start(), before.line(), place.line());
  }

  private static boolean isBelow(TextBlock upper, TextBlock lower) {
    Box one = upper.box().orElseThrow();
    Box two = lower.box().orElseThrow();
    return upper.page() == lower.page()
        && two.left() < one.right()
        && one.left() < two.right()
        && two.top() >= one.top() - two.height() / 2
        && two.top() - one.bottom() < FARTHEST * two.height();
  }

  private boolean nothingBetween(int end, int start, int firstLine, int lastLine) {
    if (lastLine - firstLine > 1) {
      for (PageMap.Line line : lines.subList(firstLine + 1, lastLine)) {
        if (!line.span().of(document.text()).isBlank()) {
          return false;
        }
      }
    }
    return lastLine != firstLine || start <= end || start - end < 2;
  }
}
