package org.tongjian.format.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The styles of a document, each with what it takes over from the one it is based on. */
final class DocxStyles {
  /** One style as it is written. */
  private static final class Written {
    private String name = "";
    private String base = "";
    private Integer outline;
    private Double size;
    private Boolean bold;
    private Boolean centred;
    private boolean listed;
  }

  private final Map<String, Written> styles = new HashMap<>();
  private final Map<String, ParagraphStyle> known = new HashMap<>();
  private final Written defaults = new Written();
  private String usual = "";

  /** No styles. */
  DocxStyles() {}

  /** Reads the part that holds the styles. */
  DocxStyles(InputStream part) throws IOException {
    try (var xml = new WordXml(part)) {
      Written style = defaults;
      for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (xml.name().equals("style")) {
            style = new Written();
            styles.put(xml.attribute("styleId"), style);
            if (xml.attribute("type").equals("paragraph") && xml.attribute("default").equals("1")) {
              usual = xml.attribute("styleId");
            }
          } else {
            note(xml, style);
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void note(WordXml xml, Written style) {
    switch (xml.name()) {
      case "name" -> style.name = xml.attribute("val").toLowerCase(Locale.ROOT);
      case "basedOn" -> style.base = xml.attribute("val");
      case "outlineLvl" -> style.outline = xml.number("val", ParagraphStyle.BODY);
      case "sz" -> style.size = xml.number("val", 0) / 2.0;
      case "b" -> style.bold = xml.isOn();
      case "jc" -> style.centred = xml.attribute("val").equals("center");
      case "numPr" -> style.listed = true;
      default -> {
        // Says nothing of what the paragraph is.
      }
    }
  }

  /** The style of paragraphs that name none. */
  ParagraphStyle usual() {
    return style(usual);
  }

  /** A style by its identifier; that of plain text where there is none. */
  ParagraphStyle style(String id) {
    return known.computeIfAbsent(id, key -> resolve(key, new HashSet<>()));
  }

  private ParagraphStyle resolve(String id, Set<String> open) {
    Written style = styles.get(id);
    if (style == null || !open.add(id)) {
      return over(ParagraphStyle.NONE, defaults);
    }
    return over(resolve(style.base, open), style).withName(style.name);
  }

  private static ParagraphStyle over(ParagraphStyle base, Written style) {
    return new ParagraphStyle(
        base.name(),
        style.outline != null ? style.outline : base.outline(),
        style.size != null ? style.size : base.size(),
        style.bold != null ? style.bold : base.bold(),
        style.centred != null ? style.centred : base.centred(),
        style.listed || base.listed());
  }
}
