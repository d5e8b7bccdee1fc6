/**
 * The stages in their order. In: a {@link org.tongjian.source.Document}. Out: {@link
 * org.tongjian.claim.ExtractedArticle}s.
 */
package org.tongjian.pipeline;
