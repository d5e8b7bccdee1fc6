package org.tongjian.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonSubsequenceTest {
  @ParameterizedTest
  @CsvSource({"'', '', 1", "甲乙, '', 0", "甲乙丙丁, 甲乙丙丁, 1", "甲乙丙丁, 甲丙丁戊, 0.75"})
  void isTwiceTheCommonOverTheSum(String one, String other, double likeness) {
    assertEquals(likeness, CommonSubsequence.likeness(one, other), 1e-9);
  }

  @Test
  void agreesWithTheTableOfAllPairs() {
    var random = new Random(5);
    for (int i = 0; i < 300; i++) {
      String one = text(random);
      String other = random.nextBoolean() ? text(random) : one.substring(one.length() / 3);
      assertEquals(
          PageComparison.likeness(one, other), CommonSubsequence.likeness(one, other), 1e-9);
    }
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    int length = random.nextInt(300);
    for (int i = 0; i < length; i++) {
      text.append((char) ('一' + random.nextInt(6)));
    }
    return text.toString();
  }
}
