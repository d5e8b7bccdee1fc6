package org.tongjian.format.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What linked data within a page says of its article (schema.org NewsArticle and its like).
 *
 * @param headline its headline
 * @param date day of publication
 * @param authors who wrote it
 * @param publisher who published it
 */
record JsonFacts(
    Optional<String> headline,
    Optional<LocalDate> date,
    List<String> authors,
    Optional<String> publisher) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_NODES = 2000;

  /** The facts of the first article that some scripts describe. */
  static Optional<JsonFacts> read(List<String> scripts) {
    for (String script : scripts) {
      Optional<JsonFacts> facts = root(script).flatMap(JsonFacts::article).map(JsonFacts::of);
      if (facts.isPresent()) {
        return facts;
      }
    }
    return Optional.empty();
  }

  private static Optional<JsonNode> root(String script) {
    try {
      return script.length() > 1_000_000
          ? Optional.empty()
          : Optional.ofNullable(JSON.readTree(script.strip()));
    } catch (JsonProcessingException e) {
      // Pages hold much that is no JSON; the page itself is read all the same.
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> article(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int i = 0; i < MOST_NODES && !open.isEmpty(); i++) {
      JsonNode node = open.poll();
      if (isArticle(node.path("@type")) && node.has("headline")) {
        return Optional.of(node);
      }
      node.forEach(open::add);
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
    }
    String name = type.asText("");
    return name.endsWith("Article") || name.endsWith("Posting") || name.equals("WebPage");
  }

  private static JsonFacts of(JsonNode article) {
    List<String> authors = new ArrayList<>();
    JsonNode author = article.path("author");
    if (author.isArray()) {
      author.forEach(one -> name(one).ifPresent(authors::add));
    } else {
      name(author).ifPresent(authors::add);
    }
    Optional<LocalDate> date =
        text(article.path("datePublished"))
            .or(() -> text(article.path("dateCreated")))
            .flatMap(DayReader::read);
    return new JsonFacts(
        text(article.path("headline")), date, authors, name(article.path("publisher")));
  }

  private static Optional<String> name(JsonNode node) {
    JsonNode one = node.isArray() && !node.isEmpty() ? node.get(0) : node;
    return text(one).or(() -> text(one.path("name")));
  }

  private static Optional<String> text(JsonNode node) {
    return Optional.of(node.asText("").strip()).filter(t -> !t.isEmpty());
  }
}
