package org.tongjian.format.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which field of a record holds what. */
final class FieldNames {
  /** What the text of a record is called. */
  static final String TEXT = "text";

  private static final Map<String, List<String>> USUAL = usual();

  private final Map<String, String> given;

  /** By what the user says, else under their usual names. */
  FieldNames(Map<String, String> given) {
    this.given = given;
  }

  /**
   * The field that holds something.
   *
   * @param what {@link #TEXT} or a component of the metadata
   * @param names the fields there are
   */
  Optional<String> of(String what, Set<String> names) {
    String said = given.get(what);
    if (said != null) {
      return names.stream().filter(said::equals).findFirst();
    }
    List<String> usual = USUAL.getOrDefault(what, List.of());
    return best(usual, names, false).or(() -> best(usual, names, true));
  }

  /** The field that the user says holds something. */
  Optional<String> given(String what) {
    return Optional.ofNullable(given.get(what));
  }

  private Optional<String> best(List<String> usual, Set<String> names, boolean inner) {
    String best = null;
    int bestRank = usual.size();
    for (String name : names) {
      int dot = name.lastIndexOf('.');
      if (dot < 0 != inner && !given.containsValue(name)) {
        int rank = usual.indexOf(key(name.substring(dot + 1)));
        if (rank >= 0 && rank < bestRank) {
          best = name;
          bestRank = rank;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static String key(String name) {
    boolean plain = true;
    for (int i = 0; i < name.length() && plain; i++) {
      char c = name.charAt(i);
      plain = c >= 'a' && c <= 'z' || c >= 0x4e00 && c <= 0x9fff;
    }
    return plain ? name : name.toLowerCase(Locale.ROOT).replaceAll("[\\s_@:$\\ufeff-]+", "");
  }

  private static Map<String, List<String>> usual() {
    Map<String, List<String>> usual = new LinkedHashMap<>();
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                FieldNames.class.getResourceAsStream("/format/fields.tsv"),
                StandardCharsets.UTF_8))) {
      for (String row : reader.lines().filter(row -> !row.startsWith("#")).toList()) {
        List<String> cells = Arrays.asList(row.split("\t"));
        usual.put(cells.get(0), List.copyOf(cells.subList(1, cells.size())));
      }
      return usual;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
