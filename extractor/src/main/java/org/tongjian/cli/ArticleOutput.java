package org.tongjian.cli;

import java.util.List;
import java.util.function.Consumer;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.page.Article;
import org.tongjian.page.CopyFilter;
import org.tongjian.problem.Problem;
import org.tongjian.source.Document;

/** Where extracted articles go. */
interface ArticleOutput extends AutoCloseable {
  /**
   * Writes the articles of one document.
   *
   * @param problems takes what cannot be written
   */
  void write(Document document, List<ExtractedArticle> articles, Consumer<Problem> problems);

  /**
   * Notes another place where an article was published that was written before.
   *
   * @param kept the article that was written
   * @param copy what was read of it elsewhere
   */
  void writeCopy(CopyFilter.Kept kept, Article copy);

  @Override
  void close();
}
