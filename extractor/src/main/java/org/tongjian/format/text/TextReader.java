package org.tongjian.format.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongjian.format.FormatReader;
import org.tongjian.format.Input;
import org.tongjian.format.Sha256;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Document;
import org.tongjian.source.MediaType;
import org.tongjian.source.Original;

/** Reads plain text, Markdown and annotated articles: a document a file. */
public final class TextReader implements FormatReader {
  private static final int LONG_LINE = 1_000_000;
  private static final int MOST_BYTES = 256 << 20;

  private final MediaType type;

  /** A reader of files of one of the types TEXT, MARKDOWN and ANNOTATED. */
  public TextReader(MediaType type) {
    this.type = type;
  }

  @Override
  public void read(Input input, Consumer<Document> documents, Consumer<Problem> problems)
      throws IOException {
    try (InputStream in = input.content().open()) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw failure(
            ProblemCode.E115,
            input.path(),
            "text file of more than %d bytes".formatted(MOST_BYTES),
            "give its articles as files of their own, or as records (.jsonl)");
      }
      documents.accept(document(input, bytes, problems));
    }
  }

  private Document document(Input input, byte[] bytes, Consumer<Problem> problems) {
    if (!TextDecoder.isUtf16(input, bytes)) {
      refuseBinary(input.path(), bytes);
    }
    TextDecoder.Decoded decoded = TextDecoder.decode(input, bytes, problems);
    if (decoded.text().isBlank()) {
      throw failure(
          ProblemCode.E102,
          input.path(),
          bytes.length == 0
              ? "file is empty: 0 bytes"
              : "file is empty: %d bytes of white space".formatted(bytes.length),
          "give a file with text");
    }
    warnOfLongLine(input.path(), decoded.text(), problems);
    Document read =
        Document.ofText(
                input.name(),
                input.path(),
                type,
                decoded.text(),
                decoded.charset(),
                Sha256.of(bytes))
            .said(input.metadata());
    return type == MediaType.MARKDOWN ? withoutMarkup(read) : read;
  }

  private static Document withoutMarkup(Document file) {
    MarkdownText seen = MarkdownText.of(file.text());
    if (seen.text().equals(file.text())) {
      return file;
    }
    return new Document(
        file.name(),
        file.path(),
        file.type(),
        seen.text(),
        Optional.of(new Original(file.text(), 1, seen.map())),
        file.charset(),
        file.sha256(),
        file.layout(),
        seen.beside().or(file.metadata()),
        file.given());
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
}
