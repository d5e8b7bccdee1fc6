package org.tongjian.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.XSD;

/** Writes changes as one SPARQL 1.1 update request, so that a server makes all of them or none. */
final class SparqlUpdate {
  /** Quads an operation: some servers dislike a single operation of a hundred thousand. */
  private static final int BATCH = 10_000;

  private static final String XSD_STRING = XSD.xstring.getURI();

  private final StringBuilder out = new StringBuilder();

  /** Labels of blank nodes; one label means one node within an operation only. */
  private final Map<Node, String> blankNodes = new HashMap<>();

  private SparqlUpdate() {}

  static String of(GraphChanges changes) {
    SparqlUpdate update = new SparqlUpdate();
    for (Node graph : changes.droppedGraphs()) {
      update.out.append("DROP SILENT GRAPH <").append(graph.getURI()).append("> ;\n");
    }
    update.data("DELETE DATA", changes.removed(), BATCH);
    boolean hasBlanks = changes.added().stream().anyMatch(SparqlUpdate::hasBlank);
    update.data("INSERT DATA", changes.added(), hasBlanks ? Integer.MAX_VALUE : BATCH);
    return update.out.toString();
  }

  private static boolean hasBlank(Quad quad) {
    return quad.getSubject().isBlank() || quad.getObject().isBlank();
  }

  private void data(String operation, List<Quad> quads, int batch) {
    for (int start = 0; start < quads.size(); start += batch) {
      int end = (int) Math.min(quads.size(), (long) start + batch);
      out.append(operation).append(" {\n");
      Node graph = null;
      for (Quad quad : quads.subList(start, end)) {
        if (!quad.getGraph().equals(graph)) {
          out.append(graph == null ? "" : "}\n").append("GRAPH <");
          graph = quad.getGraph();
          out.append(graph.getURI()).append("> {\n");
        }
        term(quad.getSubject());
        term(quad.getPredicate());
        term(quad.getObject());
        out.append(".\n");
      }
      out.append("}} ;\n");
      if (end == quads.size()) {
        break;
      }
    }
  }

  private void term(Node node) {
    if (node.isURI()) {
      out.append('<').append(node.getURI()).append('>');
    } else if (node.isBlank()) {
      out.append(blankNodes.computeIfAbsent(node, n -> "_:b" + blankNodes.size()));
    } else {
      string(node.getLiteralLexicalForm());
      if (!node.getLiteralLanguage().isEmpty()) {
        out.append('@').append(node.getLiteralLanguage());
      } else if (!node.getLiteralDatatypeURI().equals(XSD_STRING)) {
        out.append("^^<").append(node.getLiteralDatatypeURI()).append('>');
      }
    }
    out.append(' ');
  }

  /**
   * A quoted string. SPARQL replaces {@code \}{@code uXXXX} before it reads anything else, so a
   * backslash of the text followed by a {@code u} must not come out as such a sequence: the {@code
   * u} itself is then written by its number.
   */
  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> {
          boolean afterBackslash = i > 0 && text.charAt(i - 1) == '\\';
          if (c < ' ' || c == 0x7f || ((c == 'u' || c == 'U') && afterBackslash)) {
            out.append(String.format("\\u%04X", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
