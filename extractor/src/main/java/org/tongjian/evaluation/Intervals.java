package org.tongjian.evaluation;

/**
 * 95 % intervals of a score.
 *
 * @param precision interval of the precision
 * @param recall interval of the recall
 * @param f1 interval of F1
 */
public record Intervals(Interval precision, Interval recall, Interval f1) {
  /**
   * A range of values from 0 to 1.
   *
   * @param low lower bound, to four digits
   * @param high upper bound, to four digits
   */
  public record Interval(double low, double high) {}
}
