package org.tongjian.format.text;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.tongjian.format.FormatReader;
import org.tongjian.format.Input;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Document;
import org.tongjian.source.MediaType;

/** Reads plain text, Markdown and annotated articles: a document a file. */
public final class TextReader implements FormatReader {
  private static final int LONG_LINE = 1_000_000;

  private final MediaType type;

  /** A reader of files of one of the types TEXT, MARKDOWN and ANNOTATED. */
  public TextReader(MediaType type) {
    this.type = type;
  }

  @Override
  public void read(Input input, Consumer<Document> documents, Consumer<Problem> problems)
      throws IOException {
    try (InputStream in = input.content().open()) {
      documents.accept(decode(input.name(), input.path(), in.readAllBytes(), problems));
    }
  }

  private Document decode(String name, String path, byte[] bytes, Consumer<Problem> problems) {
    if (!TextDecoder.isUtf16(bytes)) {
      refuseBinary(path, bytes);
    }
    var decoded = TextDecoder.decode(bytes);
    if (decoded.isEmpty()) {
      int at = TextDecoder.firstFault(bytes);
      throw failure(
          ProblemCode.E105,
          path,
          "text is neither UTF-8, UTF-16 nor GB18030: first bad byte “0x%02X” at byte %d"
              .formatted(at < bytes.length ? bytes[at] & 0xFF : 0, at),
          "save it as UTF-8");
    }
    String text = decoded.get().text();
    if (text.isBlank()) {
      throw failure(
          ProblemCode.E102,
          path,
          bytes.length == 0
              ? "file is empty: 0 bytes"
              : "file is empty: %d bytes of white space".formatted(bytes.length),
          "give a file with text");
    }
    if (!decoded.get().charset().name().startsWith("UTF")) {
      problems.accept(
          new Problem(
              ProblemCode.W107,
              Position.ofFile(path),
              "text was not in UTF-8 and was read as “" + decoded.get().charset().name() + "”",
              "if characters look wrong, save it as UTF-8"));
    }
    warnOfLongLine(path, text, problems);
    return Document.ofText(name, path, type, text, decoded.get().charset(), sha256(bytes));
  }

  /**
   * Refuses NUL bytes, and other control characters where they are many: a stray one is common in
   * text that was copied from typesetting programs.
   */
  private static void refuseBinary(String path, byte[] bytes) {
    int first = -1;
    int count = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] >= 0 && bytes[i] < ' ' && "\t\n\u000b\f\r\u001a".indexOf(bytes[i]) < 0) {
        first = first < 0 || bytes[i] == 0 && bytes[first] != 0 ? i : first;
        count++;
      }
    }
    if (first >= 0 && (bytes[first] == 0 || count > bytes.length / 100)) {
      throw failure(
          ProblemCode.E103,
          path,
          "file is not text: control character “0x%02X” at byte %d".formatted(bytes[first], first),
          "give a text file (.txt, .md or .ann)");
    }
  }

  private static void warnOfLongLine(String path, String text, Consumer<Problem> problems) {
    int line = 1;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end - start > LONG_LINE) {
        int shown = Math.min(end, start + 20);
        problems.accept(
            new Problem(
                ProblemCode.W108,
                new Position(path, line, 1, start),
                "line of %d characters, starting “%s”"
                    .formatted(end - start, text.substring(start, shown).strip()),
                "break it into paragraphs if it holds several articles"));
        return;
      }
      line++;
      start = end + 1;
    }
  }

  private static ProblemException failure(
      ProblemCode code, String path, String message, String remedy) {
    return new ProblemException(new Problem(code, Position.ofFile(path), message, remedy));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
