package org.tongjian.claim;

import java.util.function.Consumer;

/** Finds the claims of one kind. Immutable. */
interface ClaimRule {
  /**
   * Hands on what the rule finds, in order of the text.
   *
   * @param reading the article
   * @param found takes the claims; the same fact may come several times
   */
  void find(Reading reading, Consumer<Claim> found);
}
