package org.tongjian.format;

import java.io.IOException;
import java.util.function.Consumer;
import org.tongjian.problem.Problem;
import org.tongjian.source.Document;

/** Reads one kind of file. Stateless. */
public interface FormatReader {
  /**
   * Reads an input to its end, in bounded memory.
   *
   * @param input the file or entry
   * @param documents takes each document as soon as it is read
   * @param problems takes what is wrong with parts of the input; the rest is read all the same
   * @throws IOException when its bytes cannot be read
   * @throws org.tongjian.problem.ProblemException when nothing of it, or no more of it, can be used
   */
  void read(Input input, Consumer<Document> documents, Consumer<Problem> problems)
      throws IOException;
}
