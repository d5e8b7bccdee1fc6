package org.tongjian.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the data files of this package. */
final class Tables {
  private Tables() {}

  /** The rows of a table, split at tabs; empty lines and comment lines left out. */
  static List<String[]> rows(String table) {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Tables.class.getResourceAsStream("/page/" + table), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(row -> !row.isEmpty() && !row.startsWith("#"))
          .map(row -> row.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
