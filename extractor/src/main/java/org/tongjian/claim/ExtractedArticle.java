package org.tongjian.claim;

import java.util.List;
import org.tongjian.entity.ResolvedArticle;
import org.tongjian.page.Article;

/**
 * All that was understood of one article.
 *
 * @param resolved its mentions and entities
 * @param claims its facts, in order of their quotes
 */
public record ExtractedArticle(ResolvedArticle resolved, List<Claim> claims) {
  public ExtractedArticle {
    claims = List.copyOf(claims);
  }

  /** The article itself. */
  public Article article() {
    return resolved.analyzed().article();
  }
}
