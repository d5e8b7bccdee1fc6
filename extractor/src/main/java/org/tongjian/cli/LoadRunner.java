package org.tongjian.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.tongjian.format.DocumentReader;
import org.tongjian.format.InputFinder;
import org.tongjian.ingest.Ingester;
import org.tongjian.ingest.LoadReport;
import org.tongjian.ingest.LoadRequest;
import org.tongjian.ingest.Loading;
import org.tongjian.pipeline.ExtractionPipeline;
import org.tongjian.problem.ProblemException;
import org.tongjian.store.Store;

/** Loads inputs into a store and says what was done. */
final class LoadRunner {
  private final Terminal terminal;
  private final InputOptions options;
  private final ProblemPrinter problems;

  LoadRunner(Terminal terminal, InputOptions options, ProblemPrinter problems) {
    this.terminal = terminal;
    this.options = options;
    this.problems = problems;
  }

  /**
   * Loads files.
   *
   * @param files what {@link InputFinder} found; the standard input among them is read to its end
   * @return the exit code
   */
  int load(List<Path> files, Store store) {
    var ingester = new Ingester(ExtractionPipeline.load(), store);
    var request =
        new LoadRequest(
            options.settings(),
            options.readSettings(),
            options.detail(),
            ToolVersion.ofBuild(),
            Instant.now());
    try (Progress progress = Progress.of(terminal, "load", files.size())) {
      LoadReport report = load(files, ingester.begin(request, problems), progress);
      terminal.err().println(summary(files.size(), report));
      return exitCode(report);
    }
  }

  /** Documents are loaded as they are read, so that their number does not matter. */
  private LoadReport load(List<Path> files, Loading loading, Progress progress) {
    var reader = new DocumentReader(options.readSettings());
    for (Path file : files) {
      try {
        if (file.toString().equals(InputFinder.STANDARD_INPUT)) {
          reader.readStandardInput(terminal.in(), loading::accept, problems);
        } else {
          reader.read(file, loading::accept, problems);
        }
      } catch (ProblemException e) {
        problems.accept(e.problem());
        loading.fileFailed();
      }
      progress.step();
    }
    return loading.finish();
  }

  private String summary(int files, LoadReport report) {
    return String.join(
            ", ",
            Counts.files(files, report.documents()),
            report.unchangedDocuments() + " unchanged",
            Counts.of(report.added(), "article") + " added",
            report.replaced() + " replaced",
            report.withdrawn() + " withdrawn" + copies(report),
            Counts.of(report.mentions(), "mention"),
            Counts.of(report.claims(), "fact"),
            Counts.of(report.quads(), "quad"))
        + "; "
        + problems.summary();
  }

  /** One line for all copies: each of them is an article that another source gives too. */
  private static String copies(LoadReport report) {
    return report.copies() == 0
        ? ""
        : ", " + Counts.of(report.copies(), "source") + " more for articles that are there";
  }

  private int exitCode(LoadReport report) {
    if (!report.hasFailures() && problems.errors() == 0) {
      return ExitCode.DONE;
    }
    int used = report.documents() - report.failedDocuments();
    return used > 0 ? ExitCode.SOME_INPUTS_FAILED : ExitCode.FAILED;
  }
}
