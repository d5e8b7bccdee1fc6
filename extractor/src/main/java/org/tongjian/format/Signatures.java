package org.tongjian.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kinds of files that their first bytes tell. */
final class Signatures {
  /** Within so many bytes the mark of a PDF may come: mail programs put lines before it. */
  private static final int PDF_MARK_WITHIN = 1024;

  private static final Pattern HTML =
      Pattern.compile(
          "(?is)\\A(?:\\s|<\\?xml[^>]*>|<!--.*?-->)*<(?:!doctype\\s+html|html[\\s>]|head[\\s>]).*");

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("\u001f\u008b", FileKind.GZIP),
          new Signature("WARC/", FileKind.WARC),
          new Signature("\u0089PNG\r\n", FileKind.IMAGE),
          new Signature("\u00ff\u00d8\u00ff", FileKind.IMAGE),
          new Signature("II*\u0000", FileKind.IMAGE),
          new Signature("MM\u0000*", FileKind.IMAGE),
          new Signature("%PDF-", FileKind.PDF),
          new Signature("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", FileKind.OTHER),
          new Signature("{\\rtf", FileKind.OTHER),
          new Signature("Rar!\u001a\u0007", FileKind.OTHER),
          new Signature("7z\u00bc\u00af'\u001c", FileKind.OTHER),
          new Signature("GIF89a", FileKind.OTHER));

  private Signatures() {}

  private record Signature(String bytes, FileKind kind) {}

  /** The kind that the first bytes of a file tell; empty when they are no known sign. */
  static Optional<FileKind> of(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    for (Signature signature : SIGNATURES) {
      if (start.startsWith(signature.bytes())) {
        return Optional.of(signature.kind());
      }
    }
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return Optional.of(zip(start));
    }
    String text = start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start;
    if (HTML.matcher(text).matches()) {
      return Optional.of(FileKind.HTML);
    }
    if (text.toLowerCase(Locale.ROOT).startsWith("mime-version: 1.0")
        || text.startsWith("From: <Saved by ")) {
      return Optional.of(FileKind.OTHER);
    }
    int mark = start.indexOf("%PDF-1.");
    return mark >= 0 && mark < PDF_MARK_WITHIN && start.indexOf('\n', mark) > 0 && isBinary(start)
        ? Optional.of(FileKind.PDF)
        : Optional.empty();
  }

  /** Programs write the parts that tell an office document first. */
  private static FileKind zip(String start) {
    if (start.contains("mimetypeapplication/")
        || start.contains("xl/workbook")
        || start.contains("ppt/")) {
      return FileKind.OTHER;
    }
    return start.contains("[Content_Types].xml") || start.contains("word/")
        ? FileKind.DOCX
        : FileKind.ZIP;
  }

  private static boolean isBinary(String start) {
    return start.chars().anyMatch(c -> c >= 0x80 || c < 0x09);
  }
}
