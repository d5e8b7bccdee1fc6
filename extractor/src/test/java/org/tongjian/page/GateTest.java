package org.tongjian.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
  /** What is needed: characters and pairs, joined by blanks; nothing where it is empty. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "责任编辑; 任编",
        "编辑|校对; 编辑 校对",
        "第?\\s*[0-9]+版; 版",
        "(?:图为|图片).{0,9}; 图为 图片",
        "[甲乙]方; 方",
        "[甲乙]; 甲 乙",
        "(?:甲|.); ''",
        "甲*; ''",
        "甲+乙?; 甲",
        "甲{0,3}丙{2}; 丙",
        "(?<=甲乙)[丙]; 丙",
        "(?!甲)乙; 乙",
        "[^甲]{1,3}[\\u4e00-\\u9fff]; ''",
        "\\|:?-{2,}; |",
        "(?i)mail; ''",
        "(?<![总总])第\\s*期; 第"
      })
  void knowsWhatIsNeeded(String regex, String needs) {
    Set<String> found = new java.util.TreeSet<>();
    for (int need : Needs.of(regex)) {
      String pair = "" + (char) (need >>> 16) + (char) need;
      found.add(need >>> 16 == 0 ? pair.substring(1) : pair);
    }
    assertEquals(
        needs.isEmpty() ? Set.of() : new java.util.TreeSet<>(List.of(needs.split(" "))), found);
  }

  /** The gate is open for every expression that matches somewhere, whatever the text. */
  @ParameterizedTest
  @ValueSource(strings = {"lines.tsv", "masthead.tsv"})
  void neverShutsOutAMatch(String table) {
    List<String> regexes = Tables.rows(table).stream().map(row -> row[1]).toList();
    String parts = String.join("", regexes).replaceAll("[\\\\\\[\\](){}?*+|^$.]", "");
    int matches = 0;
    for (int from = 0; from < regexes.size(); from += Long.SIZE) {
      List<String> some = regexes.subList(from, Math.min(regexes.size(), from + Long.SIZE));
      var gate = new Gate(some);
      List<Pattern> patterns = new ArrayList<>();
      some.forEach(regex -> patterns.add(Pattern.compile(regex)));
      for (int seed = 0; seed < 4000; seed++) {
        String text = text(new Random(seed), parts);
        long open = gate.open(text);
        for (int i = 0; i < some.size(); i++) {
          if (patterns.get(i).matcher(text).find()) {
            matches++;
            assertTrue((open >>> i & 1) == 1, some.get(i) + " in " + text);
          }
        }
      }
    }
    assertTrue(matches > 500, "matches: " + matches);
  }

  @Test
  void shutsOutMostOfPlainProse() {
    List<String> regexes = Tables.rows("masthead.tsv").stream().map(row -> row[1]).toList();
    long open = new Gate(regexes).open("社区里的老人围坐在桌旁聊起家常");
    assertNotEquals(0, open, "some need nothing in particular");
    assertTrue(Long.bitCount(open) < regexes.size() / 2, "open: " + Long.bitCount(open));
  }

  /** Pieces of the expressions' own words between digits and blanks. */
  private static String text(Random random, String parts) {
    var text = new StringBuilder();
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      int at = random.nextInt(parts.length());
      text.append(parts, at, Math.min(parts.length(), at + 1 + random.nextInt(6)));
      text.append(random.nextInt(3) == 0 ? " " : random.nextInt(3) == 0 ? "12" : "");
    }
    return text.toString();
  }
}
