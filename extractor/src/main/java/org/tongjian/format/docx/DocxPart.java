package org.tongjian.format.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the paragraphs of one part of a document: of its body, a header, a footer. Deleted text,
 * notes, hidden text and the second version of what old programs cannot draw are passed over.
 */
final class DocxPart {
  /** A cell with a longer paragraph holds text and not a value. */
  private static final int LONG_CELL = 120;

  private final DocxStyles styles;
  private final DocxParagraph.Place place;
  private final Consumer<DocxParagraph> paragraphs;
  private final Deque<OpenParagraph> open = new ArrayDeque<>();
  private final Deque<OpenTable> tables = new ArrayDeque<>();
  private final List<HeaderReference> headers = new ArrayList<>();
  private boolean afterPicture;
  private boolean differentFirst;

  /** One header or footer that the body names. */
  record HeaderReference(String relation, boolean header, boolean first) {}

  /** A table being read: what its row holds so far. */
  private static final class OpenTable {
    private final List<List<DocxParagraph>> cells = new ArrayList<>();
  }

  DocxPart(DocxStyles styles, DocxParagraph.Place place, Consumer<DocxParagraph> paragraphs) {
    this.styles = styles;
    this.place = place;
    this.paragraphs = paragraphs;
  }

  /** The headers and footers that were named. */
  List<HeaderReference> headers() {
    return List.copyOf(headers);
  }

  /** Whether the first page has a header of its own. */
  boolean hasFirstHeader() {
    return differentFirst;
  }

  /** Reads the part to its end. */
  void read(InputStream in) throws IOException {
    try (var xml = new WordXml(in)) {
      for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
        if (event == XMLStreamConstants.START_ELEMENT) {
          start(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          end(xml.name());
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void start(WordXml xml) throws XMLStreamException {
    switch (xml.name()) {
      case "p" -> open.push(new OpenParagraph(styles, styles.usual()));
      case "tbl" -> tables.push(new OpenTable());
      case "tc" -> {
        if (!tables.isEmpty()) {
          tables.peek().cells.add(new ArrayList<>());
        }
      }
      case "del",
          "moveFrom",
          "mc:Fallback",
          "instrText",
          "delText",
          "rt",
          "rPrChange",
          "pPrChange",
          "sectPrChange",
          "tblPrChange",
          "trPrChange",
          "tcPrChange" ->
          skip(xml);
      case "headerReference", "footerReference" ->
          headers.add(
              new HeaderReference(
                  xml.attribute("id"),
                  xml.name().equals("headerReference"),
                  xml.attribute("type").equals("first")));
      case "titlePg" -> differentFirst |= xml.isOn();
      case "drawing", "pict", "object" -> afterPicture = true;
      default -> {
        if (!open.isEmpty()) {
          open.peek().start(xml);
        }
      }
    }
  }

  private void skip(WordXml xml) throws XMLStreamException {
    // Within the settings of a paragraph mark it says that the mark is deleted.
    if (xml.name().equals("del") && !open.isEmpty() && open.peek().isInMark()) {
      open.peek().deleteMark();
    }
    xml.skip();
  }

  private void end(String name) {
    switch (name) {
      case "p" -> endParagraph();
      case "tr" -> endRow();
      case "tbl" -> tables.poll();
      default -> {
        if (!open.isEmpty()) {
          open.peek().end(name);
        }
      }
    }
  }

  private OpenParagraph deleted;

  private void endParagraph() {
    if (open.isEmpty()) {
      return;
    }
    OpenParagraph paragraph = open.pop();
    if (deleted != null) {
      paragraph.goOnFrom(deleted);
      deleted = null;
    }
    if (paragraph.isMarkDeleted()) {
      deleted = paragraph;
      return;
    }
    for (DocxParagraph line : paragraph.lines(place, afterPicture)) {
      add(line);
      afterPicture = false;
    }
  }

  private void add(DocxParagraph paragraph) {
    OpenTable table = tables.peek();
    if (table == null || table.cells.isEmpty()) {
      paragraphs.accept(paragraph);
    } else {
      table.cells.get(table.cells.size() - 1).add(paragraph);
    }
  }

  /** A row of short cells is a row; cells of text are columns of the page. */
  private void endRow() {
    OpenTable table = tables.peek();
    if (table == null) {
      return;
    }
    List<List<DocxParagraph>> cells = List.copyOf(table.cells);
    table.cells.clear();
    boolean text =
        cells.stream()
            .anyMatch(
                cell ->
                    cell.size() > 1 || cell.stream().anyMatch(p -> p.text().length() > LONG_CELL));
    // The row belongs to the cell around this table, if there is one.
    OpenTable inner = tables.pop();
    if (text || cells.size() == 1 || place != DocxParagraph.Place.BODY) {
      cells.forEach(cell -> cell.forEach(this::add));
    } else {
      String row =
          String.join(
                  "\t",
                  cells.stream().map(cell -> cell.isEmpty() ? "" : cell.get(0).text()).toList())
              .strip();
      if (!row.isEmpty()) {
        DocxParagraph first =
            cells.stream().filter(cell -> !cell.isEmpty()).findFirst().orElseThrow().get(0);
        add(
            new DocxParagraph(
                row,
                first.style(),
                first.size(),
                first.bold(),
                DocxParagraph.Place.TABLE_ROW,
                false));
      }
    }
    tables.push(inner);
  }
}
