package org.tongjian.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many items of one kind were found.
 *
 * @param gold items of the gold files
 * @param predicted items of the predictions
 * @param correct items in both
 */
public record Score(int gold, int predicted, int correct) {
  static final Score NONE = new Score(0, 0, 0);

  Score plus(Score other) {
    return new Score(gold + other.gold, predicted + other.predicted, correct + other.correct);
  }

  /** Share of the predictions that are right, to four digits; 0 without predictions. */
  public double precision() {
    return ratio(correct, predicted);
  }

  /** Share of the gold items that were found, to four digits; 0 without gold items. */
  public double recall() {
    return ratio(correct, gold);
  }

  /** Harmonic mean of precision and recall, to four digits; 0 when there is nothing to compare. */
  public double f1() {
    return ratio(2 * correct, predicted + gold);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : rounded((double) part / whole, 4).doubleValue();
  }

  /** Rounds the exact value of a double, ties to the even digit. */
  static BigDecimal rounded(double value, int digits) {
    return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN);
  }
}
