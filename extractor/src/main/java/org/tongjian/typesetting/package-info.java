/**
 * Typesets newspaper issues from given articles and a seed: a plan of the pages, and from it PDF
 * pages, web pages and text as character recognition gives it. It knows nothing of how pages are
 * read.
 */
package org.tongjian.typesetting;
