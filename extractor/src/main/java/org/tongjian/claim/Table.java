package org.tongjian.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the bundled tables of this package. */
final class Table {
  private Table() {}

  /** The rows of a table without its comments, each cut at the tabs. */
  static List<String[]> rows(String name) {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Table.class.getResourceAsStream("/claim/" + name), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(row -> !row.isEmpty() && !row.startsWith("#"))
          .map(row -> row.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first cells of a table. */
  static List<String> words(String name) {
    return rows(name).stream().map(cells -> cells[0]).toList();
  }
}
