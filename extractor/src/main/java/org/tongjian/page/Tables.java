package org.tongjian.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads the data files of this package. */
final class Tables {
  private Tables() {}

  /** The rows of a table, split at tabs; empty lines and comment lines left out. */
  static List<String[]> rows(String table) {
    List<String[]> rows = new ArrayList<>();
    forEachRow(table, row -> rows.add(row.split("\t", -1)));
    return List.copyOf(rows);
  }

  /** Gives each row of a table, unsplit; empty lines and comment lines left out. */
  static void forEachRow(String table, Consumer<String> taker) {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Tables.class.getResourceAsStream("/page/" + table), StandardCharsets.UTF_8))) {
      reader.lines().filter(row -> !row.isEmpty() && !row.startsWith("#")).forEach(taker);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
