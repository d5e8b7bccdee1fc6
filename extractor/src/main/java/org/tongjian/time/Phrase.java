package org.tongjian.time;

import java.util.Map;
import java.util.Optional;

/**
 * A date phrase found in the compact text.
 *
 * @param start first offset
 * @param end offset behind the last character
 * @param rule the rule that found it
 * @param parts its named parts as written
 */
record Phrase(int start, int end, Rule rule, Map<String, String> parts) {
  Phrase {
    parts = Map.copyOf(parts);
  }

  Optional<String> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  int length() {
    return end - start;
  }
}
