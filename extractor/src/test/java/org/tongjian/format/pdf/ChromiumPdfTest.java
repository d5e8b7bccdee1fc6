package org.tongjian.format.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tongjian.format.DocumentReader;
import org.tongjian.source.Box;
import org.tongjian.source.Document;
import org.tongjian.source.LayoutPage;
import org.tongjian.source.TextBlock;

/** What a browser prints with fonts that draw many ideographs and radicals by one shape. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class ChromiumPdfTest {
  private static final String STYLE =
      "<meta charset=utf-8><style>@page{size:600px 800px;margin:20px} body{margin:0;"
          + "font:14px/20px 'Noto Serif CJK SC'} h1{font:bold 30px 'Noto Sans CJK SC'}"
          + ".c{column-count:3;column-gap:20px;column-rule:1px solid;text-align:justify}"
          + ".v{writing-mode:vertical-rl;height:300px} .b{border:2px dotted}</style>";
  private static final String TEXT =
      "一方水土养一方人见到长龙立青金食马鱼鸟麦黄黍鼎鼓鼠鼻齿龟，用心用力。老人小子女工山川大户口行走身高风飞；"
          + "门见页骨鬼黑“十四五”期间《新区》（2026年）完成3.5亿元，同比增长12.8%……——";

  @TempDir private Path folder;

  @Test
  void readsTheIdeographsThatWereSet() throws Exception {
    Document read = print("<h1>长江见闻</h1><p>" + TEXT + "</p>");
    assertEquals("长江见闻" + TEXT, read.text().replace("\n", ""));
    assertTrue(read.layout().blocks().get(0).bold());
    assertEquals(22.5, read.layout().blocks().get(0).fontSize(), 0.1);
    assertEquals(10.5, read.layout().blocks().get(1).fontSize(), 0.1);
  }

  @Test
  void readsTextWrittenDownwardsColumnByColumn() throws Exception {
    Document read = print("<div class=v>竖排标题：“通鉴”（第１２期）《新区》，完。第二栏从这里开始ＡＢ</div>");
    List<TextBlock> blocks = read.layout().blocks();
    assertEquals("竖排标题：“通鉴”（第１２期）《新区》，完。第二栏从这里开始ＡＢ", read.text().replace("\n", ""));
    for (TextBlock block : blocks) {
      Box box = block.box().orElseThrow();
      assertTrue(box.height() > box.width() * 2, "it stands upright: " + box);
    }
  }

  @Test
  void seesOneFrameOfDots() throws Exception {
    LayoutPage page = print("<div class=b>图为施工现场</div>").layout().pages().get(0);
    assertEquals(1, page.rules().size(), page.rules().toString());
  }

  /** Spans, boxes, offsets and characters agree, whatever is printed. */
  @Test
  void agreesWithItselfAndWithPlainExtraction() throws Exception {
    for (int seed = 1; seed <= 3; seed++) {
      var random = new Random(seed);
      var html = new StringBuilder();
      var printed = new StringBuilder();
      for (int article = 0; article < 4; article++) {
        String title = slice(random, 4, 10);
        html.append("<h1>").append(title).append("</h1><div class=c>");
        printed.append(title);
        for (int i = 0; i < 3; i++) {
          String paragraph = slice(random, 30, 90);
          html.append("<p>").append(paragraph);
          printed.append(paragraph);
        }
        html.append("</div>");
      }
      Document read = print(html.toString());
      PdfBadInputTest.assertAgrees(read);
      assertEquals(printed.toString(), read.text().replace("\n", ""), "seed " + seed);
      for (TextBlock block : read.layout().blocks()) {
        LayoutPage page = read.layout().pages().get(block.page());
        Box box = block.box().orElseThrow();
        assertTrue(box.left() >= 0 && box.right() <= page.width() + 1, box.toString());
        assertTrue(box.top() >= 0 && box.bottom() <= page.height() + 1, box.toString());
        double ems = box.width() / block.fontSize();
        assertTrue(ems < block.span().length() * 1.3 + 0.5, "as long as its characters");
      }
      assertEquals(signs(stripped()), signs(read.text()));
    }
  }

  private static String slice(Random random, int least, int most) {
    int length = least + random.nextInt(most - least);
    int from = random.nextInt(TEXT.length() - length);
    return TEXT.substring(from, from + length);
  }

  /** The characters of a text in the order of their codes, as plain extraction reads them. */
  private static String signs(String text) {
    int[] signs = GlyphText.read(text).codePoints().filter(c -> c > ' ').sorted().toArray();
    return new String(signs, 0, signs.length);
  }

  private String stripped() throws IOException {
    try (var pdf = Loader.loadPDF(folder.resolve("page.pdf").toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private Document print(String body) throws Exception {
    Path html = Files.writeString(folder.resolve("page.html"), STYLE + body);
    Path pdf = folder.resolve("page.pdf");
    Optional<String> program =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser")
            .filter(path -> Files.isExecutable(Path.of(path)))
            .findFirst();
    assumeTrue(program.isPresent(), "Chromium is not installed");
    assumeTrue(hasFont(), "no Noto CJK font is installed");
    Process process =
        new ProcessBuilder(
                program.get(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-pdf-header-footer",
                "--user-data-dir=" + folder.resolve("profile"),
                "--print-to-pdf=" + pdf,
                html.toUri().toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(0, process.waitFor());
    return new DocumentReader().readAll(pdf, problem -> {}).get(0);
  }

  private static boolean hasFont() throws IOException {
    Path fonts = Path.of("/usr/share/fonts");
    if (!Files.isDirectory(fonts)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(fonts)) {
      return files.anyMatch(
          file -> {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            return name.startsWith("noto") && name.contains("cjk");
          });
    }
  }
}
