package org.tongjian.annotation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of fact lines, with what their arguments must be. */
public enum Relation {
  HOLDS(3, "P", ""),
  HELD(3, "P", ""),
  APPOINTED(4, "P", ""),
  REMOVED(4, "P", ""),
  DATE(2, "EI", ""),
  PLACE(2, "EGI", "L"),
  PARTICIPANT(2, "E", "PG"),
  AGENT(2, "I", "PG"),
  STAGE(3, "I", ""),
  AMOUNT(2, "I", ""),
  PART(3, "E", "PG");

  private final int arity;
  private final String firstTags;
  private final String secondTags;

  Relation(int arity, String firstTags, String secondTags) {
    this.arity = arity;
    this.firstTags = firstTags;
    this.secondTags = secondTags;
  }

  /** The word that opens its line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Number of arguments. */
  public int arity() {
    return arity;
  }

  /** Whether it says something of a person and a post. */
  public boolean isPost() {
    return this == HOLDS || this == HELD || this == APPOINTED || this == REMOVED;
  }

  /** Whether its last argument is a date. */
  boolean hasDate() {
    return this == APPOINTED || this == REMOVED || this == DATE || this == STAGE;
  }

  /** The tags of the types of which its first argument may be a mention. */
  String firstTags() {
    return firstTags;
  }

  /** The tags of the types for its second argument; empty when that may be anything. */
  String secondTags() {
    return secondTags;
  }

  static Optional<Relation> ofWord(String word) {
    return Arrays.stream(values()).filter(r -> r.word().equals(word)).findFirst();
  }
}
