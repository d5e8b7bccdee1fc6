package org.tongjian.evaluation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** Percentile bootstrap over articles: the article is the unit that varies from paper to paper. */
final class Bootstrap {
  private static final int DRAWS = 1000;

  private Bootstrap() {}

  /**
   * The intervals of each row.
   *
   * @param articles for each article the score of each row
   * @param seed starts the drawing
   */
  static Map<String, Intervals> intervals(List<Map<String, Score>> articles, long seed) {
    int[][] draws = draws(articles.size(), seed);
    var intervals = new LinkedHashMap<String, Intervals>();
    for (String label : Evaluation.rows().keySet()) {
      List<Score> scores = articles.stream().map(a -> a.get(label)).toList();
      Score[] sums = Arrays.stream(draws).map(d -> sum(scores, d)).toArray(Score[]::new);
      intervals.put(
          label,
          new Intervals(
              interval(sums, Score::predicted, Score::precision),
              interval(sums, Score::gold, Score::recall),
              interval(sums, score -> score.gold() + score.predicted(), Score::f1)));
    }
    return intervals;
  }

  private static int[][] draws(int size, long seed) {
    var random = new Random(seed);
    var draws = new int[DRAWS][size];
    for (int[] draw : draws) {
      Arrays.setAll(draw, i -> random.nextInt(size));
    }
    return draws;
  }

  private static Score sum(List<Score> scores, int[] draw) {
    int gold = 0;
    int predicted = 0;
    int correct = 0;
    for (int article : draw) {
      Score score = scores.get(article);
      gold += score.gold();
      predicted += score.predicted();
      correct += score.correct();
    }
    return new Score(gold, predicted, correct);
  }

  /** Draws without anything to count tell nothing and are left out. */
  private static Intervals.Interval interval(
      Score[] sums, ToIntFunction<Score> base, ToDoubleFunction<Score> value) {
    double[] values =
        Arrays.stream(sums)
            .filter(sum -> base.applyAsInt(sum) > 0)
            .mapToDouble(value)
            .sorted()
            .toArray();
    if (values.length == 0) {
      return new Intervals.Interval(0, 0);
    }
    int cut = values.length / 40;
    return new Intervals.Interval(values[cut], values[values.length - 1 - cut]);
  }
}
