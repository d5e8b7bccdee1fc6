package org.tongjian.page.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tongjian.source.Document;
import org.tongjian.source.TextBlock;

/** Makes whole lines of a page's fragments: parts of one line, and characters set vertically. */
final class LineAssembly {
  private LineAssembly() {}

  static List<PrintedLine> lines(Document document, List<TextBlock> blocks) {
    List<PrintedLine> parts =
        blocks.stream()
            .filter(block -> block.box().isPresent())
            .map(block -> PrintedLine.of(document, block))
            .filter(line -> !line.text().isEmpty())
            .toList();
    return inRows(stacked(parts)).stream().sorted(PrintedLine.DOWNWARDS).toList();
  }

  /** Joins fragments that follow each other in a line with hardly a space between. */
  private static List<PrintedLine> inRows(List<PrintedLine> parts) {
    List<PrintedLine> byMiddle = new ArrayList<>(parts);
    byMiddle.sort(PrintedLine.DOWNWARDS);
    List<PrintedLine> joined = new ArrayList<>();
    List<PrintedLine> row = new ArrayList<>();
    double reach = Double.NEGATIVE_INFINITY;
    for (PrintedLine part : byMiddle) {
      if (part.middle() > reach) {
        joined.addAll(joinRow(row));
        row.clear();
        reach = part.middle() + 0.25 * part.size();
      }
      row.add(part);
    }
    joined.addAll(joinRow(row));
    return joined;
  }

  private static List<PrintedLine> joinRow(List<PrintedLine> row) {
    row.sort(Comparator.comparingDouble(PrintedLine::left));
    List<PrintedLine> joined = new ArrayList<>();
    List<PrintedLine> open = new ArrayList<>();
    for (PrintedLine part : row) {
      if (!open.isEmpty() && !follows(open.get(open.size() - 1), part)) {
        joined.add(PrintedLine.joined(open, false));
        open.clear();
      }
      open.add(part);
    }
    if (!open.isEmpty()) {
      joined.add(PrintedLine.joined(open, false));
    }
    return joined;
  }

  private static boolean follows(PrintedLine before, PrintedLine part) {
    double larger = Math.max(before.size(), part.size());
    double smaller = Math.min(before.size(), part.size());
    double gap = part.left() - before.right();
    boolean letters = before.length() == 1 && part.length() == 1 && larger < 1.1 * smaller;
    return !before.vertical()
        && !part.vertical()
        && larger < 1.4 * smaller
        && gap > -1.2 * larger
        && gap < (letters ? 1.2 : 0.45) * smaller;
  }

  /** Joins single characters that stand one below the other, as in vertical headlines. */
  private static List<PrintedLine> stacked(List<PrintedLine> parts) {
    List<PrintedLine> singles =
        parts.stream().filter(part -> part.length() == 1).sorted(PrintedLine.DOWNWARDS).toList();
    if (singles.size() < 3 || singles.size() > 4000) {
      return parts;
    }
    List<List<PrintedLine>> piles = new ArrayList<>();
    for (PrintedLine single : singles) {
      if (hasNeighbour(single, singles)) {
        continue;
      }
      piles.stream()
          .filter(pile -> isBelow(pile.get(pile.size() - 1), single))
          .findFirst()
          .orElseGet(
              () -> {
                List<PrintedLine> fresh = new ArrayList<>();
                piles.add(fresh);
                return fresh;
              })
          .add(single);
    }
    Set<PrintedLine> piled = new HashSet<>();
    List<PrintedLine> result = new ArrayList<>();
    for (List<PrintedLine> pile : piles) {
      if (pile.size() >= 3) {
        piled.addAll(pile);
        result.add(PrintedLine.joined(pile, true));
      }
    }
    parts.stream().filter(part -> !piled.contains(part)).forEach(result::add);
    return result;
  }

  private static boolean hasNeighbour(PrintedLine single, List<PrintedLine> singles) {
    return singles.stream()
        .anyMatch(
            other ->
                !other.equals(single)
                    && Math.abs(other.middle() - single.middle()) < 0.3 * single.size()
                    && Math.abs(other.left() - single.left()) < 1.6 * single.size()
                    && other.size() < 1.2 * single.size()
                    && single.size() < 1.2 * other.size()
                    && Math.abs(other.left() - single.left()) < 1.05 * single.size());
  }

  private static boolean isBelow(PrintedLine above, PrintedLine single) {
    double step = single.middle() - above.middle();
    double shift = (single.left() + single.right() - above.left() - above.right()) / 2;
    return Math.abs(above.size() - single.size()) < 0.1 * single.size()
        && Math.abs(shift) < 0.35 * single.size()
        && step > 0.6 * single.size()
        && step < 1.8 * single.size();
  }
}
