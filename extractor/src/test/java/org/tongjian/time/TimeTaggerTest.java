package org.tongjian.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeTaggerTest {
  private static final TimeTagger TAGGER = TimeTagger.load();

  record Case(String sentence, String issued, List<String> expected) {}

  static Stream<Case> phrases() {
    Map<String, Case> cases = new LinkedHashMap<>();
    for (String[] row : rows("time.tsv")) {
      cases
          .computeIfAbsent(
              row[0] + row[1], key -> new Case(row[0], row[1], new ArrayList<String>()))
          .expected()
          .add(row[2] + " = " + row[3]);
    }
    return cases.values().stream();
  }

  static Stream<String> sentencesWithoutDates() {
    return rows("time.negative.tsv").stream().map(row -> row[0]);
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void findsAndReckonsEveryPhrase(Case given) {
    Optional<LocalDate> issued =
        given.issued().equals("unknown")
            ? Optional.empty()
            : Optional.of(LocalDate.parse(given.issued()));
    List<String> found =
        TAGGER.tag(given.sentence(), issued).stream()
            .map(dated -> dated.span().of(given.sentence()) + " = " + dated.value().edtf())
            .toList();
    assertEquals(given.expected(), found, given.sentence());
  }

  @ParameterizedTest
  @MethodSource("sentencesWithoutDates")
  void leavesLengthsAndNumbersAlone(String sentence) {
    List<TimeExpression> found = TAGGER.tag(sentence, Optional.of(LocalDate.of(2024, 6, 7)));
    assertTrue(found.isEmpty(), () -> sentence + ": " + found);
  }

  private static List<String[]> rows(String file) {
    try (var in = TimeTaggerTest.class.getResourceAsStream("/spec/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
