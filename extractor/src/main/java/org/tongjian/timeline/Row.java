package org.tongjian.timeline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** One solution of a query, read by name of variable. */
record Row(Binding binding) {
  private Optional<Node> term(String variable) {
    return Optional.ofNullable(binding.get(Var.alloc(variable)));
  }

  /** The text of a literal or IRI; empty when unbound. */
  String text(String variable) {
    return term(variable)
        .map(term -> term.isLiteral() ? term.getLiteralLexicalForm() : term.toString())
        .orElse("");
  }

  /** What follows the last {@code #} or {@code /} of an IRI; empty when unbound. */
  String localName(String variable) {
    String iri = text(variable);
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  /** A date; empty when unbound or no calendar day. */
  Optional<LocalDate> date(String variable) {
    try {
      return term(variable).map(term -> LocalDate.parse(term.getLiteralLexicalForm()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A number; 0 when unbound. */
  double number(String variable) {
    String text = text(variable);
    return text.isEmpty() ? 0 : Double.parseDouble(text);
  }

  boolean has(String variable) {
    return term(variable).isPresent();
  }
}
