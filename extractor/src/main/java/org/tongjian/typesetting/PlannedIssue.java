package org.tongjian.typesetting;

import java.util.List;

/**
 * An issue as it is to be printed.
 *
 * @param seed what it was drawn from
 * @param imprint what it says of itself
 * @param pages its pages
 * @param articles its articles
 */
public record PlannedIssue(
    long seed, Imprint imprint, List<PlannedPage> pages, List<PrintedArticle> articles) {
  public PlannedIssue {
    pages = List.copyOf(pages);
    articles = List.copyOf(articles);
  }
}
