/**
 * Claims to RDF. In: {@link org.tongjian.claim.ExtractedArticle}s. Out: the quads of the article's
 * named graph, in terms that are checked against {@code ontology/}.
 */
package org.tongjian.graph;
