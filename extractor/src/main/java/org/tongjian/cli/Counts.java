package org.tongjian.cli;

/** Numbers with their nouns. */
final class Counts {
  private Counts() {}

  /** {@code 1 article}, {@code 2 articles}. */
  static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
