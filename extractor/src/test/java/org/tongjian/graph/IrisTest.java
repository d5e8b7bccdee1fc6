package org.tongjian.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IrisTest {
  @ParameterizedTest
  @CsvSource({
    "江海晨报-2031-03-06-1-1, 江海晨报-2031-03-06-1-1",
    "“十四五”规划, 十四五_规划",
    "A B／C, A_B_C",
    "１５分钟, 15分钟",
    "a%20b, a_20b",
    "“”, _",
    "阿依古丽·买买提, 阿依古丽_买买提",
    "𠮷田, 𠮷田",
  })
  void makesReadableSegments(String name, String segment) {
    assertEquals(segment, Iris.segment(name));
  }

  @Test
  void keepsApartIdsThatReadAlike() {
    assertNotEquals(Iris.article("a b"), Iris.article("a_b"));
    assertNotEquals(Iris.article("a b"), Iris.article("a　b"));
    assertNotEquals(Iris.named("role", "书记/主任"), Iris.named("role", "书记·主任"));
  }

  @Test
  void tellsArticlesFromTheirParts() {
    var article = Iris.article("a");
    assertTrue(Iris.isArticle(article));
    assertFalse(Iris.isArticle(Iris.local(article, 'e', 1)));
    assertFalse(Iris.isArticle(Iris.KNOWLEDGE));
  }

  @Test
  void anyNameGivesAnIriWithoutWarnings() {
    long seed = 20310306;
    Random random = new Random(seed);
    for (int round = 0; round < 2000; round++) {
      StringBuilder name = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        int c = random.nextInt(0x11_0000);
        name.appendCodePoint(
            random.nextBoolean()
                ? random.nextInt(0x3000)
                : Character.isSurrogate((char) c) ? '区' : c);
      }
      String iri = Iris.keyed("person", name.toString(), name.toString()).getURI();
      IRIx checked = IRIx.create(iri);
      assertFalse(checked.hasViolations(), () -> "seed " + seed + ": " + iri);
      assertFalse(iri.contains("%"), iri);
    }
  }
}
