package org.tongjian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tongjian.evaluation.Evaluation;
import org.tongjian.evaluation.LabelError;
import org.tongjian.evaluation.PageComparison;
import org.tongjian.evaluation.PageReport;
import org.tongjian.evaluation.ScoreReport;
import org.tongjian.evaluation.Scorer;
import org.tongjian.pipeline.ExtractionPipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate}: how good the extraction is on annotated articles. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    description = "Score extractions against annotated articles (.ann).")
final class EvaluateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "GOLD_DIR", description = "Folder of annotated articles.")
  private Path gold;

  @Option(
      names = "--predicted",
      paramLabel = "DIR",
      description =
          "Folder of .ann files of the same names. Without it the tool labels the gold bodies"
              + " itself; it never reads their labels.")
  private Optional<Path> predicted = Optional.empty();

  @Option(names = "--json", description = "Print JSON instead of a table.")
  private boolean json;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "List every wrong label in a tab-separated file.")
  private Optional<Path> errors = Optional.empty();

  @Option(
      names = "--page",
      paramLabel = "RAW",
      description = "Compare the articles read from this page with those of GOLD_DIR.")
  private Optional<Path> page = Optional.empty();

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (page.isPresent()) {
      var report =
          new PageReport(PageComparison.compare(page.get(), gold, ExtractionPipeline.load()));
      terminal.out().print(json ? report.json() + "\n" : report.table());
      return ExitCode.DONE;
    }
    Evaluation evaluation =
        predicted.isPresent()
            ? Scorer.score(gold, predicted.get())
            : Scorer.score(gold, ExtractionPipeline.load());
    var report = new ScoreReport(evaluation);
    terminal.out().print(json ? report.json() + "\n" : report.table());
    if (errors.isPresent()) {
      write(errors.get(), evaluation.errors());
    }
    return evaluation.faults().isEmpty() ? ExitCode.DONE : ExitCode.SOME_INPUTS_FAILED;
  }

  private static void write(Path file, List<LabelError> errors) {
    String rows =
        errors.stream()
            .map(LabelError::row)
            .collect(Collectors.joining("\n", LabelError.heading() + "\n", "\n"));
    try {
      Files.writeString(file, rows);
    } catch (IOException e) {
      throw FolderOutput.unwritable(file, e);
    }
  }
}
