package org.tongjian.page.geometry;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells lines in the middle of running text from lines of the page itself that have the same words:
 * a line of a paragraph may happen to name a publisher's office, or to consist of a dash.
 */
@SuppressWarnings("ReferenceEquality") // a line is told from others of the same words
final class RunningText {
  /** How far the first line of a paragraph is set in, in characters. */
  private static final double INDENT = 2;

  private static final double EDGE = 0.35;

  /** Shorter lines begin and end at the same places by chance, in characters. */
  private static final double SHORT = 8;

  private static final String ENDS = "。！？!?；;：:…”」』）)】";

  private final List<PrintedLine> lines;
  private final Typography type;
  private final Set<PrintedLine> doubtful = Collections.newSetFromMap(new IdentityHashMap<>());

  private RunningText(List<PrintedLine> lines) {
    this.lines = lines;
    this.type = Typography.of(lines);
  }

  /**
   * The lines of which words alone cannot tell, and which stand in running text.
   *
   * @param lines the lines of a page, from top to bottom
   * @param isDoubtful whether the words of a line are those of the page rather than of an article
   */
  static Set<PrintedLine> among(List<PrintedLine> lines, Predicate<PrintedLine> isDoubtful) {
    Set<PrintedLine> within = Collections.newSetFromMap(new IdentityHashMap<>());
    var text = new RunningText(lines);
    lines.stream().filter(isDoubtful).forEach(text.doubtful::add);
    for (int i = 0; i < lines.size(); i++) {
      if (text.doubtful.contains(lines.get(i)) && text.isWithin(i)) {
        within.add(lines.get(i));
      }
    }
    return within;
  }

  private boolean isWithin(int at) {
    PrintedLine line = lines.get(at);
    if (!type.isBodySize(line) || line.vertical()) {
      return false;
    }
    return NearLines.any(
        lines,
        at,
        1.3,
        type.leading(),
        (other, isAbove) -> isText(other) && joins(line, other, isAbove));
  }

  private boolean isText(PrintedLine line) {
    return type.isBodySize(line) && !line.vertical() && !doubtful.contains(line);
  }

  private boolean joins(PrintedLine line, PrintedLine other, boolean isAbove) {
    return isColumn(line, other) || (isAbove ? goesOn(other, line) : goesOn(line, other));
  }

  /** Whether a line fills a column in which a line of text stands above or below it. */
  private boolean isColumn(PrintedLine line, PrintedLine other) {
    double indent = Math.abs(line.left() - other.left()) / type.size();
    return (indent < EDGE || Math.abs(indent - INDENT) < EDGE) && isFull(line);
  }

  /** Whether a full line goes on in mid-sentence in the next, at the edge of the column. */
  private boolean goesOn(PrintedLine upper, PrintedLine lower) {
    double em = type.size();
    double indent = (upper.left() - lower.left()) / em;
    return (Math.abs(indent) < EDGE || Math.abs(indent - INDENT) < EDGE)
        && lower.right() < upper.right() + EDGE * em
        && ENDS.indexOf(upper.text().charAt(upper.length() - 1)) < 0
        && isFull(upper);
  }

  /** Whether another line near ends at the same place, as the lines of a column do. */
  private boolean isFull(PrintedLine line) {
    return line.width() > SHORT * type.size()
        && lines.stream()
            .anyMatch(
                other ->
                    !other.equals(line)
                        && Math.abs(other.middle() - line.middle()) < 4 * type.leading()
                        && Math.abs(other.right() - line.right()) < EDGE * type.size()
                        && other.width() > SHORT * type.size()
                        && isText(other));
  }
}
