package org.tongjian.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.tongjian.problem.Problem;

/** Reads a file into a document. */
public final class DocumentReader {
  /**
   * Reads and decodes one file.
   *
   * @param file the file
   * @param problems takes the warnings
   * @throws org.tongjian.problem.ProblemException when the file is empty, not text or cannot be
   *     read
   */
  public Document read(Path file, Consumer<Problem> problems) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return new Document(
          file.getFileName().toString(),
          file.toString(),
          new String(bytes, StandardCharsets.UTF_8),
          StandardCharsets.UTF_8,
          "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
