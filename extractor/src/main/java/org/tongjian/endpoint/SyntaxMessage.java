package org.tongjian.endpoint;

import org.apache.jena.query.QueryParseException;

/** What a syntax error says: line, column, and the first line of the parser's words. */
final class SyntaxMessage {
  private SyntaxMessage() {}

  static String of(QueryParseException error) {
    String message = String.valueOf(error.getMessage()).strip();
    if (error.getLine() <= 0) {
      return message;
    }
    String place = "line " + error.getLine() + ", column " + error.getColumn();
    return message.contains(place) ? message : place + ": " + message;
  }
}
