package org.tongjian.endpoint;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Sends requests to a server, for the tests. Redirects are not followed. */
final class Exchange {
  static final Map<String, String> NO_HEADERS = Map.of();

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;

  Exchange(URI address) {
    this.address = address;
  }

  HttpResponse<String> send(String method, String path, Map<String, String> headers, String body)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path.replaceFirst("^/", "")))
            .timeout(Duration.ofSeconds(60))
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    headers.forEach(request::header);
    try {
      return client.send(
          request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String path) throws IOException {
    return send("GET", path, NO_HEADERS, "");
  }

  /** A query in the body, answered in JSON. */
  HttpResponse<String> query(String sparql) throws IOException {
    return send(
        "POST",
        "sparql",
        Map.of(
            "Content-Type", "application/sparql-query",
            "Accept", "application/sparql-results+json"),
        sparql);
  }

  /** An update with a token. */
  HttpResponse<String> update(String sparql, String token) throws IOException {
    return send(
        "POST",
        "update",
        Map.of("Content-Type", "application/sparql-update", "Authorization", "Bearer " + token),
        sparql);
  }
}
