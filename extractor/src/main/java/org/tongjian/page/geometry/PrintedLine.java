package org.tongjian.page.geometry;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.tongjian.source.Box;
import org.tongjian.source.Document;
import org.tongjian.source.TextBlock;

/**
 * One line as it was printed in one column, made whole from the fragments that the file gives.
 *
 * @param blocks its fragments from left to right, of a vertical line from top to bottom
 * @param text the characters of all of them
 * @param box around all of them
 * @param size of most of its characters, in points; never 0
 * @param bold whether most of its characters are bold
 * @param vertical whether its characters stand one below the other
 */
public record PrintedLine(
    List<TextBlock> blocks, String text, Box box, double size, boolean bold, boolean vertical) {
  /** From top to bottom, of lines that stand side by side from left to right. */
  static final Comparator<PrintedLine> DOWNWARDS =
      Comparator.comparingDouble(PrintedLine::middle).thenComparingDouble(PrintedLine::left);

  public PrintedLine {
    blocks = List.copyOf(blocks);
  }

  /** A line of one fragment. */
  static PrintedLine of(Document document, TextBlock block) {
    Box box = block.box().orElseThrow();
    double size = block.fontSize() > 0 ? block.fontSize() : Math.max(1, box.height());
    String text = block.span().of(document.text()).strip();
    boolean vertical =
        text.length() >= 3 && box.height() > 2.5 * box.width() && box.height() > 2 * size;
    return new PrintedLine(List.of(block), text, box, size, block.bold(), vertical);
  }

  /** The line that fragments make up, in their order. */
  static PrintedLine joined(List<PrintedLine> parts, boolean vertical) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    PrintedLine longest =
        parts.stream().max(Comparator.comparingInt(part -> part.text.length())).orElseThrow();
    return new PrintedLine(
        parts.stream().flatMap(part -> part.blocks.stream()).toList(),
        parts.stream().map(PrintedLine::text).collect(Collectors.joining()),
        parts.stream().map(PrintedLine::box).reduce(Box::around).orElseThrow(),
        longest.size,
        longest.bold,
        vertical);
  }

  double left() {
    return box.left();
  }

  double right() {
    return box.right();
  }

  double top() {
    return box.top();
  }

  double bottom() {
    return box.bottom();
  }

  double width() {
    return box.width();
  }

  /** Height on the page of its middle. */
  double middle() {
    return (box.top() + box.bottom()) / 2;
  }

  /** Place on the page's width of its middle. */
  double centre() {
    return (box.left() + box.right()) / 2;
  }

  /**
   * The empty height from this line down to another, reckoned from sizes of type: boxes of
   * characters are high or low from font to font.
   */
  double gapTo(PrintedLine below) {
    return below.middle() - middle() - (size + below.size) / 2;
  }

  /** How many characters it has. */
  int length() {
    return text.length();
  }
}
