package org.tongjian.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
    List<String> found =
        TAGGER.tag(given.sentence(), issueDate(given.issued())).stream()
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

  /** The engine tries its rules only where a phrase can begin; no rule may begin elsewhere. */
  @Test
  void triesEveryRuleWhereItCanBegin() {
    RuleTable table = RuleTable.load();
    for (Rule rule : table.rules()) {
      String signs = rule.pattern().pattern() + "0123456789";
      for (int i = 0; i < signs.length(); i++) {
        char c = signs.charAt(i);
        for (String before : List.of("\n", "“")) {
          Matcher matcher =
              rule.pattern().matcher(before + c).useTransparentBounds(true).region(1, 2);
          if (matcher.lookingAt() || matcher.hitEnd()) {
            assertTrue(table.isFirst(c), rule.name() + " can begin with " + c);
          }
        }
      }
    }
  }

  @Test
  void findsTheSameWhereTheLayoutLeftBlanks() {
    for (Case given : phrases().toList()) {
      String spaced = given.sentence().replaceAll("(?<=[年月日至])(?=\\S)", "　");
      assertEquals(
          values(given.sentence(), given.issued()), values(spaced, given.issued()), spaced);
    }
  }

  @Test
  void givesOrderedSpansWithoutOverlapInAnyText() {
    long seed = 7;
    var random = new Random(seed);
    String signs = "0123456789一二十年月日号今去明昨当同至到-—“十四五”初底末前上下半季度近，。\n 　国";
    for (int i = 0; i < 400; i++) {
      var text = new StringBuilder();
      for (int j = random.nextInt(120); j > 0; j--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      int end = 0;
      for (TimeExpression found :
          TAGGER.tag(text.toString(), Optional.of(LocalDate.of(2024, 2, 29)))) {
        assertTrue(found.span().start() >= end, "seed " + seed + ": " + text);
        assertFalse(found.span().of(text).isBlank(), "seed " + seed + ": " + text);
        end = found.span().end();
      }
      assertTrue(end <= text.length(), "seed " + seed + ": " + text);
    }
  }

  private static List<String> values(String sentence, String issued) {
    return TAGGER.tag(sentence, issueDate(issued)).stream()
        .map(dated -> dated.value().edtf())
        .toList();
  }

  private static Optional<LocalDate> issueDate(String issued) {
    return issued.equals("unknown") ? Optional.empty() : Optional.of(LocalDate.parse(issued));
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
