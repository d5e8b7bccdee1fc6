package org.tongjian.evaluation;

import java.util.List;

/**
 * What came back of an issue in one format.
 *
 * @param seed the issue
 * @param format the format
 * @param articles its articles
 * @param spurious articles that were read and answer to none printed
 * @param mastheadFields what the issue says of itself
 * @param mastheadRight how much of that was read rightly
 * @param seconds time of reading
 */
record IssueScore(
    long seed,
    IssueFormat format,
    List<ReadArticle> articles,
    int spurious,
    int mastheadFields,
    int mastheadRight,
    double seconds) {
  IssueScore {
    articles = List.copyOf(articles);
  }
}
