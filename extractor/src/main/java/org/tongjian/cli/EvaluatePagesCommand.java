package org.tongjian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tongjian.evaluation.IssueEvaluation;
import org.tongjian.evaluation.IssueFormat;
import org.tongjian.evaluation.IssueReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate-pages}: how well typeset issues come back as articles. */
@Command(
    name = "evaluate-pages",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    description = "Typeset issues from articles, read them, and score the articles that come back.")
final class EvaluatePagesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "CORPUS_DIR",
      description = "Folder of articles to typeset: .ann files and .txt files with header lines.")
  private Path corpus;

  @Option(
      names = "--seeds",
      paramLabel = "LIST",
      defaultValue = "1-20",
      description = "Seeds of the issues, such as 1-20 or 1,5,9 (default: ${DEFAULT-VALUE}).")
  private String seeds;

  @Option(
      names = "--format",
      paramLabel = "LIST",
      split = ",",
      defaultValue = "pdf,html,text",
      description = "What to typeset to: pdf, html, text (default: all).")
  private List<IssueFormat> formats;

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      description = "Leave the typeset files here, with the printed articles as JSON.")
  private Optional<Path> keep = Optional.empty();

  @Option(names = "--json", description = "Print JSON instead of a table.")
  private boolean json;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "List every article that did not come back whole in a tab-separated file.")
  private Optional<Path> errors = Optional.empty();

  EvaluatePagesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<Long> wanted = seeds();
    var evaluation = new IssueEvaluation(corpus, problem -> terminal.err().println(problem));
    IssueReport report = evaluation.evaluate(wanted, formats, keep, problem -> {});
    terminal.out().print(json ? report.json() + "\n" : report.table());
    if (errors.isPresent()) {
      Files.writeString(errors.get(), report.errors());
    }
    return ExitCode.DONE;
  }

  private List<Long> seeds() {
    var list = new ArrayList<Long>();
    for (String part : seeds.split(",")) {
      String[] bounds = part.strip().split("-", 2);
      try {
        long first = Long.parseLong(bounds[0]);
        long last = Long.parseLong(bounds[bounds.length - 1]);
        if (first > last || last - first > 10_000) {
          throw new NumberFormatException();
        }
        for (long seed = first; seed <= last; seed++) {
          list.add(seed);
        }
      } catch (NumberFormatException e) {
        throw new ParameterException(
            spec.commandLine(),
            "--seeds takes numbers and ranges such as 1-20, not “" + part + "”");
      }
    }
    return list;
  }
}
