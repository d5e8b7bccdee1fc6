package org.tongjian.format.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes an article as a word processor does: its paragraphs in several runs. */
public final class DocxArticle {
  private static final int A_RUN = 17;

  private DocxArticle() {}

  /** The file of an article. */
  public static byte[] of(String title, List<String> paragraphs) {
    var out = new ByteArrayOutputStream();
    try (var doc = new XWPFDocument()) {
      XWPFParagraph heading = doc.createParagraph();
      heading.setStyle("Heading1");
      heading.createRun().setText(title);
      for (String text : paragraphs) {
        XWPFParagraph paragraph = doc.createParagraph();
        for (int at = 0; at < text.length(); ) {
          int end = Math.min(text.length(), at + A_RUN);
          end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
          paragraph.createRun().setText(text.substring(at, end));
          at = end;
        }
      }
      doc.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
