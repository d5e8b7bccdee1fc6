/**
 * Articles to sentences and words. In: an {@link org.tongjian.page.Article}. Out: an {@link
 * org.tongjian.text.AnalyzedArticle}: the text normalised for reading, its sentences and tokens.
 */
package org.tongjian.text;
