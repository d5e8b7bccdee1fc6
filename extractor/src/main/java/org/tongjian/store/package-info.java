/**
 * Quads in, SPARQL out. In: {@link org.tongjian.store.GraphChanges}. Out: answers to queries. Two
 * stores keep one contract: embedded (Jena TDB2) and remote (any SPARQL 1.1 server, by RDF4J).
 */
package org.tongjian.store;
