package org.tongjian.timeline;

import java.util.ArrayList;
import java.util.List;

/** Gives each thing of a lane the first row in which it touches no other. */
final class LabelRows {
  private static final double GAP = 10;

  private final List<List<double[]>> rows = new ArrayList<>();

  /** The row, from 0, for a thing that takes the stretch from left to right. */
  int place(double left, double right) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).stream().allMatch(o -> right + GAP <= o[0] || left >= o[1] + GAP)) {
        rows.get(row).add(new double[] {left, right});
        return row;
      }
    }
    List<double[]> row = new ArrayList<>();
    row.add(new double[] {left, right});
    rows.add(row);
    return rows.size() - 1;
  }

  int count() {
    return rows.size();
  }
}
