package org.tongjian.format.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongjian.format.DocumentReader;
import org.tongjian.source.Box;
import org.tongjian.source.Document;
import org.tongjian.source.TextBlock;

class PdfReaderTest {
  @TempDir private Path folder;

  @Test
  void readsLinesAndRulesWithTheirPlaces() throws IOException {
    Path file = folder.resolve("page.pdf");
    try (var pdf = new PDDocument()) {
      var page = new PDPage(new PDRectangle(400, 500));
      pdf.addPage(page);
      try (var content = new PDPageContentStream(pdf, page)) {
        content.setFont(new PDType1Font(FontName.HELVETICA_BOLD), 20);
        content.beginText();
        content.newLineAtOffset(50, 400);
        content.showText("Head line");
        content.newLineAtOffset(200, 0);
        content.showText("Aside");
        content.endText();
        content.addRect(40, 300, 200, 150);
        content.stroke();
      }
      pdf.save(file.toFile());
    }
    List<Document> documents = new ArrayList<>();
    new DocumentReader().read(file, documents::add, problem -> {});
    assertEquals(1, documents.size());
    Document read = documents.get(0);
    assertEquals("Head line\nAside\n", read.text());
    assertEquals(List.of(new Box(40, 50, 240, 200)), read.layout().pages().get(0).rules());
    TextBlock first = read.layout().blocks().get(0);
    assertEquals(20, first.fontSize(), 0.01);
    assertEquals(true, first.bold());
    assertEquals(50, first.box().orElseThrow().left(), 0.01);
  }
}
