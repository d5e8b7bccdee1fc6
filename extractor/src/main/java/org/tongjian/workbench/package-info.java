/**
 * What was understood of pages, for people to check. In: a document, its articles and what was
 * found wrong with it. Out: a table, JSON, or a page that shows the lines of the file beside the
 * articles made of them.
 */
package org.tongjian.workbench;
