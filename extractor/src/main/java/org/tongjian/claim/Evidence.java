package org.tongjian.claim;

import java.util.List;
import org.tongjian.mention.Mention;
import org.tongjian.source.Span;

/**
 * Why a claim is made.
 *
 * @param quote the sentence (or clause) that says it, as a span of the reading text
 * @param mentions the mentions that carry its arguments
 * @param rule the rule that found it
 * @param confidence from 0 to 1
 */
public record Evidence(Span quote, List<Mention> mentions, String rule, double confidence) {
  public Evidence {
    mentions = List.copyOf(mentions);
    if (quote.length() == 0) {
      throw new IllegalArgumentException("no quote, no claim");
    }
  }
}
