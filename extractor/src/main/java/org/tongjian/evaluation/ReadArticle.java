package org.tongjian.evaluation;

import java.util.List;
import java.util.Optional;
import org.tongjian.typesetting.PrintedArticle;

/**
 * What came back of a printed article.
 *
 * @param seed the issue
 * @param format its format
 * @param printed the article
 * @param title the headline that was read; empty when no article was
 * @param hasHeadline whether the headline is right
 * @param likeness how alike the bodies are, from 0 to 1
 * @param length characters of the printed body
 * @param strayed those that came into another article
 * @param lost those that came into none
 * @param faults what went wrong
 */
record ReadArticle(
    long seed,
    IssueFormat format,
    PrintedArticle printed,
    Optional<String> title,
    boolean hasHeadline,
    double likeness,
    int length,
    int strayed,
    int lost,
    List<String> faults) {
  private static final double ALIKE = 0.99;

  ReadArticle {
    faults = List.copyOf(faults);
  }

  /** Whether headline and body are right. */
  boolean isWhole() {
    return hasHeadline && likeness >= ALIKE;
  }
}
