package org.tongjian.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What a parameter takes, and how the words of a user become RDF terms. */
public enum ParameterType {
  /** Any text; matches a label with the language tag zh and one without. */
  TEXT("text") {
    @Override
    List<Node> terms(String value) {
      return List.of(NodeFactory.createLiteralLang(value, "zh"), literal(value));
    }
  },
  /** An absolute IRI, with or without angle brackets. */
  IRI("an absolute IRI") {
    @Override
    List<Node> terms(String value) {
      boolean bracketed = value.startsWith("<") && value.endsWith(">");
      String iri = bracketed ? value.substring(1, value.length() - 1) : value;
      if (!ABSOLUTE_IRI.matcher(iri).matches()) {
        throw new IllegalArgumentException(value);
      }
      return List.of(NodeFactory.createURI(iri));
    }
  },
  /** A calendar day. */
  DATE("a date (year-month-day)") {
    @Override
    List<Node> terms(String value) {
      try {
        String day = LocalDate.parse(value).toString();
        return List.of(NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
      } catch (DateTimeException e) {
        throw new IllegalArgumentException(value, e);
      }
    }
  },
  /** A whole number. */
  INTEGER("a whole number") {
    @Override
    List<Node> terms(String value) {
      if (!WHOLE_NUMBER.matcher(value).matches()) {
        throw new IllegalArgumentException(value);
      }
      return List.of(NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger));
    }
  },
  /** One of the words that the query lists. */
  CHOICE("one of the listed words") {
    @Override
    List<Node> terms(String value) {
      return List.of(literal(value));
    }
  };

  /** The characters that SPARQL forbids inside angle brackets are refused here already. */
  private static final Pattern ABSOLUTE_IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\\\x7F]+");

  private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?[0-9]{1,18}");

  private final String description;

  ParameterType(String description) {
    this.description = description;
  }

  /** A few words for messages and help: {@code a date (year-month-day)}. */
  public String description() {
    return description;
  }

  /** The word that stands for this type in the header of a query. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The terms that a value stands for; a query that is bound to several matches any of them.
   *
   * @throws IllegalArgumentException when the value is none of this type
   */
  abstract List<Node> terms(String value);

  private static Node literal(String value) {
    return NodeFactory.createLiteralString(value);
  }
}
