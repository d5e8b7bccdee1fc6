package org.tongjian.page.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the parts of lines that were spaced out to fill their column: a few characters set apart so
 * far that they look like lines of two columns. The line above or below, which spans both parts,
 * shows that there is only one.
 */
final class SpacedLines {
  /** More characters fill a line of a column without such gaps. */
  private static final int FEW = 8;

  private final List<PrintedLine> lines;
  private final Typography type;

  private SpacedLines(List<PrintedLine> lines, Typography type) {
    this.lines = lines;
    this.type = type;
  }

  /** The lines, given and returned from top to bottom. */
  static List<PrintedLine> joined(List<PrintedLine> lines, Typography type) {
    return new SpacedLines(lines, type).joined();
  }

  private List<PrintedLine> joined() {
    List<PrintedLine> result = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PrintedLine line = lines.get(i);
      int last = result.size() - 1;
      if (last >= 0 && isRow(result.get(last), line) && isSpanned(result.get(last), line, i)) {
        result.set(last, PrintedLine.joined(List.of(result.get(last), line), false));
      } else {
        result.add(line);
      }
    }
    return result;
  }

  /** Whether a line stands at the right of another at its height, with a gap between. */
  private boolean isRow(PrintedLine left, PrintedLine right) {
    return Math.abs(left.middle() - right.middle()) < 0.3 * type.size()
        && left.right() < right.left() + 0.5 * type.size()
        && Math.min(left.length(), right.length()) <= FEW
        && !left.vertical()
        && !right.vertical()
        && type.isBodySize(left)
        && type.isBodySize(right);
  }

  private boolean isSpanned(PrintedLine left, PrintedLine right, int at) {
    return NearLines.any(
        lines,
        at,
        1.4,
        type.leading(),
        (other, isAbove) -> type.isBodySize(other) && spans(other, left, right));
  }

  private boolean spans(PrintedLine other, PrintedLine left, PrintedLine right) {
    double em = type.size();
    return other.left() < left.left() + em
        && other.left() > left.left() - 2.6 * em
        && other.right() > right.right() - em;
  }
}
