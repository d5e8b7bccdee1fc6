package org.tongjian.store;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Duration;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;

/** What the stores say when they cannot do what is asked. */
final class StoreProblem {
  private StoreProblem() {}

  static ProblemException notAStore(Path directory, String why) {
    return of(
        ProblemCode.E502,
        directory.toString(),
        "folder is not a store: " + why,
        "name an empty or new folder with --store",
        null);
  }

  static ProblemException absent(Path directory) {
    return of(
        ProblemCode.E502,
        directory.toString(),
        "there is no store here",
        "fill one with 'load', or name another folder with --store",
        null);
  }

  static ProblemException newerLayout(Path directory, int layout) {
    return of(
        ProblemCode.E502,
        directory.toString(),
        "store has layout " + layout + ", this version reads up to " + StoreFolder.LAYOUT,
        "use the newer version of the tool that wrote it",
        null);
  }

  static ProblemException unusable(Path directory, Throwable cause) {
    Throwable root = cause;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    boolean denied =
        root instanceof AccessDeniedException
            || String.valueOf(root.getMessage()).contains("Permission denied");
    String why =
        denied
            ? "no permission for " + root.getMessage()
            : root.getClass().getSimpleName() + ": " + root.getMessage();
    return of(
        ProblemCode.E502,
        directory.toString(),
        "store cannot be read or written: " + why,
        "check that the disk has room and that the folder and its files are yours; what was there"
            + " before is kept",
        cause);
  }

  static ProblemException held(Path directory, long processId) {
    return held(directory, processId, null);
  }

  static ProblemException held(Path directory, long processId, Throwable cause) {
    String holder = processId > 0 ? "process " + processId : "another process";
    return of(
        ProblemCode.E501,
        directory.toString(),
        "store is held by " + holder,
        "wait until it ends or stop it, or name another folder with --store",
        cause);
  }

  static ProblemException readOnly(String place) {
    return of(
        ProblemCode.E503,
        place,
        "the server that holds this store takes no changes",
        "stop it and start it with 'serve --writable --token-file FILE'",
        null);
  }

  static ProblemException tokenNeeded(String place, Throwable cause) {
    return of(
        ProblemCode.E503,
        place,
        "the server takes changes only with its token",
        "set TONGJIAN_TOKEN to what stands in the server's token file",
        cause);
  }

  static ProblemException tooLong(String place, Duration limit, Throwable cause) {
    return of(
        ProblemCode.E406,
        place,
        "query ran longer than " + (limit.isZero() ? "allowed" : seconds(limit)),
        "ask for less (LIMIT, a narrower pattern) or raise the limit with --timeout",
        cause);
  }

  static ProblemException malformed(String place, Throwable cause) {
    return of(
        ProblemCode.E401,
        place,
        "the server refused the query: " + cause.getMessage(),
        "correct the query",
        cause);
  }

  static ProblemException unreachable(String place, Throwable cause) {
    return of(
        ProblemCode.E502,
        place,
        "SPARQL endpoint gave no answer: " + cause.getMessage(),
        "check the address and that the server runs",
        cause);
  }

  private static String seconds(Duration limit) {
    return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
  }

  private static ProblemException of(
      ProblemCode code, String place, String message, String remedy, Throwable cause) {
    Problem problem = new Problem(code, Position.ofFile(place), message, remedy);
    return cause == null ? new ProblemException(problem) : new ProblemException(problem, cause);
  }
}
