package org.tongjian.cli;

import java.io.PrintStream;
import java.util.function.Consumer;
import org.tongjian.problem.Problem;
import org.tongjian.problem.Severity;

/** Prints problems as they come and counts them. */
final class ProblemPrinter implements Consumer<Problem> {
  private final PrintStream err;
  private int errors;
  private int warnings;

  ProblemPrinter(PrintStream err) {
    this.err = err;
  }

  @Override
  public synchronized void accept(Problem problem) {
    err.println(problem);
    if (problem.code().severity() == Severity.ERROR) {
      errors++;
    } else {
      warnings++;
    }
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
