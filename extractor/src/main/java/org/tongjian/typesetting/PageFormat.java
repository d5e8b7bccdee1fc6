package org.tongjian.typesetting;

/**
 * The grid of a page. Widths are in characters of body text, heights in its lines.
 *
 * @param columns columns of the page
 * @param columnWidth characters to a line
 * @param gutter space between columns
 * @param rows lines of the page below its head
 * @param em width of a character in millimetres
 * @param leading height of a line as a multiple of a character
 */
public record PageFormat(
    int columns, int columnWidth, double gutter, int rows, double em, double leading) {
  /** The same grid with some rows more. */
  PageFormat higher(int more) {
    return new PageFormat(columns, columnWidth, gutter, rows + more, em, leading);
  }

  /** Millimetres of a row. */
  double rowHeight() {
    return em * leading;
  }

  /** Left edge of a column in millimetres. */
  double left(int column) {
    return column * (columnWidth + gutter) * em;
  }

  /** Width of some columns and the space between them, in characters. */
  double width(int count) {
    return count * columnWidth + (count - 1) * gutter;
  }

  /** Width of the page's text in millimetres. */
  double textWidth() {
    return width(columns) * em;
  }
}
