package org.tongjian.format.docx;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML of Word, read as a stream: elements of WordprocessingML by their local names. */
final class WordXml implements AutoCloseable {
  private final XMLStreamReader xml;

  WordXml(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    xml = factory.createXMLStreamReader(in);
  }

  /** Goes on to the next start, end or text. */
  int next() throws XMLStreamException {
    return xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
  }

  /** Name of the element; that of other vocabularies with their usual prefix. */
  String name() {
    String space = xml.getNamespaceURI();
    if (space != null && space.contains("wordprocessingml/") && space.endsWith("/main")) {
      return xml.getLocalName();
    }
    if (space != null && space.contains("markup-compatibility")) {
      return "mc:" + xml.getLocalName();
    }
    return "other:" + xml.getLocalName();
  }

  String text() {
    return xml.getText();
  }

  /** An attribute by its local name; empty where there is none. */
  String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Whether a switch is on: it is without value too. */
  boolean isOn() {
    String value = attribute("val");
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  /** A whole number; the fallback where there is none. */
  int number(String attribute, int fallback) {
    try {
      return Integer.parseInt(attribute(attribute));
    } catch (NumberFormatException e) {
      return fallback;
    }
  }

  /** Passes over the element that has just begun. */
  void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        return;
      }
    }
  }

  @Override
  public void close() throws XMLStreamException {
    xml.close();
  }
}
