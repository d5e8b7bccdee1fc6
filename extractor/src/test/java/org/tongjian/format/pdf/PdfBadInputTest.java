package org.tongjian.format.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongjian.format.pdf.PdfPrinter.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongjian.format.DocumentReader;
import org.tongjian.format.Input;
import org.tongjian.format.ReadSettings;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Box;
import org.tongjian.source.Document;
import org.tongjian.source.LayoutPage;
import org.tongjian.source.MediaType;
import org.tongjian.source.Span;
import org.tongjian.source.TextBlock;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class PdfBadInputTest {
  private static final String PICTURE =
      "q 400 0 0 600 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q ";

  @TempDir private Path folder;
  private final List<Problem> problems = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"", "secret"})
  void opensWhatOnlyItsOwnerLocked(String password) throws IOException {
    Path file = folder.resolve("locked.pdf");
    try (var printer = new PdfPrinter()) {
      printer.page(text("C", 10, 50, 500, "新区通车"));
      var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
      policy.setEncryptionKeyLength(128);
      printer.pdf().protect(policy);
      printer.save(file);
    }
    if (password.isEmpty()) {
      assertEquals("新区通车\n", read(file).get(0).text());
    } else {
      assertEquals(ProblemCode.E130, failure(file).code());
    }
  }

  @Test
  void saysWhatIsNoPdf() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.pdf"));
    assertEquals(ProblemCode.E102, failure(empty).code());
    Path cut = Files.writeString(folder.resolve("cut.pdf"), "%PDF-1.7\n1 0 obj\n<< /Type /Cat");
    assertEquals(ProblemCode.E131, failure(cut).code());
  }

  @Test
  void readsWhatIsLeftOfADamagedFile() throws IOException {
    Path file = folder.resolve("whole.pdf");
    try (var printer = new PdfPrinter()) {
      for (int i = 0; i < 20; i++) {
        printer.page(text("C", 10, 50, 500, "第" + i + "页新区通车"));
      }
      printer.save(file);
    }
    byte[] bytes = Files.readAllBytes(file);
    // Without the table that says where everything is.
    Path tail = Files.write(folder.resolve("tail.pdf"), Arrays.copyOf(bytes, bytes.length - 60));
    assertTrue(read(tail).get(0).text().contains("第19页新区通车"));
    // With rubbish in the content of pages.
    for (int i = 3; i < bytes.length; i += 997) {
      bytes[i] ^= 0x55;
    }
    Path spoilt = Files.write(folder.resolve("spoilt.pdf"), bytes);
    try {
      read(spoilt).forEach(PdfBadInputTest::assertAgrees);
    } catch (ProblemException e) {
      assertTrue(List.of(ProblemCode.E131, ProblemCode.E133).contains(e.problem().code()));
    }
  }

  @Test
  void saysThatAFileBreaksOff() throws IOException {
    Path file = folder.resolve("whole.pdf");
    try (var printer = new PdfPrinter()) {
      printer.page(text("C", 10, 50, 500, "新区通车"));
      printer.save(file);
    }
    read(file);
    assertEquals(List.of(), problems);
    byte[] bytes = Files.readAllBytes(file);
    Path cut = Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(bytes, bytes.length - 60));
    assertEquals("新区通车\n", read(cut).get(0).text());
    assertEquals(List.of(ProblemCode.W132), problems.stream().map(Problem::code).toList());
    assertTrue(problems.get(0).message().contains("breaks off"), problems.get(0).message());
  }

  @Test
  void namesPagesWhoseCharactersAreNoText() throws IOException {
    Path file = folder.resolve("fonts.pdf");
    try (var printer = new PdfPrinter()) {
      printer.page(text("C", 10, 50, 500, "新区通车，市民乘坐公交往返"));
      printer.page(text("C", 10, 50, 500, "ª区ô车，ø民乘ÿ公â往返"));
      // A sign at the beginning of each item, from a font of signs.
      printer.page(text("C", 10, 50, 500, "\ue000新区通车，市民乘坐公交往返，全程三十分钟"));
      printer.save(file);
    }
    Document document = read(file).get(0);
    List<Double> certain = document.layout().blocks().stream().map(TextBlock::confidence).toList();
    assertEquals(1, certain.get(0));
    assertTrue(certain.get(1) < 0.7, certain.toString());
    assertTrue(certain.get(2) > 0.9, certain.toString());
    assertEquals(List.of(ProblemCode.W132), problems.stream().map(Problem::code).toList());
    assertTrue(problems.get(0).message().contains("page 2 of 3"), problems.get(0).message());
  }

  @Test
  void readsManyPagesAsSeveralDocuments() throws IOException {
    int pages = 5_000;
    Path file = folder.resolve("year.pdf");
    try (var printer = new PdfPrinter()) {
      PDPage first = printer.page(text("C", 10, 50, 500, "新区通车"));
      for (int i = 1; i < pages; i++) {
        printer.pdf().addPage(new PDPage(new COSDictionary(first.getCOSObject())));
      }
      printer.save(file);
    }
    List<String> names = new ArrayList<>();
    int[] read = new int[1];
    new DocumentReader()
        .read(
            file,
            document -> {
              names.add(document.name());
              read[0] += document.layout().pages().size();
              assertAgrees(document);
            },
            problems::add);
    assertEquals(pages, read[0]);
    assertEquals("year.pdf#1-64", names.get(0));
    assertEquals("year.pdf#4993-5000", names.get(names.size() - 1));
    assertEquals(List.of(), problems);
  }

  @Test
  void stopsAtAPageWithoutEnd() throws IOException {
    String start = text("C", 10, 50, 500, "新区通车");
    var glyphs = "BT /C 10 Tf 50 400 Td <" + "4E00".repeat(1_000_000) + "> Tj ET";
    assertStops(printer -> printer.page(start + glyphs));
    assertStops(printer -> printer.page(start + "q Q ".repeat(3_000_000)));
    assertStops(printer -> printer.page(start + "(" + " ".repeat(200 << 20) + ") Tj"));
  }

  @Test
  void passesOverFormsThatDrawThemselves() throws IOException {
    Path file = folder.resolve("forms.pdf");
    try (var printer = new PdfPrinter()) {
      PDPage page = printer.page(text("C", 10, 50, 500, "新区通车") + "/A Do");
      COSStream form = form(printer.stream("/A Do /A Do /C 10 Tf"), page);
      objects(form).setItem("A", form);
      objects(page.getCOSObject()).setItem("A", form);
      printer.save(file);
    }
    assertEquals("新区通车\n", read(file).get(0).text());
  }

  @Test
  void stopsAtFormsThatDrawEachOtherWithoutEnd() throws IOException {
    assertStops(
        printer -> {
          PDPage page = printer.page(text("C", 10, 50, 500, "新区通车") + "/A Do");
          COSStream inner = form(printer.stream("q Q q Q"), page);
          for (int i = 0; i < 12; i++) {
            COSStream outer = form(printer.stream("/A Do ".repeat(10)), page);
            objects(outer).setItem("A", inner);
            inner = outer;
          }
          objects(page.getCOSObject()).setItem("A", inner);
        });
  }

  @Test
  void namesPagesWithoutTextLayer() throws IOException {
    Path mixed = folder.resolve("mixed.pdf");
    try (var printer = new PdfPrinter()) {
      printer.page(text("C", 10, 50, 500, "新区通车"));
      printer.page(PICTURE);
      printer.page(PICTURE + text("C", 10, 50, 500, "扫描"));
      printer.page("");
      printer.save(mixed);
    }
    List<Document> documents = read(mixed);
    assertEquals(4, documents.get(0).layout().pages().size());
    assertEquals(ProblemCode.W134, problems.get(0).code());
    assertTrue(problems.get(0).message().contains("2–3 of 4"), problems.get(0).message());

    Path scan = folder.resolve("scan.pdf");
    try (var printer = new PdfPrinter()) {
      printer.page(PICTURE);
      printer.save(scan);
    }
    assertEquals(ProblemCode.E133, failure(scan).code());
  }

  @Test
  void takesRecognisedPagesIntoTheirPlaces() throws IOException {
    Path file = folder.resolve("scanned.pdf");
    try (var printer = new PdfPrinter()) {
      printer.page(text("C", 10, 50, 500, "新区通车"));
      printer.page(PICTURE);
      printer.page(PICTURE);
      printer.save(file);
    }
    PageRecognizer recognizer =
        (pdf, page, input, problemsOfPage) -> {
          problemsOfPage.accept(problem(input, "page " + page));
          return page == 2 ? Optional.empty() : Optional.of(recognised("认出的文字甲乙丙丁"));
        };
    List<Document> documents = new ArrayList<>();
    new PdfReader(recognizer)
        .read(Input.of(file, ReadSettings.NONE), documents::add, problems::add);
    Document read = documents.get(0);
    assertEquals("新区通车\n认出的文字甲乙丙丁\n", read.text());
    assertEquals(MediaType.SCAN, read.type());
    assertEquals(1, read.layout().blocks().get(1).page());
    assertEquals(0.7, read.layout().blocks().get(1).confidence());
    assertAgrees(read);
    assertEquals(
        List.of(ProblemCode.W108, ProblemCode.W134),
        problems.stream().map(Problem::code).toList(),
        "a recogniser's word is told once");
  }

  @Test
  void doesNotSearchTheFontsOfTheMachine() throws IOException {
    Path file = folder.resolve("page.pdf");
    try (var printer = new PdfPrinter()) {
      printer.page(text("C", 10, 50, 500, "新区通车"));
      printer.save(file);
    }
    read(file);
    assertInstanceOf(PlainFonts.class, FontMappers.instance());
  }

  private static RecognizedPage recognised(String text) {
    var block =
        TextBlock.printed(new Span(0, text.length()), 0, new Box(1, 1, 99, 9), 8, false, 0.7);
    return new RecognizedPage(text + "\n", new LayoutPage(1, 400, 600, List.of()), List.of(block));
  }

  private static Problem problem(Input input, String message) {
    return new Problem(
        ProblemCode.W108, org.tongjian.problem.Position.ofFile(input.path()), message, "");
  }

  /** Makes the content of a file. */
  private interface Content {
    void print(PdfPrinter printer) throws IOException;
  }

  private void assertStops(Content content) throws IOException {
    Path file = folder.resolve("endless.pdf");
    try (var printer = new PdfPrinter()) {
      content.print(printer);
      printer.page(text("C", 10, 50, 500, "次页完好"));
      printer.save(file);
    }
    problems.clear();
    Document read = read(file).get(0);
    assertTrue(read.text().startsWith("新区通车\n"));
    assertTrue(read.text().endsWith("次页完好\n"));
    assertEquals(List.of(ProblemCode.W132), problems.stream().map(Problem::code).toList());
  }

  private static COSStream form(PDStream content, PDPage page) {
    COSStream form = content.getCOSObject();
    form.setItem(COSName.TYPE, COSName.XOBJECT);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    form.setItem(COSName.BBOX, page.getMediaBox());
    var resources = new COSDictionary();
    resources.setItem(COSName.FONT, page.getResources().getCOSObject().getItem(COSName.FONT));
    form.setItem(COSName.RESOURCES, resources);
    return form;
  }

  private static COSDictionary objects(COSDictionary owner) {
    COSDictionary resources = owner.getCOSDictionary(COSName.RESOURCES);
    COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
    if (objects == null) {
      objects = new COSDictionary();
      resources.setItem(COSName.XOBJECT, objects);
    }
    return objects;
  }

  /** Reads text layers alone, so that it is the same with and without a program for pictures. */
  private List<Document> read(Path file) {
    List<Document> documents = new ArrayList<>();
    try {
      new PdfReader().read(Input.of(file, ReadSettings.NONE), documents::add, problems::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return documents;
  }

  private Problem failure(Path file) {
    return assertThrows(ProblemException.class, () -> read(file)).problem();
  }

  /** Whether spans, pages and text of a document agree. */
  static void assertAgrees(Document document) {
    int at = 0;
    for (TextBlock block : document.layout().blocks()) {
      assertEquals(at, block.span().start());
      assertEquals('\n', document.text().charAt(block.span().end()));
      assertTrue(block.page() < document.layout().pages().size());
      at = block.span().end() + 1;
    }
    assertEquals(document.text().length(), at);
  }
}
