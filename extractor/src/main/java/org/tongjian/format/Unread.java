package org.tongjian.format;

import java.util.function.Consumer;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Document;

/** A kind of file that is known and not read. */
final class Unread implements FormatReader {
  @Override
  public void read(Input input, Consumer<Document> documents, Consumer<Problem> problems) {
    int dot = input.name().lastIndexOf('.');
    throw new ProblemException(
        new Problem(
            ProblemCode.E106,
            Position.ofFile(input.path()),
            "files of the kind “" + (dot < 0 ? "" : input.name().substring(dot)) + "” are not read",
            "save its text as .txt or .md"));
  }
}
