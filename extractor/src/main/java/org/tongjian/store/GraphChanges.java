package org.tongjian.store;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * Changes that belong together, made in this order. Every quad stands in a named graph, since the
 * unnamed one is not part of what queries see; a quad to remove has no blank node, since a blank
 * node of one store cannot be named to another.
 *
 * @param droppedGraphs names of graphs to remove whole; one that is not there is passed over
 * @param removed quads to remove
 * @param added quads to add
 */
public record GraphChanges(Set<Node> droppedGraphs, List<Quad> removed, List<Quad> added) {
  /**
   * @throws IllegalArgumentException when a quad is in no named graph, is no concrete RDF, or has
   *     an IRI with characters that no IRI has
   */
  public GraphChanges {
    droppedGraphs = Set.copyOf(droppedGraphs);
    removed = List.copyOf(removed);
    added = List.copyOf(added);
    droppedGraphs.forEach(GraphChanges::requireName);
    for (Quad quad : removed) {
      requireQuad(quad);
      if (quad.getSubject().isBlank() || quad.getObject().isBlank()) {
        throw new IllegalArgumentException("a quad to remove has a blank node: " + quad);
      }
    }
    added.forEach(GraphChanges::requireQuad);
  }

  /** Only additions. */
  public static GraphChanges adding(List<Quad> quads) {
    return new GraphChanges(Set.of(), List.of(), quads);
  }

  /** A graph's whole content anew: what it held is gone, what is given is there. */
  public static GraphChanges replacing(Node graph, List<Triple> triples) {
    return new GraphChanges(
        Set.of(graph),
        List.of(),
        triples.stream().map(triple -> Quad.create(graph, triple)).toList());
  }

  private static void requireQuad(Quad quad) {
    requireName(quad.getGraph());
    Node subject = quad.getSubject();
    if (!subject.isBlank()) {
      requireIri(subject);
    }
    requireIri(quad.getPredicate());
    Node object = quad.getObject();
    if (object.isURI()) {
      requireIri(object);
    } else if (!object.isLiteral() && !object.isBlank()) {
      throw new IllegalArgumentException("not an RDF object: " + object);
    }
  }

  private static void requireName(Node graph) {
    if (Quad.isDefaultGraph(graph) || Quad.isUnionGraph(graph)) {
      throw new IllegalArgumentException("not a named graph: " + graph);
    }
    requireIri(graph);
  }

  /** IRIs go between angle brackets into SPARQL, where nothing can be escaped. */
  private static void requireIri(Node node) {
    if (!node.isURI()) {
      throw new IllegalArgumentException("not an IRI: " + node);
    }
    String iri = node.getURI();
    for (int i = 0; i < iri.length(); i++) {
      char c = iri.charAt(i);
      if (c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0) {
        throw new IllegalArgumentException("character not allowed in an IRI: " + iri);
      }
    }
  }
}
