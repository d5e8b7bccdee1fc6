package org.tongjian.format.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Sets an article in one column, as programs for print write it: the codes of the characters are
 * those of glyphs, and a table tells what they stand for.
 */
public final class PdfArticle {
  private static final int A_LINE = 30;
  private static final int LINES = 45;
  private static final double SIZE = 10;
  private static final double LEADING = 15;

  private final Map<Integer, Integer> glyphs = new LinkedHashMap<>();
  private final StringBuilder content = new StringBuilder();
  private final List<String> pages = new ArrayList<>();
  private int lines;

  private PdfArticle() {}

  /** The file of an article. */
  public static byte[] of(String title, List<String> paragraphs) {
    var article = new PdfArticle();
    article.line(title, 2 * SIZE, 0);
    article.lines += 2;
    paragraphs.forEach(article::paragraph);
    try {
      return article.file();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void paragraph(String text) {
    int[] characters = text.codePoints().toArray();
    int at = 0;
    while (at < characters.length) {
      int indent = at == 0 ? 2 : 0;
      int count = Math.min(A_LINE - indent, characters.length - at);
      line(new String(characters, at, count), SIZE, indent * SIZE);
      at += count;
    }
  }

  private void line(String text, double size, double indent) {
    if (lines == LINES) {
      pages.add(content.toString());
      content.setLength(0);
      lines = 0;
    }
    double y = 760 - LEADING * lines++;
    content.append("BT /F %s Tf %s %s Td <".formatted(size, 50 + indent, y));
    text.codePoints()
        .forEach(
            c ->
                content.append(
                    "%04x".formatted(glyphs.computeIfAbsent(c, k -> glyphs.size() + 3))));
    content.append("> Tj ET\n");
  }

  private byte[] file() throws IOException {
    pages.add(content.toString());
    var out = new ByteArrayOutputStream();
    try (var pdf = new PDDocument()) {
      COSDictionary font = font(pdf);
      for (String drawn : pages) {
        var page = new PDPage(new PDRectangle(400, 800));
        var fonts = new COSDictionary();
        fonts.setItem("F", font);
        var resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        page.setContents(PdfPrinter.stream(pdf, drawn));
        pdf.addPage(page);
      }
      pdf.save(out);
    }
    return out.toByteArray();
  }

  private COSDictionary font(PDDocument pdf) throws IOException {
    PlainFonts.use();
    var descriptor = new COSDictionary();
    descriptor.setName("FontName", "ABCDEF+SongTi");
    descriptor.setInt("Flags", 4);
    COSDictionary font = CidFont.of(descriptor, "CIDFontType2", "Identity", 0, "Identity-H");
    font.setItem("ToUnicode", PdfPrinter.stream(pdf, characters()));
    return font;
  }

  /** What the codes stand for. */
  private String characters() {
    var table =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def
            1 begincodespacerange <0000> <ffff> endcodespacerange
            """);
    glyphs.forEach(
        (character, code) ->
            table.append(
                "1 beginbfchar <%04x> <%s> endbfchar\n"
                    .formatted(code, PdfPrinter.hex(Character.toString(character)))));
    return table.append("endcmap end end\n").toString();
  }
}
