package org.tongjian.typesetting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The words of invented papers: names, captions, advertisements. */
final class Words {
  private static final String RESOURCE = "words.tsv";

  private final Map<String, List<List<String>>> rows = new HashMap<>();

  private Words() {}

  static Words load() {
    var words = new Words();
    try (var in = Words.class.getResourceAsStream("/typesetting/" + RESOURCE);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          List<String> cells = List.of(line.split("\t"));
          words
              .rows
              .computeIfAbsent(cells.get(0), k -> new ArrayList<>())
              .add(cells.subList(1, cells.size()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** All words of a kind. */
  List<String> all(String kind) {
    return rows.get(kind).stream().map(row -> row.get(0)).toList();
  }

  /** One word of a kind. */
  String pick(String kind, Random random) {
    return row(kind, random).get(0);
  }

  /** One row of a kind. */
  List<String> row(String kind, Random random) {
    List<List<String>> all = rows.get(kind);
    return all.get(random.nextInt(all.size()));
  }
}
