package org.tongjian.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The server that holds a store, as it says in the store's folder. What it says may be out of date:
 * only one that {@link #answers} counts.
 *
 * @param address where it listens, with {@code /} at its end
 * @param processId the operating system's number of its process
 * @param writable whether it takes changes
 * @param tokenFile the file whose text is the token for changes, when the server read it from one
 * @param started when it began to listen
 */
public record StoreHolder(
    URI address, long processId, boolean writable, Optional<Path> tokenFile, Instant started) {
  static final String FILE = "server.json";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  /** Says so in a store's folder. */
  public void announceIn(Path directory) {
    ObjectNode text = JSON.createObjectNode();
    text.put("url", address.toString());
    text.put("pid", processId);
    text.put("writable", writable);
    tokenFile.ifPresent(file -> text.put("tokenFile", file.toAbsolutePath().toString()));
    text.put("started", started.toString());
    Path written = directory.resolve(FILE + ".new");
    try {
      Files.writeString(written, text.toPrettyString() + "\n");
      Files.move(written, directory.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw StoreProblem.unusable(directory, e);
    }
  }

  /** Takes the word back; nothing happens when there is none. */
  public static void withdrawFrom(Path directory) {
    try {
      Files.deleteIfExists(directory.resolve(FILE));
    } catch (IOException e) {
      throw StoreProblem.unusable(directory, e);
    }
  }

  /** What a folder says; empty when it says nothing that can be read. */
  public static Optional<StoreHolder> readFrom(Path directory) {
    try {
      JsonNode text = JSON.readTree(directory.resolve(FILE).toFile());
      return Optional.of(
          new StoreHolder(
              URI.create(text.path("url").asText()),
              text.path("pid").asLong(),
              text.path("writable").asBoolean(),
              Optional.ofNullable(text.get("tokenFile")).map(file -> Path.of(file.asText())),
              Instant.parse(text.path("started").asText())));
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether a server is there and is the one that said so: same process. */
  public boolean answers() {
    HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    try {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(address.resolve("health")).timeout(PATIENCE).build(),
              HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200
          && JSON.readTree(answer.body()).path("pid").asLong() == processId;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The text of the token file; empty when there is none or it may not be read. */
  Optional<String> token() {
    try {
      return tokenFile.isEmpty()
          ? Optional.empty()
          : Optional.of(Files.readString(tokenFile.get()).strip()).filter(t -> !t.isEmpty());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
