package org.tongjian.format.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Writes PDF files whose page contents are given as they are drawn. Fonts: {@code /C} Chinese, one
 * em a character, its strings UTF-16; {@code /B} the same in bold; {@code /V} for writing
 * downwards; {@code /L} Latin.
 */
final class PdfPrinter implements AutoCloseable {
  static {
    PlainFonts.use();
  }

  private final PDDocument pdf = new PDDocument();

  PDDocument pdf() {
    return pdf;
  }

  /** Adds a page of 400 by 600 points. */
  PDPage page(String content) throws IOException {
    var page = new PDPage(new PDRectangle(400, 600));
    var resources = new PDResources();
    COSDictionary fonts = new COSDictionary();
    fonts.setItem("C", chinese("UniGB-UTF16-H", 400));
    fonts.setItem("B", chinese("UniGB-UTF16-H", 700));
    fonts.setItem("V", chinese("UniGB-UTF16-V", 400));
    fonts.setItem("L", new PDType1Font(FontName.HELVETICA));
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    page.setResources(resources);
    page.setContents(stream(content));
    pdf.addPage(page);
    return page;
  }

  PDStream stream(String content) throws IOException {
    return stream(pdf, content);
  }

  static PDStream stream(PDDocument pdf, String content) throws IOException {
    var stream = new PDStream(pdf);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
    return stream;
  }

  Path save(Path file) throws IOException {
    pdf.save(file.toFile());
    return file;
  }

  @Override
  public void close() throws IOException {
    pdf.close();
  }

  /** Draws Chinese text. */
  static String text(String font, double size, double x, double y, String text) {
    return "BT /%s %s Tf %s %s Td <%s> Tj ET\n".formatted(font, size, x, y, hex(text));
  }

  static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
  }

  private static COSDictionary chinese(String encoding, int weight) {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setName("FontName", "STSong");
    descriptor.setInt("FontWeight", weight);
    descriptor.setInt("Flags", 6);
    COSDictionary font = CidFont.of(descriptor, "CIDFontType0", "GB1", 5, encoding);
    font.setItem("FirstChar", COSInteger.ZERO);
    return font;
  }
}
