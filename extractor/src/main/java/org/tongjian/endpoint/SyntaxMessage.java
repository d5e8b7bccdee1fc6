package org.tongjian.endpoint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;
import org.tongjian.graph.StandardTerms;

/** What a syntax error says: line, column, and what stands there. */
final class SyntaxMessage {
  private static final Pattern PLACE =
      Pattern.compile("line [0-9]+, column [0-9]+", Pattern.CASE_INSENSITIVE);

  private static final Pattern UNKNOWN_PREFIX =
      Pattern.compile("Unresolved prefixed name: ([^:]*):");

  private SyntaxMessage() {}

  static String of(QueryParseException error) {
    // The lines after the first list every token that could have come instead, dozens of them.
    String message = String.valueOf(error.getMessage()).strip().lines().findFirst().orElse("");
    if (PLACE.matcher(message).find() || error.getLine() <= 0) {
      // The parser's own place is that of the last word it understood; the message has the next.
      return message + remedy(message);
    }
    return "line " + error.getLine() + ", column " + error.getColumn() + ": " + message;
  }

  /** Names the line that is missing, for prefixes of the graph's own vocabularies. */
  private static String remedy(String message) {
    Matcher unknown = UNKNOWN_PREFIX.matcher(message);
    if (!unknown.find()) {
      return "";
    }
    String prefix = unknown.group(1);
    String namespace = StandardTerms.prefixes().get(prefix);
    return namespace == null ? "" : "; add PREFIX " + prefix + ": <" + namespace + ">";
  }
}
