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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code extract}: inputs to graphs or annotations, without a store. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    description = "Read pages and articles and write what they say, without a store.")
final class ExtractCommand implements Callable<Integer> {
  private static final String STANDARD_OUTPUT = "-";

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files, folders, globs, or - for standard input.")
  private List<String> inputs;

  @Option(
      names = "--out",
      paramLabel = "FILE|DIR|-",
      defaultValue = STANDARD_OUTPUT,
      description =
          "A file for all, a folder (existing, or ending in /) for a file an input, or - for standard"
              + " output (default).")
  private String out;

  @Option(
      names = "--format",
      paramLabel = "trig|nquads|turtle|jsonld|jsonl|ann",
      description =
          "Default: what the end of the output's name tells, else trig. ann writes a file an article"
              + " and needs a folder.")
  private Optional<ExtractFormat> format = Optional.empty();

  @Mixin private InputOptions options;

  ExtractCommand(Terminal terminal) {
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
    var run = new ExtractRun(terminal, options, problems);
    if (chosen() == ExtractFormat.ANN) {
      run.keepCopies();
    }
    if (out.equals(STANDARD_OUTPUT)) {
      try (ArticleOutput output = chosen().open(terminal.out(), options.detail())) {
        run.run(found, output);
      }
    } else if (isFolder()) {
      try (ArticleOutput output = new FolderOutput(Path.of(out), chosen(), options.detail())) {
        run.run(found, output);
      }
    } else {
      writeFile(run, found);
    }
    terminal.err().println(run.summary());
    return run.exitCode();
  }

  private void writeFile(ExtractRun run, List<Path> found) {
    Path file = Path.of(out).toAbsolutePath();
    try {
      Files.createDirectories(file.getParent());
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file));
          ArticleOutput output = chosen().open(stream, options.detail())) {
        run.run(found, output);
      }
    } catch (IOException e) {
      throw FolderOutput.unwritable(file, e);
    }
  }

  private ExtractFormat chosen() {
    return format.or(() -> ExtractFormat.ofFile(Path.of(out))).orElse(ExtractFormat.TRIG);
  }

  private boolean isFolder() {
    return chosen() == ExtractFormat.ANN || out.endsWith("/") || Files.isDirectory(Path.of(out));
  }

  private void refuseInputAsOutput(List<Path> found) throws IOException {
    if (chosen() == ExtractFormat.ANN
        && (out.equals(STANDARD_OUTPUT) ? found.size() > 1 : Files.isRegularFile(Path.of(out)))) {
      throw new ParameterException(spec.commandLine(), "--format ann needs --out FOLDER");
    }
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
