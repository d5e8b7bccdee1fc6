package org.tongjian.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tongjian.format.InputFinder;
import org.tongjian.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code load}: inputs into the store. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    description =
        "Extract inputs into the store; what is there already is replaced, what is unchanged"
            + " skipped.")
final class LoadCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files, folders, globs, or - for standard input.")
  private List<String> inputs;

  @Mixin private StoreOptions store;
  @Mixin private InputOptions options;

  LoadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var problems = new ProblemPrinter(terminal.err());
    List<Path> found = new InputFinder().find(inputs, problems);
    if (found.isEmpty()) {
      terminal.err().println("nothing to read; " + problems.summary());
      return ExitCode.FAILED;
    }
    try (Store opened = store.openForWriting(terminal)) {
      return new LoadRunner(terminal, options, problems).load(found, opened);
    }
  }
}
