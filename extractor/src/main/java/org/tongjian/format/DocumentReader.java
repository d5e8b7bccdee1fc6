package org.tongjian.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongjian.format.pdf.PdfReader;
import org.tongjian.format.text.TextReader;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Document;
import org.tongjian.source.Metadata;

/** Reads files into documents: tells what kind each is and hands it to the reader of that kind. */
public final class DocumentReader {
  /** Name of the document that is read from the standard input. */
  public static final String STANDARD_INPUT = "stdin";

  private static final FormatReader TEXT = new TextReader();
  private static final FormatReader UNREAD = new Unread();

  /** Readers by the endings of the files they read; other endings are read as text. */
  private static final Map<String, FormatReader> READERS =
      Map.ofEntries(
          Map.entry(".txt", TEXT),
          Map.entry(".md", TEXT),
          Map.entry(".ann", TEXT),
          Map.entry(".pdf", new PdfReader()));

  private final ReadSettings settings;

  /** A reader that goes by what the files tell. */
  public DocumentReader() {
    this(ReadSettings.NONE);
  }

  /** A reader that goes by what the user says. */
  public DocumentReader(ReadSettings settings) {
    this.settings = settings;
  }

  /**
   * Reads all documents of a file, one after the other.
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
      read(Input.of(file, settings), documents, problems);
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
    String name = input.name().toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot);
    FormatReader reader = InputFinder.FOREIGN_ENDINGS.contains(ending) ? UNREAD : TEXT;
    READERS.getOrDefault(ending, reader).read(input, documents, problems);
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
