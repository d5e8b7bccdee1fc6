package org.tongjian.endpoint;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides for each request, before anything reads it, whether it may go on. */
final class RequestGuard implements Filter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> LOOPBACK_NAMES =
      Set.of("localhost", ServerSettings.LOOPBACK, "[::1]", "::1");
  private static final String SCHEME = "Bearer ";

  private final ServerSettings settings;

  RequestGuard(ServerSettings settings) {
    this.settings = settings;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    guard((HttpServletRequest) request, (HttpServletResponse) response, chain);
  }

  private void guard(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    if (isForeignName(request)) {
      PlainText.send(response, 403, "This server answers to localhost only.");
    } else if (!changes(request)) {
      chain.doFilter(request, response);
    } else if (settings.token().isEmpty()) {
      PlainText.send(
          response,
          403,
          "This server takes no changes. Start it with: serve --writable --token-file FILE");
    } else {
      checkToken(request, response, chain, settings.token().get());
    }
  }

  /**
   * A web site can point its own name at 127.0.0.1 to read from here through a browser; the Host
   * header then still has that name.
   */
  private boolean isForeignName(HttpServletRequest request) {
    return isLoopback(settings.host()) && !isLoopback(request.getServerName());
  }

  /** Names of machines are the same in capitals. */
  private static boolean isLoopback(String name) {
    return LOOPBACK_NAMES.contains(name.toLowerCase(Locale.ROOT));
  }

  private static boolean changes(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/update")
        || (path.startsWith("/data") && !READING.contains(request.getMethod()));
  }

  private static void checkToken(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain, String token)
      throws IOException, ServletException {
    Optional<String> shown =
        Optional.ofNullable(request.getHeader("Authorization"))
            .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
            .map(header -> header.substring(SCHEME.length()).strip());
    if (shown.isEmpty()) {
      response.setHeader("WWW-Authenticate", "Bearer realm=\"tongjian\"");
      PlainText.send(response, 401, "Changes need the server's token: Authorization: Bearer TOKEN");
    } else if (!isSame(shown.get(), token)) {
      response.setHeader("WWW-Authenticate", "Bearer realm=\"tongjian\", error=\"invalid_token\"");
      PlainText.send(response, 401, "This is not the server's token.");
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Takes the same time wherever the first difference is. */
  private static boolean isSame(String shown, String token) {
    return MessageDigest.isEqual(
        shown.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
