package org.tongjian.format.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongjian.format.Input;
import org.tongjian.format.ReadSettings;
import org.tongjian.format.pdf.PdfReader;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Document;
import org.tongjian.source.MediaType;
import org.tongjian.source.TextBlock;

/** Pictures through the real program. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImageReaderTest {
  private static final Tesseract ABSENT = Tesseract.find(Map.of("PATH", ""));

  @TempDir private Path folder;
  private BufferedImage page;

  @BeforeAll
  void photograph(@TempDir Path own) throws Exception {
    Tesseract.installed().missing().ifPresent(why -> assumeTrue(false, why));
    page = ImageIO.read(Typeset.picture(own, 2, 2).toFile());
  }

  private static List<Document> read(Path file, List<Problem> problems) throws IOException {
    List<Document> documents = new ArrayList<>();
    new ImageReader().read(Input.of(file, ReadSettings.NONE), documents::add, problems::add);
    return documents;
  }

  private static String error(Path file) {
    var thrown = assertThrows(ProblemException.class, () -> read(file, new ArrayList<>()));
    return thrown.problem().toString().replace(file.toString(), "FILE");
  }

  private static String said() {
    return Typeset.TITLE + String.join("", Typeset.PARAGRAPHS);
  }

  private static double errorRate(Document document) {
    return errorRate(document.text());
  }

  private static double errorRate(String text) {
    return (double) distance(said(), text.replaceAll("\\s", "")) / said().length();
  }

  /** Levenshtein's distance. */
  private static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    Arrays.setAll(before, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(before[j - 1] + same, 1 + Math.min(before[j], row[j - 1]));
      }
      before = row;
    }
    return before[other.length()];
  }

  /** Columns, dots for each of the page's. 1.3 to 1.8 % were measured. */
  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1.5", "3, 2", "4, 3"})
  void readsTypesetColumns(int columns, double scale) throws Exception {
    Path picture = Typeset.picture(folder, columns, scale);
    List<Problem> problems = new ArrayList<>();
    Document document = read(picture, problems).get(0);
    double rate = errorRate(document);
    System.out.printf("columns %d, scale %.1f: character errors %.4f%n", columns, scale, rate);
    assertTrue(rate < 0.07, () -> rate + " in " + document.text());
    assertEquals(List.of(), problems);
    assertEquals(MediaType.SCAN, document.type());
    double width = document.layout().pages().get(0).width();
    double height = document.layout().pages().get(0).height();
    for (TextBlock block : document.layout().blocks()) {
      var box = block.box().orElseThrow();
      assertTrue(box.left() >= 0 && box.right() <= width + 1, block::toString);
      assertTrue(box.top() >= 0 && box.bottom() <= height + 1, block::toString);
      assertTrue(block.confidence() > 0.3 && block.confidence() <= 1, block::toString);
      assertEquals('\n', document.text().charAt(block.span().end()));
    }
  }

  @Test
  void tellsHeadlinesFromTextBySize() throws Exception {
    Document document = read(png(page, "page.png"), new ArrayList<>()).get(0);
    List<Double> sizes = document.layout().blocks().stream().map(TextBlock::fontSize).toList();
    assertTrue(sizes.get(0) > 1.6 * sizes.get(3), sizes::toString);
    long usual = sizes.stream().filter(size -> size.equals(sizes.get(3))).count();
    assertTrue(usual > 0.8 * (sizes.size() - 1), sizes::toString);
  }

  @Test
  void readsAllPagesOfATiff() throws Exception {
    Path file = folder.resolve("pages.tiff");
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      writer.writeToSequence(new IIOImage(page, null, null), null);
      writer.writeToSequence(new IIOImage(page, null, null), null);
      writer.endWriteSequence();
    }
    Document document = read(file, new ArrayList<>()).get(0);
    assertEquals(2, document.layout().pages().size());
    String text = document.text();
    assertEquals(text.substring(0, text.length() / 2), text.substring(text.length() / 2));
    assertEquals(1, document.layout().blocks().get(document.layout().blocks().size() - 1).page());
  }

  @Test
  void readsPrintersPicturesInFourInks() throws Exception {
    WritableRaster inks =
        Raster.createInterleavedRaster(
            DataBuffer.TYPE_BYTE, page.getWidth(), page.getHeight(), 4, null);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        inks.setSample(x, y, 3, 255 - (page.getRGB(x, y) & 0xFF));
      }
    }
    Path file = folder.resolve("inks.jpg");
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(inks, null, null), null);
    }
    assertTrue(errorRate(read(file, new ArrayList<>()).get(0)) < 0.12);
  }

  @Test
  void readsBlackOnTransparent() throws Exception {
    var clear = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        clear.setRGB(x, y, (255 - (page.getRGB(x, y) & 0xFF)) << 24);
      }
    }
    assertTrue(errorRate(read(png(clear, "clear.png"), new ArrayList<>()).get(0)) < 0.12);
  }

  @Test
  void readsThePagesOfAPdfThatArePictures() throws Exception {
    Path file = folder.resolve("mixed.pdf");
    try (var pdf = new PDDocument()) {
      PDRectangle size = new PDRectangle(page.getWidth() / 3f, page.getHeight() / 3f);
      for (int i = 0; i < 2; i++) {
        var sheet = new PDPage(size);
        pdf.addPage(sheet);
        try (var content = new PDPageContentStream(pdf, sheet)) {
          if (i == 1) {
            var image = LosslessFactory.createFromImage(pdf, page);
            content.drawImage(image, 0, 0, size.getWidth(), size.getHeight());
          } else {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(20, 100);
            content.showText("The text layer of a page in English, long enough to be one.");
            content.endText();
          }
        }
      }
      pdf.save(file.toFile());
    }
    List<Document> documents = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Input input = Input.of(file, ReadSettings.NONE);
    new PdfReader(new ScannedPages()).read(input, documents::add, problems::add);
    Document document = documents.get(0);
    List<TextBlock> read =
        document.layout().blocks().stream().filter(block -> block.page() == 1).toList();
    StringBuilder text = new StringBuilder();
    read.forEach(block -> text.append(block.span().of(document.text())));
    double rate =
        (double) distance(said(), text.toString().replaceAll("\\s", "")) / said().length();
    assertTrue(rate < 0.07, () -> rate + " in " + text);
    assertTrue(document.text().startsWith("The text layer of a page"), document.text());
    assertEquals(size(document, 0), size(document, 1), 0.5);

    documents.clear();
    new PdfReader(new ScannedPages(ABSENT)).read(input, documents::add, problems::add);
    assertEquals(1, documents.size());
    List<ProblemCode> codes = problems.stream().map(Problem::code).toList();
    assertTrue(codes.contains(ProblemCode.W145), problems::toString);
  }

  private static double size(Document document, int page) {
    return document.layout().pages().get(page).width();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/no/such/program"})
  void saysWhatToInstall(String program) throws IOException {
    var absent = Tesseract.find(Map.of("PATH", "", Tesseract.VARIABLE, program));
    Path file = png(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), "page.png");
    Input input = Input.of(file, ReadSettings.NONE);
    var thrown =
        assertThrows(
            ProblemException.class, () -> new ImageReader(absent).read(input, d -> {}, p -> {}));
    assertEquals(ProblemCode.E140, thrown.problem().code());
    assertTrue(thrown.getMessage().contains("tesseract-ocr-chi-sim"), thrown.getMessage());
    assertTrue(thrown.getMessage().contains(file.toString()), thrown.getMessage());
    assertTrue(thrown.getMessage().contains(program), thrown.getMessage());
  }

  @Test
  void saysThatAPictureHasNoText() throws IOException {
    var image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fill(new Rectangle(0, 0, 600, 400));
    graphics.setColor(Color.GRAY);
    graphics.fillOval(100, 100, 200, 150);
    graphics.dispose();
    String said = error(png(image, "photo.png"));
    assertTrue(said.startsWith("FILE: E141 no text was found on the picture;"), said);
  }

  @Test
  void refusesAPictureThatSwellsWithoutDecodingIt() throws IOException {
    byte[] bytes =
        Files.readAllBytes(png(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY), "a.png"));
    // Width and height stand behind the signature and the head of the first chunk.
    for (int at : new int[] {16, 20}) {
      bytes[at + 2] = 0x4E;
      bytes[at + 3] = 0x20;
    }
    var sum = new CRC32();
    sum.update(bytes, 12, 17);
    for (int i = 0; i < 4; i++) {
      bytes[29 + i] = (byte) (sum.getValue() >>> (24 - 8 * i));
    }
    String said = error(Files.write(folder.resolve("bomb.png"), bytes));
    assertEquals(
        "FILE: E142 picture of 400 million dots; save it smaller: 300 dots an inch suffice", said);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 20, 60, 2000})
  void namesADamagedPicture(int length) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(page, "png", bytes);
    byte[] cut = Arrays.copyOf(bytes.toByteArray(), length);
    String said = error(Files.write(folder.resolve("cut.png"), cut));
    assertTrue(said.matches("(?s)FILE: E(102|141|144) .*"), said);
  }

  @Test
  void leavesNoFileBehind() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    long before = own(temporary);
    read(png(page, "page.png"), new ArrayList<>());
    assertEquals(before, own(temporary));
  }

  private static long own(Path temporary) throws IOException {
    try (Stream<Path> files = Files.list(temporary)) {
      return files.filter(f -> f.getFileName().toString().startsWith("tongjian-page")).count();
    }
  }

  private Path png(BufferedImage image, String name) throws IOException {
    Path file = folder.resolve(name);
    ImageIO.write(image, "png", file.toFile());
    return file;
  }
}
