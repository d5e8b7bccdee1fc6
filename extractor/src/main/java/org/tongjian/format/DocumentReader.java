package org.tongjian.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tongjian.format.archive.CrawlReader;
import org.tongjian.format.archive.GzipReader;
import org.tongjian.format.archive.ZipReader;
import org.tongjian.format.docx.DocxReader;
import org.tongjian.format.html.HtmlReader;
import org.tongjian.format.ocr.ImageReader;
import org.tongjian.format.ocr.ScannedPages;
import org.tongjian.format.pdf.PdfReader;
import org.tongjian.format.record.CsvReader;
import org.tongjian.format.record.JsonLinesReader;
import org.tongjian.format.text.TextReader;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Document;
import org.tongjian.source.MediaType;
import org.tongjian.source.Metadata;

/** Reads files into documents: tells what kind each is and hands it to the reader of that kind. */
public final class DocumentReader {
  /** Name of the document that is read from the standard input. */
  public static final String STANDARD_INPUT = "stdin";

  /** So many bytes at the start of a file tell its kind. */
  private static final int HEAD = 8192;

  /** The readers. Each is made, and its library loaded, when a file of its kind is met. */
  private static final Map<FileKind, Supplier<FormatReader>> READERS =
      Map.ofEntries(
          reader(FileKind.TEXT, () -> new TextReader(MediaType.TEXT)),
          reader(FileKind.MARKDOWN, () -> new TextReader(MediaType.MARKDOWN)),
          reader(FileKind.ANNOTATED, () -> new TextReader(MediaType.ANNOTATED)),
          reader(FileKind.JSON_LINES, () -> new JsonLinesReader(DocumentReader::read)),
          reader(FileKind.CSV, () -> new CsvReader(DocumentReader::read)),
          reader(FileKind.ZIP, () -> new ZipReader(DocumentReader::read)),
          reader(FileKind.WARC, () -> new CrawlReader(DocumentReader::read)),
          reader(FileKind.GZIP, () -> new GzipReader(DocumentReader::read)),
          reader(FileKind.HTML, HtmlReader::new),
          reader(FileKind.PDF, () -> new PdfReader(new ScannedPages())),
          reader(FileKind.IMAGE, ImageReader::new),
          reader(FileKind.DOCX, DocxReader::new));

  private final ReadSettings settings;
  private final FolderSettings folders = new FolderSettings();

  /** A reader that goes by what the files tell. */
  public DocumentReader() {
    this(ReadSettings.NONE);
  }

  /** A reader that goes by what the user says. */
  public DocumentReader(ReadSettings settings) {
    this.settings = settings;
  }

  /**
   * Reads all documents of a file, one after the other, with what {@code tongjian.json} in its
   * folder or one above says of them.
   *
   * @param file the file
   * @param documents takes each document as soon as it is read
   * @param problems takes what is wrong with parts of the file, and warnings
   * @throws ProblemException when nothing more of the file can be used: it is empty (E102), not
   *     text (E103), cannot be read (E104), is in no known encoding (E105) or of a kind that is not
   *     read (E106)
   */
  public void read(Path file, Consumer<Document> documents, Consumer<Problem> problems) {
    try {
      if (Files.isDirectory(file)) {
        throw new ProblemException(unreadable(file));
      }
      FolderSettings.Said said = folders.of(file, problems);
      read(
          Input.of(file, settings.or(said.settings())),
          document -> documents.accept(document.given(said.given())),
          problems);
    } catch (IOException e) {
      throw new ProblemException(unreadable(file), e);
    }
  }

  /** Reads all documents of the standard input; the parameters are those of a file. */
  public void readStandardInput(
      InputStream in, Consumer<Document> documents, Consumer<Problem> problems) {
    var input =
        new Input(
            STANDARD_INPUT, STANDARD_INPUT, Optional.empty(), () -> in, 0, Metadata.NONE, settings);
    try {
      read(input, documents, problems);
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              ProblemCode.E104,
              Position.ofFile(STANDARD_INPUT),
              "standard input cannot be read: “" + e.getMessage() + "”",
              "give a file instead"),
          e);
    }
  }

  /** All documents of a file at once, for small ones. */
  public List<Document> readAll(Path file, Consumer<Problem> problems) {
    List<Document> documents = new ArrayList<>();
    read(file, documents::add, problems);
    return documents;
  }

  private static void read(Input input, Consumer<Document> documents, Consumer<Problem> problems)
      throws IOException {
    Input whole = input;
    FileKind kind;
    if (input.file().isPresent()) {
      try (InputStream in = input.content().open()) {
        kind = kind(input, in.readNBytes(HEAD));
      }
    } else {
      var in = new BufferedInputStream(input.content().open(), HEAD);
      in.mark(HEAD);
      kind = kind(input, in.readNBytes(HEAD));
      in.reset();
      whole = input.withContent(() -> in);
    }
    READERS.getOrDefault(kind, Unread::new).get().read(whole, documents, problems);
  }

  private static FileKind kind(Input input, byte[] head) {
    return input.kind().isPresent()
        ? FileKind.of(input.kind(), head)
        : FileKind.of(input.name(), head);
  }

  private static Map.Entry<FileKind, Supplier<FormatReader>> reader(
      FileKind kind, Supplier<FormatReader> maker) {
    return Map.entry(kind, maker);
  }

  private static Problem unreadable(Path file) {
    boolean missing = Files.notExists(file);
    return new Problem(
        missing ? ProblemCode.E101 : ProblemCode.E104,
        Position.ofFile(file.toString()),
        missing
            ? "no such file or folder: “" + file + "”"
            : Files.isDirectory(file)
                ? "“" + file + "” is a folder, not a file"
                : "“" + file + "” cannot be read",
        missing
            ? "check the spelling"
            : Files.isDirectory(file) ? "give its files" : "check the permissions of the file");
  }
}
