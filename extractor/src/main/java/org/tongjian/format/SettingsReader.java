package org.tongjian.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.source.Metadata;

/** Reads one {@code tongjian.json}; names what is wrong in it and keeps the rest. */
final class SettingsReader {
  private static final List<String> KEYS =
      List.of("paper", "issueDate", "locality", "page", "source", "genre", "encoding", "fields");

  private final String path;
  private final Consumer<Problem> problems;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, String> fields = new HashMap<>();
  private Optional<LocalDate> issueDate = Optional.empty();
  private Optional<Integer> page = Optional.empty();
  private Optional<Charset> encoding = Optional.empty();

  private SettingsReader(String path, Consumer<Problem> problems) {
    this.path = path;
    this.problems = problems;
  }

  static FolderSettings.Said read(String path, byte[] bytes, Consumer<Problem> problems) {
    var reader = new SettingsReader(path, problems);
    String text = new String(bytes, StandardCharsets.UTF_8);
    int start = text.startsWith("\ufeff") ? 1 : 0;
    try (JsonParser parser = new JsonFactory().createParser(text.substring(start))) {
      reader.object(parser);
    } catch (JsonProcessingException e) {
      reader.problem(
          e.getLocation(),
          "file is no JSON: “" + e.getOriginalMessage().replaceAll("\\s+", " ") + "”",
          "correct the file");
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory can be read", e);
    }
    return reader.said();
  }

  private FolderSettings.Said said() {
    return new FolderSettings.Said(
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(values.get("paper")),
            Optional.ofNullable(values.get("source")),
            issueDate,
            page,
            Optional.empty(),
            Optional.ofNullable(values.get("locality")),
            Optional.ofNullable(values.get("genre")),
            List.of()),
        new ReadSettings(encoding, fields));
  }

  private void object(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      problem(parser.currentTokenLocation(), "file is no JSON object", "write { … }");
      return;
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      JsonLocation at = parser.currentTokenLocation();
      JsonToken token = parser.nextToken();
      if (!KEYS.contains(key)) {
        problem(at, "“" + key + "” is no key", "known are " + String.join(", ", KEYS));
        parser.skipChildren();
      } else if (key.equals("fields")) {
        fields(parser);
      } else if (token.isStructStart() || token == JsonToken.VALUE_NULL) {
        wrong(parser, "value of “" + key + "” is no text", "write it in quotation marks");
        parser.skipChildren();
      } else {
        value(parser, key, parser.getText().strip());
      }
    }
  }

  private void value(JsonParser parser, String key, String value) throws IOException {
    switch (key) {
      case "issueDate" -> {
        issueDate = WrittenDate.parse(value);
        if (issueDate.isEmpty()) {
          wrong(parser, "“" + value + "” is no date for “issueDate”", "write it as YYYY-MM-DD");
        }
      }
      case "page" -> {
        page = value.matches("[1-9][0-9]{0,3}") ? Optional.of(Integer.valueOf(value)) : page;
        if (page.isEmpty()) {
          wrong(parser, "“" + value + "” is no page number", "write a number such as 1");
        }
      }
      case "encoding" -> {
        encoding = ReadSettings.charset(value);
        if (encoding.isEmpty()) {
          wrong(
              parser,
              "“" + value + "” is no known encoding",
              "write one such as UTF-8, UTF-16, GB18030, Big5");
        }
      }
      default -> values.put(key, value);
    }
  }

  private void fields(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      wrong(parser, "value of “fields” is no object", "write { \"text\": \"FIELD\" }");
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String what = parser.currentName();
      JsonLocation at = parser.currentTokenLocation();
      JsonToken token = parser.nextToken();
      if (!ReadSettings.FIELDS.contains(what)) {
        problem(
            at,
            "“" + what + "” is nothing that a field can hold",
            "known are " + String.join(", ", ReadSettings.FIELDS));
        parser.skipChildren();
      } else if (token != JsonToken.VALUE_STRING) {
        wrong(parser, "name of the field for “" + what + "” is no text", "write its name");
        parser.skipChildren();
      } else {
        fields.put(what, parser.getText());
      }
    }
  }

  private void wrong(JsonParser parser, String message, String remedy) {
    problem(parser.currentTokenLocation(), message, remedy);
  }

  private void problem(JsonLocation at, String message, String remedy) {
    problems.accept(
        new Problem(
            ProblemCode.E113,
            new Position(path, at.getLineNr(), at.getColumnNr(), (int) at.getCharOffset()),
            message,
            remedy));
  }
}
