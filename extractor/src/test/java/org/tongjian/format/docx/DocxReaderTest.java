package org.tongjian.format.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.tongjian.format.DocumentReader;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Document;
import org.tongjian.source.MediaType;
import org.tongjian.source.Role;
import org.tongjian.source.TextBlock;

class DocxReaderTest {
  @TempDir private Path folder;
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void tellsHeadingsByStyleAndByLooks() throws IOException {
    Document read =
        read(
            doc -> {
              style(doc, "1", "heading 1", 0);
              style(doc, "a7", "Subtitle", -1);
              paragraph(doc, "新区建成三座桥").setStyle("1");
              paragraph(doc, "总长两千米").setStyle("a7");
              paragraph(doc, "本报讯　昨天，新区三座桥同日通车。");
              looking(doc, "老街换新颜", 22, true);
              paragraph(doc, "老街改造昨天完工，居民搬回新居。");
              looking(doc, "居民说好", 16, true);
              paragraph(doc, "居民们对改造十分满意，纷纷点赞。");
            });
    assertEquals(MediaType.DOCX, read.type());
    assertEquals(
        List.of(
            "HEADING 1 新区建成三座桥",
            "SUBTITLE 0 总长两千米",
            "PARAGRAPH 0 本报讯　昨天，新区三座桥同日通车。",
            "HEADING 1 老街换新颜",
            "PARAGRAPH 0 老街改造昨天完工，居民搬回新居。",
            "HEADING 2 居民说好",
            "PARAGRAPH 0 居民们对改造十分满意，纷纷点赞。"),
        blocks(read));
    TextBlock heading = read.layout().blocks().get(3);
    assertEquals(22, heading.fontSize());
    assertTrue(heading.bold());
  }

  /** The line below the headline says when and where a text appeared; later days are text. */
  @ParameterizedTest
  @CsvSource({
    "2024年3月1日 来源：云溪报, MASTHEAD",
    "发布时间：2024-03-01 10:20　来源：云溪发布　作者：段秋声　浏览：120, MASTHEAD",
    "（2024年3月1日）, MASTHEAD",
    "云溪报 2024.3.1 星期五, MASTHEAD",
    "来源：《云溪报》, MASTHEAD",
    "2024年3月1日新桥通车, PARAGRAPH",
    "水的来源：地下河, PARAGRAPH",
    "记者 段秋声, PARAGRAPH",
  })
  void tellsTheLineOfDayAndSource(String line, String role) throws IOException {
    Document read =
        read(
            doc -> {
              style(doc, "1", "heading 1", 0);
              paragraph(doc, "新区建成三座桥").setStyle("1");
              paragraph(doc, line);
              paragraph(doc, "本报讯　昨天，新区三座桥同日通车。");
              paragraph(doc, "2024年3月1日");
            });
    assertEquals(role + " 0 " + line, blocks(read).get(1));
    assertEquals("PARAGRAPH 0 2024年3月1日", blocks(read).get(3));
  }

  @Test
  void readsTablesAsRowsUnlessTheirCellsAreColumnsOfText() throws IOException {
    Document read =
        read(
            doc -> {
              paragraph(doc, "各街道完成情况如下。");
              XWPFTable table = doc.createTable(2, 3);
              String[] values = {"街道", "户数", "完成", "东街", "120", "98%"};
              for (int i = 0; i < values.length; i++) {
                table.getRow(i / 3).getCell(i % 3).setText(values[i]);
              }
              XWPFTable columns = doc.createTable(1, 2);
              columns.getRow(0).getCell(0).setText("左栏第一段。");
              columns.getRow(0).getCell(0).addParagraph().createRun().setText("左栏第二段。");
              columns.getRow(0).getCell(1).setText("右栏一段。");
            });
    assertEquals(
        List.of(
            "PARAGRAPH 0 各街道完成情况如下。",
            "TABLE_ROW 0 街道\t户数\t完成",
            "TABLE_ROW 0 东街\t120\t98%",
            "PARAGRAPH 0 左栏第一段。",
            "PARAGRAPH 0 左栏第二段。",
            "PARAGRAPH 0 右栏一段。"),
        blocks(read));
  }

  @Test
  void keepsInsertedAndLeavesOutDeletedAndHiddenText() throws IOException {
    Document read =
        read(
            doc -> {
              XWPFParagraph paragraph = paragraph(doc, "区里");
              CTRunTrackChange inserted = paragraph.getCTP().addNewIns();
              inserted.addNewR().addNewT().setStringValue("昨天");
              CTRunTrackChange deleted = paragraph.getCTP().addNewDel();
              deleted.addNewR().addNewDelText().setStringValue("前天");
              XWPFRun hidden = paragraph.createRun();
              hidden.setText("内部");
              hidden.setVanish(true);
              paragraph.createRun().setText("开会");
              paragraph.createRun().addBreak();
              paragraph.createRun().setText("另起一行");
            });
    assertEquals("区里昨天开会\n另起一行\n", read.text());
  }

  @Test
  void joinsParagraphsWhoseMarkIsDeleted() throws IOException {
    Document read =
        read(
            doc -> {
              XWPFParagraph first = paragraph(doc, "前半句");
              first.getCTP().addNewPPr().addNewRPr().addNewDel();
              paragraph(doc, "后半句。");
            });
    assertEquals("前半句后半句。\n", read.text());
  }

  @Test
  void putsTheFirstHeaderBeforeTheTextAndFootersAfter() throws IOException {
    Document read =
        read(
            doc -> {
              paragraph(doc, "正文。");
              header(doc, HeaderFooterType.FIRST, "临江报　2026年11月25日");
              header(doc, HeaderFooterType.DEFAULT, "临江报");
              doc.createFooter(HeaderFooterType.DEFAULT)
                  .createParagraph()
                  .createRun()
                  .setText("责任编辑　王小明");
              CTSectPr section = doc.getDocument().getBody().getSectPr();
              section.addNewTitlePg();
            });
    assertEquals(
        List.of(
            "MASTHEAD 0 临江报　2026年11月25日",
            "FURNITURE 0 临江报",
            "PARAGRAPH 0 正文。",
            "FURNITURE 0 责任编辑　王小明"),
        blocks(read));
  }

  @Test
  void tellsListsAndNotesApartFromText() throws IOException {
    Document read =
        read(
            doc -> {
              XWPFParagraph item = paragraph(doc, "修桥一座");
              item.setNumID(BigInteger.ONE);
              XWPFParagraph noted = paragraph(doc, "全年完工");
              doc.createFootnotes();
              var note = doc.createFootnote();
              note.createParagraph().createRun().setText("脚注不是正文");
              noted.addFootnoteReference(note);
            });
    assertEquals(List.of("LIST_ITEM 0 修桥一座", "PARAGRAPH 0 全年完工"), blocks(read));
  }

  @Test
  void readsTextBoxesOnceAndCaptionsUnderPictures() throws IOException {
    String box =
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
            + "<w:txbxContent><w:p><w:r><w:t>框中文字</w:t></w:r></w:p></w:txbxContent></wps:txbx>"
            + "</w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r>"
            + "<w:t>框中文字</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback>"
            + "</mc:AlternateContent></w:r></w:p>"
            + "<w:p><w:r><w:t>正文在此。</w:t></w:r></w:p>"
            + "<w:p><w:r><w:drawing/></w:r></w:p>"
            + "<w:p><w:r><w:t>图为施工现场。</w:t></w:r></w:p>"
            + "<w:p><w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink><w:r>"
            + "<w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText></w:r>"
            + "<w:r><w:t>文字</w:t></w:r></w:p>";
    Document read = readFile(raw("box.docx", box));
    assertEquals(
        List.of("PARAGRAPH 0 框中文字", "PARAGRAPH 0 正文在此。", "CAPTION 0 图为施工现场。", "PARAGRAPH 0 链接文字"),
        blocks(read));
  }

  @Test
  void saysWhatCannotBeRead() throws Exception {
    assertEquals(ProblemCode.E102, failure(Files.createFile(folder.resolve("empty.docx"))));
    Path text = Files.writeString(folder.resolve("text.docx"), "这不是文档");
    assertEquals(ProblemCode.E131, failure(text));
    Path whole = file("whole.docx", doc -> paragraph(doc, "正文。"));
    byte[] bytes = Files.readAllBytes(whole);
    Path half = Files.write(folder.resolve("half.docx"), java.util.Arrays.copyOf(bytes, 700));
    assertEquals(ProblemCode.E131, failure(half));
    assertEquals(ProblemCode.E130, failure(encrypted(bytes)));
  }

  @Test
  void keepsWhatStandsBeforeADamage() throws IOException {
    Path file = raw("cut.docx", "<w:p><w:r><w:t>前文完好。</w:t></w:r></w:p><w:p><w:r></w:p>");
    assertEquals("前文完好。\n", readFile(file).text());
    assertEquals(ProblemCode.W132, problems.get(0).code());
  }

  @Test
  void stopsAtABomb() throws IOException {
    Path file = raw("bomb.docx", "<w:p><w:r><w:t>" + "炸".repeat(30_000_000) + "</w:t></w:r></w:p>");
    assertTrue(Files.size(file) < 1_000_000, "it is small before it is unpacked");
    assertEquals(ProblemCode.E131, failure(file));
  }

  private Document read(Consumer<XWPFDocument> content) throws IOException {
    return readFile(file("document.docx", content));
  }

  private Document readFile(Path file) {
    List<Document> documents = new DocumentReader().readAll(file, problems::add);
    assertEquals(1, documents.size());
    return documents.get(0);
  }

  private Path file(String name, Consumer<XWPFDocument> content) throws IOException {
    Path file = folder.resolve(name);
    try (var doc = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      content.accept(doc);
      doc.write(out);
    }
    return file;
  }

  /** A document whose body is given as it is written. */
  private Path raw(String name, String body) throws IOException {
    Path plain = file("plain.docx", doc -> paragraph(doc, "x"));
    Path file = folder.resolve(name);
    try (var in = new java.util.zip.ZipFile(plain.toFile());
        var out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var entry : java.util.Collections.list(in.entries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals("word/document.xml")) {
          String space = "http://schemas.openxmlformats.org/";
          out.write(
              ("<w:document xmlns:w=\""
                      + space
                      + "wordprocessingml/2006/main\" xmlns:mc=\""
                      + space
                      + "markup-compatibility/2006\" xmlns:wps=\"urn:wps\"><w:body>"
                      + body
                      + "</w:body></w:document>")
                  .getBytes(StandardCharsets.UTF_8));
        } else {
          in.getInputStream(entry).transferTo(out);
        }
      }
    }
    return file;
  }

  private Path encrypted(byte[] document) throws Exception {
    Path file = folder.resolve("locked.docx");
    try (var ole = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(ole)) {
        out.write(document);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        ole.writeFilesystem(out);
      }
    }
    return file;
  }

  private ProblemCode failure(Path file) {
    return assertThrows(ProblemException.class, () -> readFile(file)).problem().code();
  }

  private static XWPFParagraph paragraph(XWPFDocument doc, String text) {
    XWPFParagraph paragraph = doc.createParagraph();
    paragraph.createRun().setText(text);
    return paragraph;
  }

  private static void looking(XWPFDocument doc, String text, int size, boolean bold) {
    XWPFParagraph paragraph = doc.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    run.setFontSize(size);
    run.setBold(bold);
  }

  private static void style(XWPFDocument doc, String id, String name, int outline) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    if (outline >= 0) {
      style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
    }
    doc.createStyles().addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(style));
  }

  private static void header(XWPFDocument doc, HeaderFooterType type, String text) {
    doc.createHeader(type).createParagraph().createRun().setText(text);
  }

  private static List<String> blocks(Document document) {
    List<String> blocks = new ArrayList<>();
    for (TextBlock block : document.layout().blocks()) {
      String text = block.span().of(document.text());
      assertEquals('\n', document.text().charAt(block.span().end()));
      blocks.add(block.role() + " " + block.level() + " " + text);
    }
    assertTrue(document.layout().blocks().stream().noneMatch(b -> b.role() == Role.UNKNOWN));
    return blocks;
  }
}
