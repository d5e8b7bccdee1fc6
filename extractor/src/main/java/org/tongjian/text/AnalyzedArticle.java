package org.tongjian.text;

import java.util.List;
import org.tongjian.page.Article;
import org.tongjian.source.Span;

/**
 * An article with its sentences and words. All spans of this and the following stages are spans of
 * {@link ReadingText#text}; {@link #inArticle} leads back to the article, {@link
 * Article#inDocument} from there to the file.
 *
 * @param article where it comes from
 * @param reading the text the spans belong to
 * @param sentences in order, covering every character but white space
 * @param tokens in order, without overlap
 */
public record AnalyzedArticle(
    Article article, ReadingText reading, List<Span> sentences, List<Token> tokens) {
  public AnalyzedArticle {
    sentences = List.copyOf(sentences);
    tokens = List.copyOf(tokens);
  }

  /** The normalised characters. */
  public String text() {
    return reading.text();
  }

  /** The stretch of the article's own text that a span stands for. */
  public Span inArticle(Span span) {
    return reading.inArticle(span);
  }

  /** The article's own characters that a span stands for. */
  public String quote(Span span) {
    return inArticle(span).of(article.text());
  }

  /** The sentence in which an offset lies; the nearest one before it when it lies between two. */
  public Span sentenceAt(int offset) {
    if (sentences.isEmpty()) {
      return new Span(0, text().length());
    }
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.get(low);
  }
}
