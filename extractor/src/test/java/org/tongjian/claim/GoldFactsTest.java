package org.tongjian.claim;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tongjian.SharedFolder;
import org.tongjian.entity.EntityResolver;
import org.tongjian.gazetteer.Gazetteer;

/** How many facts of annotated articles are found when their mentions are given. */
class GoldFactsTest {
  private static final Set<String> COUNTED =
      Set.of("holds", "held", "appointed", "date", "place", "participant", "agent");

  /** Facts of one kind. */
  private static final class Count {
    int gold;
    int found;
    int right;

    double precision() {
      return (double) right / found;
    }

    double f1() {
      return 2.0 * right / (gold + found);
    }

    @Override
    public String toString() {
      return right + " of " + gold + " found among " + found;
    }
  }

  @Test
  void findsMostFactsWhenMentionsAreGiven() throws IOException {
    Path folder = SharedFolder.require("gold/dev-own");
    var resolver = EntityResolver.load(Gazetteer.load());
    var extractor = ClaimExtractor.load();
    Map<String, Count> counts = new TreeMap<>();
    List<Path> files;
    try (var list = Files.list(folder)) {
      files = list.filter(f -> f.toString().endsWith(".ann")).sorted().toList();
    }
    for (Path file : files) {
      var gold = AnnotatedArticle.read(file);
      var claims = extractor.extract(resolver.resolve(gold.analyzed(), gold.mentions()));
      Set<String> expected = new TreeSet<>();
      gold.facts().forEach(cells -> expected.add(plain(String.join("\t", cells))));
      Set<String> found = new TreeSet<>();
      FactLines.of(gold.analyzed(), claims).forEach(line -> found.add(plain(line)));
      count(counts, expected, found);
    }
    check(counts);
  }

  private static void check(Map<String, Count> counts) {
    assertTrue(counts.get("holds").f1() > 0.88, counts.toString());
    assertTrue(counts.get("facts").f1() > 0.75, counts.toString());
    for (String kind : COUNTED) {
      assertTrue(counts.get(kind).precision() > 0.6, kind + " " + counts);
    }
  }

  private static void count(Map<String, Count> counts, Set<String> expected, Set<String> found) {
    for (String fact : expected) {
      of(counts, fact).forEach(c -> c.gold++);
    }
    for (String fact : found) {
      of(counts, fact)
          .forEach(
              c -> {
                c.found++;
                c.right += expected.contains(fact) ? 1 : 0;
              });
    }
  }

  private static List<Count> of(Map<String, Count> counts, String fact) {
    String kind = fact.substring(0, fact.indexOf('\t'));
    return COUNTED.contains(kind)
        ? List.of(
            counts.computeIfAbsent(kind, k -> new Count()),
            counts.computeIfAbsent("facts", k -> new Count()))
        : List.of();
  }

  private static String plain(String fact) {
    return fact.replaceAll("\t!.*$", "")
        .replaceAll("[ \u3000\n]", "")
        .replaceAll("\t(?:中共|中国共产党)", "\t");
  }
}
