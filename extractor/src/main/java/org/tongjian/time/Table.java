package org.tongjian.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The bundled tables of this package. */
final class Table {
  private Table() {}

  /** The rows of a table: lines of tab-separated columns, but for comments and empty lines. */
  static List<String[]> rows(String file, int columns) {
    try (InputStream in = Table.class.getResourceAsStream("/time/" + file);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      var rows = new ArrayList<String[]>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] row = line.split("\t", -1);
        if (row.length != columns) {
          throw new IllegalStateException(
              "time/" + file + ": not " + columns + " columns: " + line);
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read time/" + file, e);
    }
  }
}
