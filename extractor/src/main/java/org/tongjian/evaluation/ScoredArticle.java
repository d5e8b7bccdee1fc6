package org.tongjian.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongjian.annotation.AnnotationFile;
import org.tongjian.annotation.WhiteSpace;

/**
 * A gold article and what was predicted for it.
 *
 * @param name name of its file
 * @param gold the gold article
 * @param predicted the prediction; empty when there is none or its body differs
 */
record ScoredArticle(String name, AnnotationFile gold, Optional<AnnotationFile> predicted) {

  /** Whether two bodies differ only in the white space at their ends. */
  static boolean isSameBody(AnnotationFile gold, AnnotationFile predicted) {
    return WhiteSpace.strip(gold.text()).equals(WhiteSpace.strip(predicted.text()));
  }

  /** What is to be added to an offset of the prediction to get the gold one. */
  int shift() {
    return predicted
        .map(p -> WhiteSpace.leading(gold.text()) - WhiteSpace.leading(p.text()))
        .orElse(0);
  }

  /** The counts by kind. */
  Map<String, Score> counts() {
    boolean full = gold.isFullDetail();
    Set<Item> goldItems = Item.of(gold, 0, full);
    Set<Item> predictedItems = predicted.map(p -> Item.of(p, shift(), full)).orElseGet(Set::of);
    var counts = new HashMap<String, Score>();
    goldItems.forEach(item -> counts.merge(item.kind(), new Score(1, 0, 0), Score::plus));
    for (Item item : predictedItems) {
      int correct = goldItems.contains(item) ? 1 : 0;
      counts.merge(item.kind(), new Score(0, 1, correct), Score::plus);
    }
    return counts;
  }
}
