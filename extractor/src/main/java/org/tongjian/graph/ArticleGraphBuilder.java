package org.tongjian.graph;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.problem.Problem;

/** Writes what an article claims as the quads of its named graph. */
public final class ArticleGraphBuilder {
  /**
   * The quads of one article's graph, in the order of the text.
   *
   * @param article what was understood of it
   * @param problems takes the claims that are refused because their quote is not in the text (E601)
   */
  public List<Quad> build(ExtractedArticle article, Consumer<Problem> problems) {
    return List.of();
  }
}
