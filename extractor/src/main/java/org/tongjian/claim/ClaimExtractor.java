package org.tongjian.claim;

import java.util.List;
import org.tongjian.entity.ResolvedArticle;

/** Finds the claims of an article. Immutable; load it once. */
public final class ClaimExtractor {
  private ClaimExtractor() {}

  /** Reads the bundled rules. */
  public static ClaimExtractor load() {
    return new ClaimExtractor();
  }

  /** The claims of an article, in order of their quotes. */
  public List<Claim> extract(ResolvedArticle article) {
    return List.of();
  }
}
