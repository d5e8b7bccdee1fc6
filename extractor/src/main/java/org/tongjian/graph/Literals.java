package org.tongjian.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.tongjian.time.TimeValue;

/** Values as literals. */
public final class Literals {
  private Literals() {}

  public static Node of(String text) {
    return NodeFactory.createLiteralString(text);
  }

  public static Node of(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  public static Node of(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  public static Node of(Instant instant) {
    return NodeFactory.createLiteralDT(instant.toString(), XSDDatatype.XSDdateTime);
  }

  public static Node of(TimeValue value) {
    return NodeFactory.createLiteralDT(value.edtf(), StandardTerms.EDTF);
  }

  /** A text in Chinese. */
  public static Node chinese(String text) {
    return NodeFactory.createLiteralLang(text, "zh");
  }

  /**
   * A confidence, with at most two digits, in the form that stores bring decimals into ({@code
   * 0.8}, {@code 1.0}), so that a graph reads the same before and after it was stored.
   */
  public static Node confidence(double confidence) {
    String digits = String.format(Locale.ROOT, "%.2f", confidence);
    return NodeFactory.createLiteralDT(
        digits.endsWith("0") ? digits.substring(0, digits.length() - 1) : digits,
        XSDDatatype.XSDdecimal);
  }
}
