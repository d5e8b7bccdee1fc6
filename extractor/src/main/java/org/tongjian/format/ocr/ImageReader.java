package org.tongjian.format.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.tongjian.format.FormatReader;
import org.tongjian.format.Input;
import org.tongjian.format.Sha256;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Document;

/**
 * Reads pictures of pages through the program tesseract: PNG, JPEG and TIFF; a document a file, its
 * text and blocks the recognised lines. A file of more than {@value #MOST_PAGES} pictures becomes
 * several documents.
 */
public final class ImageReader implements FormatReader {
  /** Pages of one document at most. */
  static final int MOST_PAGES = 64;

  private static final int MOST_BYTES = 512_000_000;

  private final Tesseract tesseract;

  /** A reader with the program that is installed. */
  public ImageReader() {
    this(Tesseract.installed());
  }

  ImageReader(Tesseract tesseract) {
    this.tesseract = tesseract;
  }

  /**
   * Reads the pictures of a file.
   *
   * @throws ProblemException when nothing of it can be read: the program is not there (E140), no
   *     text is found (E141), the picture is too large (E142) or damaged (E144)
   */
  @Override
  public void read(Input input, Consumer<Document> documents, Consumer<Problem> problems)
      throws IOException {
    tesseract
        .missing()
        .ifPresent(
            missing -> {
              throw failure(
                  input, ProblemCode.E140, "picture was not read: " + missing, Remedy.INSTALL);
            });
    byte[] bytes;
    try (InputStream in = input.content().open()) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    if (bytes.length == 0) {
      throw failure(
          input, ProblemCode.E102, "file is empty: 0 bytes", "give a file with a picture");
    }
    if (bytes.length > MOST_BYTES) {
      throw failure(
          input, ProblemCode.E142, "file has more than " + MOST_BYTES + " bytes", Remedy.SMALLER);
    }
    var scan = new ScanDocument(input, Sha256.of(bytes), documents, problems);
    try (PictureFile file = PictureFile.open(bytes)) {
      int count = file.count();
      for (int i = 0; i < count; i++) {
        read(file, i, count, input, scan);
      }
    } catch (IOException e) {
      throw failure(
          input,
          ProblemCode.E144,
          "picture cannot be read: “" + e.getMessage() + "”",
          "open it in a picture viewer and save it anew");
    }
    scan.finish();
  }

  /** Of several pictures one that fails is named and passed over. */
  private void read(PictureFile file, int index, int count, Input input, ScanDocument scan)
      throws IOException {
    try {
      long dots = file.dots(index);
      if (dots > PictureFile.MOST_DOTS) {
        throw failure(
            input,
            ProblemCode.E142,
            "picture of " + dots / 1_000_000 + " million dots",
            Remedy.SMALLER);
      }
      OptionalDouble resolution = file.resolution(index);
      PictureFile.Decoded decoded = file.read(index);
      OptionalDouble used =
          resolution.isPresent()
              ? OptionalDouble.of(resolution.getAsDouble() / decoded.step())
              : resolution;
      scan.add(PictureReading.of(tesseract, index + 1, decoded.picture(), used));
    } catch (IOException | ProblemException e) {
      if (count == 1) {
        throw e;
      }
      scan.warnOf(index + 1, e);
    }
  }

  static ProblemException failure(Input input, ProblemCode code, String message, String remedy) {
    return new ProblemException(new Problem(code, Position.ofFile(input.path()), message, remedy));
  }
}
