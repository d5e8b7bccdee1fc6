package org.tongjian.format;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files by how they are read, with the endings that their names have. */
public enum FileKind {
  /** Plain text. */
  TEXT(".txt", ".text"),
  /** Text with the signs of Markdown. */
  MARKDOWN(".md", ".markdown"),
  /** Annotated articles. */
  ANNOTATED(".ann"),
  /** Web pages. */
  HTML(".html", ".htm", ".xhtml", ".shtml"),
  /** Printed pages. */
  PDF(".pdf"),
  /** Word processors' documents. */
  DOCX(".docx"),
  /** JSON Lines: an object a line. */
  JSON_LINES(".jsonl", ".ndjson"),
  /** Tables of comma- or tab-separated values with a line of headings. */
  CSV(".csv", ".tsv"),
  /** Archives of any of these. */
  ZIP(".zip"),
  /** Crawls. */
  WARC(".warc", ".warc.gz"),
  /** One compressed file. */
  GZIP(".gz"),
  /** Pictures of pages. */
  IMAGE(".png", ".jpg", ".jpeg", ".tif", ".tiff"),
  /** Files that newspapers come in and that are not read. */
  OTHER(
      ".doc", ".odt", ".rtf", ".wps", ".xml", ".epub", ".mobi", ".mhtml", ".mht", ".xls", ".xlsx",
      ".ppt", ".pptx", ".ceb", ".ofd", ".rar", ".7z", ".tar", ".tgz", ".bz2", ".xz", ".zst", ".gif",
      ".bmp", ".webp");

  private static final List<FileKind> ALL = List.of(values());
  private final List<String> endings;

  FileKind(String... endings) {
    this.endings = List.of(endings);
  }

  /** Whether files of a name are read, as far as the name tells. */
  public static boolean isRead(String name) {
    Optional<FileKind> kind = ofName(name);
    return kind.equals(Optional.of(GZIP))
        ? ofName(name.substring(0, name.length() - ".gz".length()))
            .filter(FileKind::isRead)
            .isPresent()
        : kind.filter(FileKind::isRead).isPresent();
  }

  /** Whether files of this kind are read. */
  public boolean isRead() {
    return this != OTHER;
  }

  /** The kind that a name tells by its longest known ending; empty when it has none. */
  public static Optional<FileKind> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ALL.stream()
        .flatMap(kind -> kind.endings.stream())
        .filter(lower::endsWith)
        .max(Comparator.comparingInt(String::length))
        .flatMap(ending -> ALL.stream().filter(k -> k.endings.contains(ending)).findFirst());
  }

  /**
   * The kind of a file.
   *
   * @param name its name
   * @param head its first bytes; they win where they are certain and the name says something else
   */
  static FileKind of(String name, byte[] head) {
    Optional<FileKind> named = ofName(name);
    if (named.equals(Optional.of(GZIP)) && head.length > 0 && Signatures.of(head).isEmpty()) {
      // Its content, decompressed already, or a file that a program decompressed without saying so.
      return of(name.substring(0, name.length() - ".gz".length()), head);
    }
    return of(named, head);
  }

  /**
   * The kind of a file.
   *
   * @param named what it is said to be; empty for nothing
   * @param head its first bytes; they win where they are certain and it is said to be another
   */
  static FileKind of(Optional<FileKind> named, byte[] head) {
    Optional<FileKind> seen = Signatures.of(head);
    if (seen.isEmpty() || named.filter(kind -> kind.mayHold(seen.get())).isPresent()) {
      return named.orElseGet(() -> TextSigns.of(head).orElse(TEXT));
    }
    return seen.get();
  }

  /** Whether a file of this kind may open as another kind does. */
  private boolean mayHold(FileKind seen) {
    return switch (this) {
      case WARC -> seen == GZIP;
      case DOCX -> seen == ZIP || seen == OTHER;
      case OTHER -> seen == ZIP || seen == DOCX;
      // An example of a web page in running text.
      case MARKDOWN, ANNOTATED -> seen == HTML;
      default -> false;
    };
  }
}
