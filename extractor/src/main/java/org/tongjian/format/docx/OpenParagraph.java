package org.tongjian.format.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** A paragraph while it is read: its settings, and its text with the settings of its runs. */
final class OpenParagraph {
  private final DocxStyles styles;
  private final StringBuilder text = new StringBuilder();
  private final Map<Double, Integer> sizes = new HashMap<>();
  private ParagraphStyle style;
  private int bold;
  private boolean inMark;
  private boolean markDeleted;
  private boolean inSettings;
  private Double runSize;
  private Boolean runBold;
  private boolean runHidden;

  OpenParagraph(DocxStyles styles, ParagraphStyle style) {
    this.styles = styles;
    this.style = style;
  }

  boolean isInMark() {
    return inMark;
  }

  void deleteMark() {
    markDeleted = true;
  }

  boolean isMarkDeleted() {
    return markDeleted;
  }

  /** Puts the text of a paragraph before this one's, whose mark between them was deleted. */
  void goOnFrom(OpenParagraph before) {
    text.insert(0, before.text);
    before.sizes.forEach((size, count) -> sizes.merge(size, count, Integer::sum));
    bold += before.bold;
  }

  void start(WordXml xml) throws XMLStreamException {
    switch (xml.name()) {
      case "pPr" -> inSettings = true;
      case "rPr" -> inMark = inSettings;
      case "r" -> {
        runSize = null;
        runBold = null;
        runHidden = false;
      }
      case "pStyle" -> style = styles.style(xml.attribute("val"));
      case "rStyle" -> runStyle(styles.style(xml.attribute("val")));
      case "outlineLvl" -> style = style.withOutline(xml.number("val", ParagraphStyle.BODY));
      case "jc" -> style = style.withCentred(xml.attribute("val").equals("center"));
      case "numId" -> style = style.withListed(xml.number("val", 0) > 0);
      case "sz" -> runSize = inMark ? runSize : Double.valueOf(xml.number("val", 0) / 2.0);
      case "b" -> runBold = inMark ? runBold : Boolean.valueOf(xml.isOn());
      case "vanish" -> runHidden = !inMark && xml.isOn();
      case "t" -> text(xml);
      case "tab", "ptab" -> add(inSettings ? "" : "\t");
      case "noBreakHyphen" -> add("-");
      case "br", "cr" ->
          add(
              xml.attribute("type").isEmpty() || xml.attribute("type").equals("textWrapping")
                  ? "\n"
                  : "");
      case "sym" -> symbol(xml);
      default -> {
        // Says nothing of the text.
      }
    }
  }

  void end(String name) {
    switch (name) {
      case "pPr" -> inSettings = false;
      case "rPr" -> inMark = false;
      default -> {
        // Nothing ends with it.
      }
    }
  }

  private void runStyle(ParagraphStyle named) {
    if (!inMark) {
      runSize = named.size() > 0 ? Double.valueOf(named.size()) : runSize;
      runBold = named.bold() ? Boolean.TRUE : runBold;
    }
  }

  private void symbol(WordXml xml) {
    try {
      int code = Integer.parseInt(xml.attribute("char"), 16);
      // Symbol fonts have their signs in the private area: there is no telling which.
      add(code >= 0xE000 && code <= 0xF8FF ? "\uFFFD" : Character.toString(code));
    } catch (IllegalArgumentException e) {
      add("\uFFFD");
    }
  }

  private void text(WordXml xml) throws XMLStreamException {
    int event = xml.next();
    while (event != XMLStreamConstants.END_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
      if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        add(xml.text().replace('\n', ' ').replace("\u00AD", ""));
      }
      event = xml.next();
    }
  }

  private void add(String added) {
    if (runHidden || added.isEmpty()) {
      return;
    }
    text.append(added);
    int letters = (int) added.chars().filter(c -> !Character.isWhitespace(c)).count();
    sizes.merge(runSize != null ? runSize : style.size(), letters, Integer::sum);
    bold += (runBold != null ? runBold : style.bold()) ? letters : 0;
  }

  /** What it holds, a line at a time; no empty ones. */
  List<DocxParagraph> lines(DocxParagraph.Place place, boolean afterPicture) {
    int letters = sizes.values().stream().mapToInt(Integer::intValue).sum();
    double size =
        sizes.entrySet().stream()
            .max(
                Map.Entry.<Double, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(0.0);
    List<DocxParagraph> lines = new ArrayList<>();
    for (String line : text.toString().split("\n")) {
      if (!line.isBlank()) {
        lines.add(
            new DocxParagraph(
                trimEnd(line),
                style,
                size,
                letters > 0 && bold * 2 > letters,
                place,
                afterPicture && lines.isEmpty()));
      }
    }
    return lines;
  }

  private static String trimEnd(String line) {
    int end = line.length();
    while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end);
  }
}
