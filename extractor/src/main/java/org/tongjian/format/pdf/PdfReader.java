package org.tongjian.format.pdf;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.tongjian.format.FormatReader;
import org.tongjian.format.Input;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Document;

/**
 * Reads PDF files: a document of up to {@value #MOST_PAGES} pages, its text the printed lines in
 * the order of the file's content, its blocks these lines with their places.
 *
 * <p>A file of more pages, such as the issues of a year, becomes several documents, one after the
 * other, so that memory stays flat.
 */
public final class PdfReader implements FormatReader {
  /** Pages of one document at most. */
  static final int MOST_PAGES = 64;

  static {
    PlainFonts.use();
  }

  private final PageRecognizer recognizer;

  /** A reader of text layers, to which pictures of pages are nothing. */
  public PdfReader() {
    this((pdf, page, input, problems) -> Optional.empty());
  }

  /**
   * A reader of text layers and pictures.
   *
   * @param recognizer reads the pages without text layer
   */
  public PdfReader(PageRecognizer recognizer) {
    this.recognizer = recognizer;
  }

  /**
   * Reads the pages of a file.
   *
   * @throws ProblemException when nothing of it can be read: it has no bytes (E102), opens with a
   *     password only (E130), is damaged (E131) or has no text (E133)
   */
  @Override
  public void read(Input input, Consumer<Document> documents, Consumer<Problem> problems)
      throws IOException {
    try (PdfFile file = PdfFile.of(input)) {
      if (file.isEmpty()) {
        throw failure(input, ProblemCode.E102, "file is empty: 0 bytes", "give a file with text");
      }
      boolean cut = file.isCut();
      try (PDDocument pdf = open(file, input)) {
        if (cut) {
          problems.accept(
              new Problem(
                  ProblemCode.W132,
                  Position.ofFile(input.path()),
                  "the file breaks off before its end: pages, or the meaning of characters, may be lost",
                  "fetch the file again; what is left of it was read"));
        }
        Set<ProblemCode> told = EnumSet.noneOf(ProblemCode.class);
        Consumer<Problem> once =
            problem -> {
              if (told.add(problem.code())) {
                problems.accept(problem);
              }
            };
        new PdfReading(pdf, input, file.sha256(), recognizer, documents, problems, once).read();
      }
    }
  }

  private static PDDocument open(PdfFile file, Input input) {
    try {
      return Loader.loadPDF(file.content(), IOUtils.createMemoryOnlyStreamCache());
    } catch (InvalidPasswordException e) {
      throw failure(
          input,
          ProblemCode.E130,
          "file opens with a password only",
          "save it without password in the program that opens it");
    } catch (IOException | RuntimeException e) {
      throw failure(
          input,
          ProblemCode.E131,
          "file is damaged or no PDF: “" + e.getMessage() + "”",
          "open it in a PDF reader and save it anew, or fetch it again");
    }
  }

  static ProblemException failure(Input input, ProblemCode code, String message, String remedy) {
    return new ProblemException(new Problem(code, Position.ofFile(input.path()), message, remedy));
  }
}
