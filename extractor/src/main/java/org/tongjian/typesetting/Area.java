package org.tongjian.typesetting;

/**
 * A rectangle of the grid.
 *
 * @param column first column
 * @param row first row
 * @param columns number of columns
 * @param rows number of rows
 */
record Area(int column, int row, int columns, int rows) {
  int bottom() {
    return row + rows;
  }

  int right() {
    return column + columns;
  }

  boolean covers(int otherColumn) {
    return otherColumn >= column && otherColumn < right();
  }

  Area moved(int byColumns, int byRows) {
    return new Area(column + byColumns, row + byRows, columns, rows);
  }
}
