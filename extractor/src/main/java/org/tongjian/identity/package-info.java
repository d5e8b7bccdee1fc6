/**
 * The same thing in many articles. In: {@link org.tongjian.claim.ExtractedArticle}s. Out: {@link
 * org.tongjian.identity.Thing}s with stable IRIs, and the quads of the identity graph, which alone
 * tie articles to them. What a thing is told by depends on its own article only, never on the order
 * of loading.
 */
package org.tongjian.identity;
