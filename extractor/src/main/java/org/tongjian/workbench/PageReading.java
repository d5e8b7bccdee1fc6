package org.tongjian.workbench;

import java.util.List;
import org.tongjian.page.Article;
import org.tongjian.page.Masthead;
import org.tongjian.problem.Problem;
import org.tongjian.source.Document;

/**
 * A document and what was understood of it.
 *
 * @param document the document
 * @param articles its articles in reading order
 * @param problems what was found wrong with it
 */
public record PageReading(Document document, List<Article> articles, List<Problem> problems) {
  public PageReading {
    articles = List.copyOf(articles);
    problems = List.copyOf(problems);
  }

  /** What the page says of itself, as its first article has it. */
  Masthead masthead() {
    return articles.stream()
        .flatMap(article -> article.origin().passages().stream())
        .filter(passage -> PageMap.isSame(passage.document(), document))
        .map(passage -> passage.masthead())
        .findFirst()
        .orElse(Masthead.NONE);
  }
}
