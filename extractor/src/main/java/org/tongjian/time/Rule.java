package org.tongjian.time;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of the rule table.
 *
 * @param name names the row in {@link TimeExpression#rule}
 * @param pattern finds the phrase
 * @param parts the names of the pattern's groups
 * @param value what the phrase means, in terms of the parts
 */
record Rule(String name, Pattern pattern, List<String> parts, String value) {
  Rule {
    parts = List.copyOf(parts);
  }
}
