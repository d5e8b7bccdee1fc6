package org.tongjian.format.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Reads a JSON object into fields, with the place of each character. */
final class JsonFields {
  private static final JsonFactory JSON = new JsonFactory();

  private final String line;
  private final JsonParser parser;
  private final Fields fields = new Fields();

  private JsonFields(String line, JsonParser parser) {
    this.line = line;
    this.parser = parser;
  }

  /**
   * The fields of an object.
   *
   * @throws MalformedRecordException when the line is not one JSON object
   */
  static Fields read(String line) throws MalformedRecordException {
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new MalformedRecordException(0, "record is no JSON object");
      }
      var reading = new JsonFields(line, parser);
      reading.object("");
      if (parser.nextToken() != null) {
        throw new MalformedRecordException(
            (int) parser.currentTokenLocation().getCharOffset(), "a line holds one object only");
      }
      return reading.fields;
    } catch (JsonProcessingException e) {
      int at = e.getLocation() == null ? 0 : (int) e.getLocation().getCharOffset();
      throw new MalformedRecordException(
          Math.max(0, Math.min(at, line.length())),
          "record is no JSON object: “" + e.getOriginalMessage().replaceAll("\\s+", " ") + "”");
    } catch (IOException e) {
      throw new MalformedRecordException(0, "record is no JSON object");
    }
  }

  private void object(String prefix) throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = prefix + parser.currentName();
      parser.nextToken();
      value(name, false);
    }
  }

  private void value(String name, boolean several) throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> object(name + ".");
      case START_ARRAY -> {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          value(name, true);
        }
      }
      case VALUE_NULL -> {
        // No value.
      }
      default -> {
        if (several) {
          fields.add(name, scalar());
        } else {
          fields.put(name, scalar());
        }
      }
    }
  }

  private Value scalar() throws IOException {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    String text = parser.getText();
    boolean quoted = parser.currentToken() == JsonToken.VALUE_STRING;
    return value(text, quoted ? start + 1 : start);
  }

  /** Walks the characters of a string and its escapes: {@code \n} and {@code \u4e00}. */
  private Value value(String text, int start) {
    int[] origins = new int[text.length()];
    int at = start;
    for (int i = 0; i < origins.length; i++) {
      origins[i] = at;
      at += line.charAt(at) != '\\' ? 1 : line.charAt(at + 1) == 'u' ? 6 : 2;
    }
    return new Value(text, origins, at);
  }
}
