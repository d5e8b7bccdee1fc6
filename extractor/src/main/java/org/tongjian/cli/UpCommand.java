package org.tongjian.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tongjian.endpoint.ServerSettings;
import org.tongjian.endpoint.TongjianServer;
import org.tongjian.format.InputFinder;
import org.tongjian.query.QueryLibrary;
import org.tongjian.query.QueryResult;
import org.tongjian.query.QueryRunner;
import org.tongjian.query.ResultFormat;
import org.tongjian.store.EmbeddedStore;
import org.tongjian.store.RemoteStore;
import org.tongjian.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code up}: extract, load and serve in one go. */
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    description =
        "Extract inputs, load them and serve the graph; without inputs the bundled sample.")
final class UpCommand implements Callable<Integer> {
  /** The sample's own store, so that it never mixes with a user's papers. */
  private static final Path SAMPLE_STORE = Path.of("tongjian-sample-data");

  /** The query that --check asks. */
  private static final String CHECK = "counts";

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = "Files, folders, globs, or - for standard input.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--check",
      description = "Ask one query over HTTP, print the answer and end: 0 answered, 3 not.")
  private boolean check;

  @Mixin private StoreOptions store;
  @Mixin private InputOptions options;
  @Mixin private ServerOptions server;

  UpCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var problems = new ProblemPrinter(terminal.err());
    List<Path> found = new InputFinder().find(inputs, problems);
    if (found.isEmpty() && !inputs.isEmpty()) {
      terminal.err().println("nothing to read; " + problems.summary());
      return ExitCode.FAILED;
    }
    Path folder =
        inputs.isEmpty() ? store.named(terminal).orElse(SAMPLE_STORE) : store.folder(terminal);
    ServerSettings settings = server.settings(spec);
    try (EmbeddedStore opened = EmbeddedStore.open(folder, Duration.ZERO)) {
      var runner = new LoadRunner(terminal, options, problems);
      int loaded =
          inputs.isEmpty()
              ? SamplePages.use(files -> runner.load(files, opened))
              : runner.load(found, opened);
      if (loaded == ExitCode.FAILED) {
        return loaded;
      }
      try (TongjianServer running =
          TongjianServer.start(opened, check ? settings.withPort(0) : settings, Instant.now())) {
        if (check) {
          return check(running) ? loaded : ExitCode.FAILED;
        }
        ServerOptions.announce(terminal, running);
        ServerOptions.runUntilStopped(running, opened);
      }
      return loaded;
    }
  }

  private boolean check(TongjianServer running) {
    try (Store client =
        RemoteStore.open(
            running.address().resolve("sparql"),
            running.address().resolve("update"),
            Optional.empty(),
            Duration.ofMinutes(1))) {
      QueryResult answer = new QueryRunner(client).run(QueryLibrary.load().get(CHECK), Map.of());
      ResultFormat.TABLE.write(answer, terminal.out());
      return answer instanceof QueryResult.Rows rows && !rows.table().rows().isEmpty();
    }
  }
}
