package org.tongjian.cli;

import java.io.PrintStream;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.Severity;

/** Prints problems as they come and counts them. */
final class ProblemPrinter implements Consumer<Problem> {
  /** What the names of documents end with that hold some pages of a file. */
  private static final Pattern PART = Pattern.compile("#[0-9]+-[0-9]+$");

  private final PrintStream err;

  /** The last file whose part said no day; empty after a file of one part. */
  private String withoutDay = "";

  private int errors;
  private int warnings;

  ProblemPrinter(PrintStream err) {
    this.err = err;
  }

  @Override
  public synchronized void accept(Problem problem) {
    if (isRepeated(problem)) {
      return;
    }
    err.println(problem);
    if (problem.code().severity() == Severity.ERROR) {
      errors++;
    } else {
      warnings++;
    }
  }

  /** Whether the day of a long file, read in parts of its pages, was missed in an earlier part. */
  private boolean isRepeated(Problem problem) {
    if (problem.code() != ProblemCode.W201) {
      return false;
    }
    Matcher part = PART.matcher(problem.position().file());
    String file = part.find() ? part.replaceFirst("") : "";
    boolean repeated = !file.isEmpty() && file.equals(withoutDay);
    withoutDay = file;
    return repeated;
  }

  /** Prints a fault of the tool itself in one input; the run goes on with the next one. */
  synchronized void acceptFault(String input, RuntimeException fault) {
    err.println(input + ": left out because of a fault of the tool, please report it:");
    fault.printStackTrace(err);
    errors++;
  }

  int errors() {
    return errors;
  }

  /** The counts in words: {@code 2 errors, 1 warning}. */
  String summary() {
    return Counts.of(errors, "error") + ", " + Counts.of(warnings, "warning");
  }
}
