package org.tongjian.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The document of a publishing system, with places to fill: {@code {{title}}}. */
final class WebTemplate {
  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z0-9]+)\\}\\}");

  private final String text;

  private WebTemplate(String text) {
    this.text = text;
  }

  static WebTemplate load(String name) {
    String resource = "/typesetting/web/" + name + ".html";
    try (var in = WebTemplate.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return new WebTemplate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document with all places filled. */
  String fill(Map<String, String> values) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> {
              String value = values.get(place.group(1));
              if (value == null) {
                throw new IllegalStateException("nothing for " + place.group());
              }
              return Matcher.quoteReplacement(value);
            });
  }
}
