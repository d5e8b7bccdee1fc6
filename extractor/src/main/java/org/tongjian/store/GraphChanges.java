package org.tongjian.store;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Changes that belong together, made in this order.
 *
 * @param droppedGraphs names of graphs to remove whole
 * @param removed quads to remove
 * @param added quads to add
 */
public record GraphChanges(Set<Node> droppedGraphs, List<Quad> removed, List<Quad> added) {
  public GraphChanges {
    droppedGraphs = Set.copyOf(droppedGraphs);
    removed = List.copyOf(removed);
    added = List.copyOf(added);
  }
}
