/**
 * Mentions to the things of one article. In: an analysed article and its mentions. Out: a {@link
 * org.tongjian.entity.ResolvedArticle}: article-local entities with their short names gathered, and
 * every office mention read as a title and the body it belongs to.
 */
package org.tongjian.entity;
