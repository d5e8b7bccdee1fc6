package org.tongjian.page.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongjian.source.Box;

/** Gathers the lines of running text that stand below each other in one column. */
final class Stacking {
  private final Typography type;
  private final Rulings rulings;
  private final ColumnWidths widths;
  private final List<Pile> open = new ArrayList<>();
  private final List<Pile> done = new ArrayList<>();

  /** A stack while it grows. */
  private static final class Pile {
    final List<PrintedLine> lines = new ArrayList<>();
    final Optional<Box> frame;
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    int atRight;

    Pile(Optional<Box> frame) {
      this.frame = frame;
    }

    void add(PrintedLine line) {
      if (line.right() > right + 0.7 * line.size()) {
        atRight = 0;
      }
      lines.add(line);
      left = Math.min(left, line.left());
      right = Math.max(right, line.right());
      atRight += line.right() > right - 0.7 * line.size() ? 1 : 0;
    }

    PrintedLine last() {
      return lines.get(lines.size() - 1);
    }
  }

  private Stacking(List<PrintedLine> lines, Typography type, Rulings rulings) {
    this.type = type;
    this.rulings = rulings;
    this.widths = new ColumnWidths(lines, type);
  }

  /** The stacks of lines that are given from top to bottom. */
  static List<Stack> of(List<PrintedLine> lines, Typography type, Rulings rulings) {
    var stacking = new Stacking(lines, type, rulings);
    int at = 0;
    while (at < lines.size()) {
      int end = at + 1;
      double middle = lines.get(at).middle();
      while (end < lines.size() && lines.get(end).middle() < middle + 0.35 * type.size()) {
        end++;
      }
      stacking.takeRow(lines.subList(at, end));
      at = end;
    }
    stacking.done.addAll(stacking.open);
    return stacking.done.stream()
        .flatMap(pile -> new Measures(new Stack(pile.lines), type).parts().stream())
        .toList();
  }

  /** Lines at one height go each to a column of its own. */
  private void takeRow(List<PrintedLine> row) {
    double height = row.get(0).middle();
    for (int i = open.size() - 1; i >= 0; i--) {
      if (height - open.get(i).last().middle() > 4 * type.leading()) {
        done.add(open.remove(i));
      }
    }
    List<Pile> found = new ArrayList<>();
    for (PrintedLine line : row) {
      found.add(pileFor(line));
    }
    for (int i = 0; i < row.size(); i++) {
      Pile pile = found.get(i);
      boolean shared = pile == null || found.indexOf(pile) != found.lastIndexOf(pile);
      if (shared) {
        pile = new Pile(rulings.frameOf(row.get(i).box()));
        open.add(pile);
      }
      pile.add(row.get(i));
    }
  }

  private Pile pileFor(PrintedLine line) {
    Optional<Box> frame = rulings.frameOf(line.box());
    Pile found = null;
    for (Pile pile : open) {
      boolean near = isNear(pile, line);
      if (near && Math.min(pile.right, line.right()) - Math.max(pile.left, line.left()) > 0) {
        if (found != null) {
          return null;
        }
        found = pile;
      } else if (near && found == null && isBesideIndent(pile, line)) {
        found = pile;
      }
    }
    boolean fits =
        found != null
            && found.frame.equals(frame)
            && type.sameSize(line.size(), found.last().size())
            && fits(found, line)
            && !rulings.divides(found.last(), line);
    return fits ? found : null;
  }

  /** A short last line ends left of where the next, indented one begins. */
  private boolean isBesideIndent(Pile pile, PrintedLine line) {
    return line.left() >= pile.left && line.left() - pile.left < 2.6 * line.size();
  }

  private boolean isNear(Pile pile, PrintedLine line) {
    double step = line.middle() - pile.last().middle();
    double own = pile.lines.size() > 3 ? ownLeading(pile) : type.leading();
    double most = Math.max(own, Math.min(type.leading(), own * 1.2)) * 1.45;
    return step > 0.5 * line.size() && step < most * Math.max(1, line.size() / type.size());
  }

  private static double ownLeading(Pile pile) {
    int last = pile.lines.size() - 1;
    double least = Double.MAX_VALUE;
    for (int i = Math.max(1, last - 6); i <= last; i++) {
      least = Math.min(least, pile.lines.get(i).middle() - pile.lines.get(i - 1).middle());
    }
    return least;
  }

  private boolean fits(Pile pile, PrintedLine line) {
    double em = line.size();
    boolean settled = pile.lines.size() > 2 && pile.atRight > 1;
    boolean left = line.left() > pile.left - (settled ? 0.8 : 2.7) * em;
    boolean right = line.right() < pile.right + (settled ? 1.3 * em : 1e6);
    return left && right || widths.holds(pile.left, pile.right, line) || widens(pile, line);
  }

  /** Whether a pile of short lines, such as a list, does not show yet how wide its column is. */
  private boolean widens(Pile pile, PrintedLine line) {
    return 2 * pile.atRight < pile.lines.size()
        && line.left() > pile.left - 2.7 * line.size()
        && widths.allows(Math.max(pile.right, line.right()) - Math.min(pile.left, line.left()));
  }
}
