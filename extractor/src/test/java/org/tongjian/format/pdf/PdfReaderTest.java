package org.tongjian.format.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongjian.format.pdf.PdfPrinter.hex;
import static org.tongjian.format.pdf.PdfPrinter.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongjian.format.DocumentReader;
import org.tongjian.problem.Problem;
import org.tongjian.source.Box;
import org.tongjian.source.Document;
import org.tongjian.source.Span;
import org.tongjian.source.TextBlock;

class PdfReaderTest {
  @TempDir private Path folder;
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void tellsPlaceSizeAndBoldnessOfLines() throws IOException {
    Document read = read(text("B", 20, 50, 500, "新区通车") + text("C", 10, 50, 480, "昨天上午，"));
    assertEquals("新区通车\n昨天上午，\n", read.text());
    TextBlock heading = read.layout().blocks().get(0);
    assertEquals(20, heading.fontSize(), 0.01);
    assertTrue(heading.bold());
    Box box = heading.box().orElseThrow();
    assertEquals(50, box.left(), 0.01);
    assertEquals(130, box.right(), 0.01);
    assertEquals(600 - 500 - 0.88 * 20, box.top(), 0.01);
    assertFalse(read.layout().blocks().get(1).bold());
  }

  @ParameterizedTest
  @CsvSource({
    // columns 1 em and a half apart; a headline spaced evenly; a gap within it
    "BT /C 10 Tf 1 0 0 1 50 500 Tm <4E004E00> Tj 35 0 Td <4E8C4E8C> Tj ET, 一一|二二",
    "BT /C 20 Tf 30 Tc 50 500 Td <957F6C5F65B095FB> Tj ET, 长江新闻",
    "BT /C 10 Tf 50 500 Td <957F6C5F> Tj 25 0 Td <65B0> Tj 30 0 Td <95FB> Tj ET, 长江新|闻",
    // a headline of larger digits on one line; another baseline
    "BT /C 10 Tf 50 500 Td <7B2C> Tj /L 12 Tf 10 0 Td (8) Tj /C 10 Tf 7 0 Td <7248> Tj ET, 第8版",
    "BT /C 10 Tf 50 500 Td <4E004E00> Tj 20 -15 Td <4E8C4E8C> Tj ET, 一一|二二",
    // words apart without blanks, letters spaced without words, digits
    "BT /L 10 Tf 50 500 Td [(Two) -300 (words)] TJ ET, Two words",
    "BT /L 10 Tf 2 Tc 50 500 Td (HEADLINE) Tj ET, HEADLINE",
    "BT /C 10 Tf 50 500 Td <4E86> Tj /L 10 Tf 12 0 Td (3.5) Tj /C 10 Tf 16 0 Td <4EBF> Tj ET, 了3.5亿",
    // bold by drawing twice; bold by outline
    "BT /C 10 Tf 50 500 Td <4E00> Tj 0.3 0 Td <4E00> Tj 9.7 0 Td <4E8C> Tj 0.3 0 Td <4E8C> Tj ET, 一二",
    "BT /C 10 Tf 50 500 Td <4E004E8C> Tj 0.3 0 Td <4E004E8C> Tj ET, 一二",
    // digits that come after all Chinese of the line
    "BT /C 10 Tf 50 500 Td <5171> Tj 22 0 Td <4E2A> Tj /L 10 Tf -11 0 Td (12) Tj ET, 共12个",
    // text in a narrow type
    "BT /C 20 Tf 50 Tz 50 500 Td <957F6C5F> Tj ET, 长江",
    // shapes of radicals and of vertical punctuation
    "BT /C 10 Tf 50 500 Td /Span <</ActualText <FEFF2F08FE12>>> BDC <4E8C4E8C> Tj EMC ET, 人。",
    "BT /C 10 Tf 50 500 Td /Span <</ActualText <FEFF2F3E2ED3F9B4>>> BDC <4E8C4E8C4E8C> Tj EMC ET, 户长領",
    "BT /L 10 Tf 50 500 Td /Span <</ActualText <FEFF00660069>>> BDC (x) Tj EMC ET, fi",
    "BT /C 10 Tf 50 500 Td <4E003000300030004E8C> Tj ET, 一|二",
  })
  void cutsLinesWhereTheyEnd(String content, String lines) throws IOException {
    assertEquals(lines.replace('|', '\n') + "\n", read(content).text());
  }

  @Test
  void readsBoldThatIsDrawnTwice() throws IOException {
    Document read = read(text("C", 10, 50, 500, "粗体") + text("C", 10, 50.3, 500, "粗体"));
    assertEquals("粗体\n", read.text());
    assertTrue(read.layout().blocks().get(0).bold());
  }

  @Test
  void readsTextWrittenDownwards() throws IOException {
    var single = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      single.append(text("C", 12, 300, 500 - 12 * i, "东风浩荡".substring(i, i + 1)));
    }
    Document read = read(text("V", 20, 100, 500, "竖排标题") + single);
    assertEquals("竖排标题\n东风浩荡\n", read.text());
    Box box = read.layout().blocks().get(0).box().orElseThrow();
    assertEquals(20, box.width(), 1);
    assertEquals(80, box.height(), 4);
  }

  @Test
  void doesNotTakeTheBeginningsOfLinesForAColumn() throws IOException {
    Document read =
        read(
            text("C", 10, 50, 500, "一")
                + text("C", 10, 50, 488, "二")
                + text("C", 10, 50, 476, "三四五"));
    assertTrue(read.text().endsWith("\n三四五\n"), read.text());
  }

  @Test
  void seesThePageAsItIsTurnedAndCropped() throws IOException {
    Path file;
    try (var printer = new PdfPrinter()) {
      // Reads upwards in the content, and level on the page that is turned clockwise.
      var page =
          printer.page(
              "q 0 1 -1 0 200 150 cm " + text("C", 10, 0, 0, "转正") + "Q 100 500 200 20 re f");
      page.setRotation(90);
      page.setCropBox(new PDRectangle(50, 100, 300, 450));
      file = printer.save(folder.resolve("turned.pdf"));
    }
    Document read = new DocumentReader().readAll(file, problems::add).get(0);
    assertEquals("转正\n", read.text());
    var page = read.layout().pages().get(0);
    assertEquals(450, page.width(), 0.01);
    assertEquals(300, page.height(), 0.01);
    Box box = read.layout().blocks().get(0).box().orElseThrow();
    assertEquals(50, box.left(), 0.01);
    assertEquals(150 + 1.2, box.bottom(), 0.01);
    assertEquals(List.of(new Box(400, 50, 420, 250)), page.rules());
  }

  @ParameterizedTest
  @CsvSource({
    "0.5 w 50 500 m 350 500 l S, 50 99.75 350 100.25",
    // dashes; a frame of four lines; a filled frame; a white area; a background
    "50 500 6 1 re f 60 500 6 1 re f 70 500 6 1 re f, 50 99 76 100",
    "50 100 200 1 re 50 300 200 1 re 50 100 1 201 re 249 100 1 201 re f, 50 299 250 500",
    "50 100 200 200 re 52 102 196 196 re f*, 50 300 250 500",
    "1 g 50 100 200 200 re f, ''",
    "0.9 g 0 0 400 600 re f, ''",
    // stripes of a picture; a picture beyond its clip
    "q 100 0 0 50 50 400 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q"
        + " q 100 0 0 50 50 350 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q, 50 150 150 250",
    "q 50 400 60 60 re W n 100 0 0 100 50 400 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q, 50 140 110 200",
    // a drawing of many strokes
    "50 500 m 60 520 80 520 90 500 c S 88 500 m 100 480 120 480 130 500 c S, 50 80 130 120",
  })
  void putsDrawnPiecesTogether(String content, String boxes) throws IOException {
    var found = new ArrayList<String>();
    for (Box box : read(text("C", 10, 50, 50, "文字") + content).layout().pages().get(0).rules()) {
      found.add(
          String.join(
              " ",
              number(box.left()),
              number(box.top()),
              number(box.right()),
              number(box.bottom())));
    }
    assertEquals(boxes, String.join(", ", found));
  }

  private static String number(double value) {
    double rounded = Math.round(value * 100) / 100.0;
    return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
  }

  @Test
  void keepsTheCharactersOfTheFile() throws IOException {
    Document read =
        read(
            "BT /C 10 Tf 50 500 Td /Span <</ActualText <FEFF4EBA>>> BDC <%s> Tj EMC <%s> Tj ET"
                .formatted(hex("八"), hex("民")));
    assertEquals("人民\n", read.text());
    assertEquals("八民\n", read.original().orElseThrow().text());
    assertEquals("八", read.inFile(new Span(0, 1)));
  }

  private Document read(String content) throws IOException {
    try (var printer = new PdfPrinter()) {
      printer.page(content);
      Path file = printer.save(folder.resolve("page.pdf"));
      List<Document> documents = new DocumentReader().readAll(file, problems::add);
      assertEquals(1, documents.size());
      return documents.get(0);
    }
  }
}
