package org.tongjian.cli;

import java.util.List;
import java.util.function.Consumer;
import org.tongjian.claim.ExtractedArticle;
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

  @Override
  void close();
}
