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
    String name = input.name();
    int dot = name.lastIndexOf('.');
    boolean told = dot >= 0 && FileKind.ofName(name).isPresent();
    throw new ProblemException(
        new Problem(
            ProblemCode.E106,
            Position.ofFile(input.path()),
            told
                ? "files of the kind “" + name.substring(dot) + "” are not read"
                : "“" + name + "” is of a kind that is not read, as its first bytes tell",
            "save its text as .txt or .md"));
  }
}
