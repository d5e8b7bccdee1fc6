package org.tongjian.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tongjian.format.InputFinder;
import org.tongjian.workbench.PagesFormat;
import org.tongjian.workbench.PagesWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pages}: what was understood of pages, to be checked by eye. */
@Command(
    name = "pages",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    description =
        "Show how pages were split into articles, and from which lines each was put together.")
final class PagesCommand implements Callable<Integer> {
  private static final String STANDARD_OUTPUT = "-";

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files, folders, globs, or - for standard input.")
  private List<String> inputs;

  @Option(
      names = "--format",
      paramLabel = "table|json|html",
      description = "Default: what the end of the output's name tells, else table.")
  private Optional<PagesFormat> format = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE|DIR|-",
      defaultValue = STANDARD_OUTPUT,
      description =
          "A file for all, a folder (existing, or ending in /) for a file an input, or - for standard"
              + " output (default).")
  private String out;

  @Mixin private InputOptions options;

  PagesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var problems = new ProblemPrinter(terminal.err());
    List<Path> found = new InputFinder().find(inputs, problems);
    refuseInputAsOutput(found);
    if (found.isEmpty()) {
      terminal.err().println("nothing to read; " + problems.summary());
      return ExitCode.FAILED;
    }
    var run = new PagesRun(terminal, options, problems);
    if (out.equals(STANDARD_OUTPUT)) {
      try (PagesWriter writer = chosen().open(terminal.out())) {
        run.run(found, writer);
      }
    } else if (isFolder()) {
      try (PagesWriter writer = new PagesFolder(Path.of(out), chosen())) {
        run.run(found, writer);
      }
    } else {
      writeFile(run, found);
    }
    terminal.err().println(run.summary());
    return run.exitCode();
  }

  private void writeFile(PagesRun run, List<Path> found) {
    Path file = Path.of(out).toAbsolutePath();
    try {
      Files.createDirectories(file.getParent());
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file));
          PagesWriter writer = chosen().open(stream)) {
        run.run(found, writer);
      }
    } catch (IOException e) {
      throw FolderOutput.unwritable(file, e);
    }
  }

  private PagesFormat chosen() {
    return format.or(() -> PagesFormat.ofFile(out)).orElse(PagesFormat.TABLE);
  }

  private boolean isFolder() {
    return out.endsWith("/") || Files.isDirectory(Path.of(out));
  }

  private void refuseInputAsOutput(List<Path> found) throws IOException {
    if (out.equals(STANDARD_OUTPUT) || !Files.exists(Path.of(out))) {
      return;
    }
    Path target = Path.of(out).toRealPath();
    for (Path input : found) {
      if (Files.exists(input)
          && (input.toRealPath().equals(target)
              || isFolder() && target.equals(input.toRealPath().getParent()))) {
        throw new ParameterException(
            spec.commandLine(),
            "--out " + out + " would write into the input " + input + "; name another place");
      }
    }
  }
}
