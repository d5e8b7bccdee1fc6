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

  /** A confidence, with two digits. */
  public static Node confidence(double confidence) {
    return NodeFactory.createLiteralDT(
        String.format(Locale.ROOT, "%.2f", confidence), XSDDatatype.XSDdecimal);
  }
}
