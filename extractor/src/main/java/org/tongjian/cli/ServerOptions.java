package org.tongjian.cli;

import java.time.Duration;
import org.tongjian.endpoint.ServerSettings;
import org.tongjian.endpoint.TongjianServer;
import org.tongjian.store.EmbeddedStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options of the commands that start a server. */
final class ServerOptions {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3330",
      description = "Port (default: 3330); 0 takes any free one.")
  private int port = ServerSettings.DEFAULT_PORT;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = ServerSettings.LOOPBACK,
      description = "Address to listen at (default: 127.0.0.1, this machine only).")
  private String host = ServerSettings.LOOPBACK;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How long a query may run (default: 30).")
  private int seconds = 30;

  ServerSettings settings(CommandSpec spec) {
    try {
      return ServerSettings.DEFAULT
          .withHost(host)
          .withPort(port)
          .withTimeLimit(Duration.ofSeconds(seconds));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "cannot be used: " + e.getMessage(), e);
    }
  }

  /** Says where the server is; on standard output, so that scripts can wait for the line. */
  static void announce(Terminal terminal, TongjianServer server) {
    terminal.out().println("web page  " + server.address());
    terminal.out().println("SPARQL    " + server.address().resolve("sparql"));
    terminal.out().flush();
    terminal.err().println("Press Ctrl-C to stop.");
  }

  /** Waits until the process is told to end, and leaves the store in order then. */
  static void runUntilStopped(TongjianServer server, EmbeddedStore store) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  store.close();
                },
                "stop"));
    server.join();
  }
}
