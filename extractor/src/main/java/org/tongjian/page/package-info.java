/**
 * Documents to articles. In: a {@link org.tongjian.source.Document}. Out: the masthead and the
 * {@link org.tongjian.page.Article}s of the page, with the sentences that columns broke joined
 * again and every character tied to the file.
 */
package org.tongjian.page;
