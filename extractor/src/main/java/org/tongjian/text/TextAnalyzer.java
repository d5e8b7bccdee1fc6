package org.tongjian.text;

import java.util.List;
import org.tongjian.page.Article;
import org.tongjian.source.OffsetMap;

/** Normalises an article's text and cuts it into sentences and words. */
public final class TextAnalyzer {
  /** Analyses one article; safe to call from several threads. */
  public AnalyzedArticle analyze(Article article) {
    var reading = new ReadingText(article.text(), OffsetMap.identity(article.text().length()));
    return new AnalyzedArticle(article, reading, List.of(), List.of());
  }
}
