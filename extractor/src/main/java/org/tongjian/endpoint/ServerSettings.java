package org.tongjian.endpoint;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How a server listens and what it allows.
 *
 * @param host address or name to listen at
 * @param port port to listen at; 0 means any free one
 * @param timeLimit how long a query may run; clients can ask for less, not for more
 * @param token the secret that a client must show to make changes; empty means that nobody may
 * @param tokenFile the file that the token was read from, named to other commands of this machine
 */
public record ServerSettings(
    String host, int port, Duration timeLimit, Optional<String> token, Optional<Path> tokenFile) {
  /** The port of {@code serve} when none is given. */
  public static final int DEFAULT_PORT = 3330;

  /** The address that only this machine reaches. */
  public static final String LOOPBACK = "127.0.0.1";

  /** This machine only, read-only, thirty seconds a query. */
  public static final ServerSettings DEFAULT =
      new ServerSettings(
          LOOPBACK, DEFAULT_PORT, Duration.ofSeconds(30), Optional.empty(), Optional.empty());

  /**
   * @throws IllegalArgumentException when the port is none, the limit is not positive or the token
   *     is empty, has spaces or other characters that an HTTP header cannot carry
   */
  public ServerSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port " + port);
    }
    if (timeLimit.isNegative() || timeLimit.isZero()) {
      throw new IllegalArgumentException("time limit " + timeLimit);
    }
    if (token.isPresent() && !token.get().matches("[!-~]+")) {
      throw new IllegalArgumentException("token is empty or has characters other than ASCII");
    }
  }

  /** The same at another host. */
  public ServerSettings withHost(String newHost) {
    return new ServerSettings(newHost, port, timeLimit, token, tokenFile);
  }

  /** The same at another port. */
  public ServerSettings withPort(int newPort) {
    return new ServerSettings(host, newPort, timeLimit, token, tokenFile);
  }

  /** The same with another time limit. */
  public ServerSettings withTimeLimit(Duration limit) {
    return new ServerSettings(host, port, limit, token, tokenFile);
  }

  /** The same, taking changes from who has the token. */
  public ServerSettings writableWith(String newToken, Optional<Path> file) {
    return new ServerSettings(host, port, timeLimit, Optional.of(newToken), file);
  }

  /** Whether anybody may make changes. */
  public boolean writable() {
    return token.isPresent();
  }
}
