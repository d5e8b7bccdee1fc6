/**
 * The {@code .ann} format: one article with its mentions tagged in the text and its facts listed
 * below. In: a file or an {@link org.tongjian.claim.ExtractedArticle}. Out: an {@link
 * org.tongjian.annotation.AnnotationFile}, or its text.
 */
package org.tongjian.annotation;
