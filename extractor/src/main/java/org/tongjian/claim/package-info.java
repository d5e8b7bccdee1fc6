/**
 * Mentions to facts. In: a {@link org.tongjian.entity.ResolvedArticle}. Out: {@link
 * org.tongjian.claim.Claim}s, each with the sentence that says it.
 */
package org.tongjian.claim;
