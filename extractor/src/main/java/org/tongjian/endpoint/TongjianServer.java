package org.tongjian.endpoint;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.query.QueryLibrary;
import org.tongjian.store.EmbeddedStore;
import org.tongjian.store.StoreHolder;

/**
 * A running server over a store: {@code /sparql}, {@code /update}, {@code /data}, {@code /api/},
 * {@code /health} and the web page at {@code /}. While it runs, it says so in the store's folder.
 * Closing it leaves the store open.
 */
public final class TongjianServer implements AutoCloseable {
  private final FusekiServer server;
  private final URI address;
  private final Optional<Path> directory;

  private TongjianServer(FusekiServer server, URI address, Optional<Path> directory) {
    this.server = server;
    this.address = address;
    this.directory = directory;
  }

  /**
   * Starts a server.
   *
   * @param started the present time, told to other commands
   * @throws ProblemException E504 when it cannot listen at the address
   */
  public static TongjianServer start(
      EmbeddedStore store, ServerSettings settings, Instant started) {
    FusekiServer server = build(store, settings);
    for (Connector connector : server.getJettyServer().getConnectors()) {
      ((ServerConnector) connector).setHost(settings.host());
    }
    try {
      server.start();
    } catch (FusekiException e) {
      server.stop();
      throw cannotListen(settings, e);
    }
    URI address = address(settings.host(), server.getHttpPort());
    store
        .directory()
        .ifPresent(
            directory ->
                new StoreHolder(
                        address,
                        ProcessHandle.current().pid(),
                        settings.writable(),
                        settings.tokenFile(),
                        started)
                    .announceIn(directory));
    return new TongjianServer(server, address, store.directory());
  }

  private static FusekiServer build(EmbeddedStore store, ServerSettings settings) {
    return FusekiServer.create()
        // Modules found on the class path would add pages of their own.
        .fusekiModules(FusekiModules.empty())
        .port(settings.port())
        .registerOperation(Operation.Query, new QueryService(settings.timeLimit()))
        .registerOperation(Operation.Update, new UpdateService())
        .add("/sparql", service(store, Operation.Query))
        .add("/update", service(store, Operation.Update))
        .add("/data", service(store, settings.writable() ? Operation.GSP_RW : Operation.GSP_R))
        .addFilter("/*", new RequestGuard(settings))
        .addServlet("", new PageFiles())
        .addServlet("/web/*", new PageFiles())
        .addServlet(
            "/api/*", new JsonApi(store.limitedTo(settings.timeLimit()), QueryLibrary.load()))
        .addServlet("/health", new HealthPage(settings.writable()))
        .build();
  }

  private static DataService service(EmbeddedStore store, Operation operation) {
    return DataService.newBuilder(store.dataset()).addEndpoint(operation).build();
  }

  /** Where this machine reaches the server. */
  private static URI address(String host, int port) {
    String name = isEverywhere(host) ? ServerSettings.LOOPBACK : host;
    return URI.create(
        "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port + "/");
  }

  private static boolean isEverywhere(String host) {
    try {
      return InetAddress.getByName(host).isAnyLocalAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static ProblemException cannotListen(ServerSettings settings, FusekiException failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && !(cause instanceof BindException)) {
      cause = cause.getCause();
    }
    boolean taken =
        cause instanceof BindException
            || (cause instanceof IOException
                && String.valueOf(cause.getMessage()).contains("bind"));
    return new ProblemException(
        new Problem(
            ProblemCode.E504,
            Position.ofFile(settings.host() + ":" + settings.port()),
            "cannot listen here: " + cause.getMessage(),
            taken
                ? "choose another port with --port, or 0 for any free one"
                : "choose an address of this machine with --host"),
        failure);
  }

  /** Where this machine reaches the server, with {@code /} at its end. */
  public URI address() {
    return address;
  }

  /** Waits until the server stops. */
  public void join() {
    server.join();
  }

  /** Stops listening; requests under way are ended. The store stays open. */
  @Override
  public void close() {
    directory.ifPresent(StoreHolder::withdrawFrom);
    server.stop();
  }
}
