package org.tongjian.format.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parts a row of a table into values as RFC 4180 says, keeping the place of each character, which
 * CSV libraries do not tell. A quotation mark inside a quoted value that is neither doubled nor
 * followed by the end of the value stands for itself, unless it opens a value in a later line: then
 * the first mark was one too many.
 */
final class CsvScanner {
  private enum State {
    START,
    PLAIN,
    QUOTED,
    QUOTE
  }

  private final char delimiter;
  private final StringBuilder raw = new StringBuilder();
  private final List<Value> values = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private int[] origins = new int[64];
  private int behind;
  private State state = State.START;
  private int quoteAt;
  private boolean broken;

  CsvScanner(char delimiter) {
    this.delimiter = delimiter;
  }

  /** Reads on with the next line of the row. */
  void add(String line) {
    if (!raw.isEmpty()) {
      next('\n');
    }
    for (int i = 0; i < line.length(); i++) {
      next(line.charAt(i));
    }
  }

  /** Whether a value goes on in the next line. */
  boolean isOpen() {
    return state == State.QUOTED;
  }

  /** Whether the value that goes on was not meant to. */
  boolean isBroken() {
    return broken;
  }

  /** Where the quotation mark stands that opens the last quoted value. */
  int quoteAt() {
    return quoteAt;
  }

  /** The characters of the row. */
  String raw() {
    return raw.toString();
  }

  /** The values of the row, which is at its end. */
  List<Value> values() {
    int last = value.length() - 1;
    if (state == State.PLAIN && last >= 0 && value.charAt(last) == '\r') {
      value.setLength(last);
      behind--;
    }
    end();
    return values;
  }

  private void next(char c) {
    int at = raw.length();
    raw.append(c);
    switch (state) {
      case START, PLAIN -> {
        if (c == delimiter) {
          end();
        } else if (c == '"' && state == State.START) {
          state = State.QUOTED;
          quoteAt = at;
        } else {
          state = State.PLAIN;
          put(c, at);
        }
      }
      case QUOTED -> {
        if (c == '"') {
          state = State.QUOTE;
        } else {
          put(c, at);
        }
      }
      case QUOTE -> behindQuote(c, at);
    }
  }

  private void behindQuote(char c, int at) {
    if (c == delimiter) {
      end();
    } else if (c != '\r' && c != ' ') {
      boolean opens = at > 1 && (raw.charAt(at - 2) == delimiter || raw.charAt(at - 2) == '\n');
      broken |= c != '"' && opens && raw.lastIndexOf("\n") > quoteAt;
      put('"', at - 1);
      state = State.QUOTED;
      if (c != '"') {
        put(c, at);
      }
    }
  }

  private void put(char c, int origin) {
    if (value.length() == origins.length) {
      origins = Arrays.copyOf(origins, origins.length * 2);
    }
    origins[value.length()] = origin;
    value.append(c);
    behind = raw.length();
  }

  private void end() {
    values.add(new Value(value.toString(), Arrays.copyOf(origins, value.length()), behind));
    value.setLength(0);
    state = State.START;
  }
}
