package org.tongjian.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongjian.entity.EntityResolver;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.mention.Mention;

class ClaimExtractorTest {
  private static final EntityResolver RESOLVER = EntityResolver.load(Gazetteer.load());
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.load();

  /** A row of a table: the article and what is expected of which kinds of facts. */
  record Row(String locality, String day, Set<String> kinds, String text, String expected) {
    AnnotatedArticle article() {
      return AnnotatedArticle.of(
          "date: " + day + "\nlocality: " + locality, text.replace("\\n", "\n"), List.of());
    }
  }

  static Stream<Row> posts() {
    Set<String> kinds = Set.of("holds", "held", "appointed", "removed");
    return rows("posts.tsv").map(c -> new Row(c[0], c[1], kinds, c[2], c[3]));
  }

  static Stream<Row> events() {
    return rows("events.tsv").map(c -> new Row(c[0], c[1], Set.of(c[2].split(",")), c[3], c[4]));
  }

  static Stream<Row> all() {
    return Stream.concat(posts(), events());
  }

  private static Stream<String[]> rows(String table) {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                ClaimExtractorTest.class.getResourceAsStream("/claim/" + table),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(l -> !l.isEmpty() && !l.startsWith("#"))
          .map(l -> l.split("\t", -1))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Claim> extract(AnnotatedArticle article) {
    return EXTRACTOR.extract(RESOLVER.resolve(article.analyzed(), article.mentions()));
  }

  @ParameterizedTest
  @MethodSource("posts")
  void tellsWhoHasWhichPost(Row row) {
    check(row);
  }

  @ParameterizedTest
  @MethodSource("events")
  void tellsWhatHappened(Row row) {
    check(row);
  }

  private static void check(Row row) {
    AnnotatedArticle article = row.article();
    Set<String> found =
        FactLines.of(article.analyzed(), extract(article)).stream()
            .map(line -> line.replace('\t', '|'))
            .filter(line -> row.kinds.contains(line.substring(0, line.indexOf('|'))))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> expected =
        row.expected.equals("-") ? Set.of() : new TreeSet<>(Arrays.asList(row.expected.split(";")));
    assertEquals(expected, found, row.text);
  }

  @ParameterizedTest
  @MethodSource("all")
  void quotesWhatCarriesTheClaim(Row row) {
    for (Claim claim : extract(row.article())) {
      Evidence evidence = claim.evidence();
      for (Mention mention : evidence.mentions()) {
        boolean within = evidence.quote().contains(mention.span());
        assertTrue(within || evidence.rule().endsWith("-before"), claim.toString());
      }
      assertTrue(evidence.quote().end() <= row.article().analyzed().text().length());
      assertTrue(evidence.confidence() > 0 && evidence.confidence() < 1);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void givesTheSameClaimsAgain(Row row) {
    assertEquals(extract(row.article()).toString(), extract(row.article()).toString());
  }
}
