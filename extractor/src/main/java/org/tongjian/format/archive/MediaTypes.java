package org.tongjian.format.archive;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tongjian.format.FileKind;

/** Which answers of a crawl are read. */
final class MediaTypes {
  private static final Map<String, FileKind> KINDS =
      Map.ofEntries(
          Map.entry("text/html", FileKind.HTML),
          Map.entry("application/xhtml+xml", FileKind.HTML),
          Map.entry("text/plain", FileKind.TEXT),
          Map.entry("text/markdown", FileKind.MARKDOWN),
          Map.entry("text/csv", FileKind.CSV),
          Map.entry("text/tab-separated-values", FileKind.CSV),
          Map.entry("application/x-ndjson", FileKind.JSON_LINES),
          Map.entry("application/jsonl", FileKind.JSON_LINES),
          Map.entry("application/pdf", FileKind.PDF),
          Map.entry("application/x-pdf", FileKind.PDF),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
              FileKind.DOCX));

  private MediaTypes() {}

  /**
   * The kind of an answer; empty when such answers are left out.
   *
   * @param type its media type as the server says it
   * @param url its address, whose ending tells what servers call a stream of bytes
   */
  static Optional<FileKind> kind(String type, String url) {
    String path = url.replaceFirst("[?#].*", "");
    String bare = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    if (path.endsWith("/robots.txt")) {
      return Optional.empty();
    }
    if (bare.isEmpty() || bare.equals("application/octet-stream")) {
      return FileKind.ofName(path.replaceFirst("^[^:]*://[^/]*", ""))
          .filter(kind -> kind == FileKind.PDF || kind == FileKind.DOCX || kind == FileKind.HTML);
    }
    return Optional.ofNullable(KINDS.get(bare));
  }
}
