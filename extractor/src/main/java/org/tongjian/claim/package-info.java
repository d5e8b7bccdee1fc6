/**
 * Mentions to facts. In: a {@link org.tongjian.entity.ResolvedArticle}. Out: {@link
 * org.tongjian.claim.Claim}s, each with the sentence that says it. Every kind of claim has a rule
 * class, every rule its word table; where an argument is named outside the quote, the name of the
 * rule ends in {@code -before}.
 */
package org.tongjian.claim;
