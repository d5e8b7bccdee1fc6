/**
 * What is known. In: the claims of articles and the things their entities are. Out: the quads of
 * the knowledge graph in standard terms, every fact derived from its claims; all at once in memory,
 * or kept up to date in a store.
 */
package org.tongjian.knowledge;
