package org.tongjian.cli;

/** Numbers with their nouns. */
final class Counts {
  private Counts() {}

  /** {@code 2 files}, {@code 1 file with 300 documents} where files hold several or none. */
  static String files(long files, long documents) {
    return of(files, "file") + (files == documents ? "" : " with " + of(documents, "document"));
  }

  /** {@code 1 article}, {@code 2 articles}. */
  static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
