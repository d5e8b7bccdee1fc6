/**
 * Words to mentions. In: an {@link org.tongjian.text.AnalyzedArticle} and its date expressions.
 * Out: {@link org.tongjian.mention.Mention}s of the seven types, in order and without overlap, each
 * with the rule that found it.
 */
package org.tongjian.mention;
