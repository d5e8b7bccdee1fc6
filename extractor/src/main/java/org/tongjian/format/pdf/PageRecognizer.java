package org.tongjian.format.pdf;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.tongjian.format.Input;
import org.tongjian.problem.Problem;

/** Reads pages that are pictures: those of a scan, those whose characters no one can tell. */
public interface PageRecognizer {
  /**
   * A page as it is printed.
   *
   * @param pdf the open file; stays open, and is used by no one else meanwhile
   * @param page index of the page, from 0
   * @param input where the file comes from, for messages
   * @param problems takes what is wrong; of each code only the first reaches the user, so that a
   *     missing program is told once a file
   * @return what was recognised; empty when nothing can be recognised here at all
   * @throws IOException when this page cannot be recognised
   */
  Optional<RecognizedPage> recognize(
      PDDocument pdf, int page, Input input, Consumer<Problem> problems) throws IOException;
}
