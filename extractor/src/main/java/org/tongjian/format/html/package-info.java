/**
 * Web pages. In: a saved or crawled HTML file. Out: its text, a block a line in reading order, with
 * roles, article containers, what the page says beside its text, and the place of each character in
 * the file. Alone imports jsoup.
 */
package org.tongjian.format.html;
