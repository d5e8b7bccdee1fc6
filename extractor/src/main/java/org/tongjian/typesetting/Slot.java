package org.tongjian.typesetting;

import java.util.List;

/**
 * A stretch of one column with the lines that fill it.
 *
 * @param column the column of the page
 * @param row its first row
 * @param rows its rows
 * @param lines its lines, fewer than its rows
 */
record Slot(int column, int row, int rows, List<Line> lines) {
  Slot {
    lines = List.copyOf(lines);
  }

  Slot moved(int byRows) {
    return new Slot(column, row + byRows, rows, lines);
  }
}
