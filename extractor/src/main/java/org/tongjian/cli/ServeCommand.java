package org.tongjian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tongjian.endpoint.ServerSettings;
import org.tongjian.endpoint.TongjianServer;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.store.EmbeddedStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: the SPARQL endpoint and the web page over a store. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    description = "Serve the store: SPARQL 1.1 at /sparql, a web page at /.")
final class ServeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;
  @Mixin private StoreOptions store;
  @Mixin private ServerOptions server;

  @Option(names = "--writable", description = "Take changes from clients that show the token.")
  private boolean writable;

  @Option(
      names = "--token-file",
      paramLabel = "F",
      description = "File with the token; needed with --writable.")
  private Optional<Path> tokenFile = Optional.empty();

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (writable != tokenFile.isPresent()) {
      throw new ParameterException(spec.commandLine(), "--writable and --token-file go together");
    }
    ServerSettings settings = server.settings(spec);
    if (writable) {
      settings = settings.writableWith(token(tokenFile.orElseThrow()), tokenFile);
    }
    try (EmbeddedStore opened = open(settings);
        TongjianServer running = TongjianServer.start(opened, settings, Instant.now())) {
      ServerOptions.announce(terminal, running);
      ServerOptions.runUntilStopped(running, opened);
    }
    return ExitCode.DONE;
  }

  /** Only a server that takes changes may begin with nothing. */
  private EmbeddedStore open(ServerSettings settings) {
    return writable
        ? EmbeddedStore.open(store.folder(terminal), settings.timeLimit())
        : EmbeddedStore.openExisting(store.folder(terminal), settings.timeLimit());
  }

  private static String token(Path file) {
    try {
      String token = Files.readString(file).strip();
      if (token.matches("[!-~]+")) {
        return token;
      }
      throw unusable(file, "holds no token", null);
    } catch (IOException e) {
      throw unusable(file, "cannot be read", e);
    }
  }

  private static ProblemException unusable(Path file, String message, IOException cause) {
    return new ProblemException(
        new Problem(
            ProblemCode.E104,
            Position.ofFile(file.toString()),
            message,
            "write one line of letters and digits into it"),
        cause);
  }
}
