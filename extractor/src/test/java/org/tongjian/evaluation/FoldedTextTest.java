package org.tongjian.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {
  @ParameterizedTest
  @CsvSource({
    "'去年 12 月，（讨论稿）', '去年12月,(讨论稿)'",
    "'“三扇门”：ＡＢ１', '\"三扇门\":AB1'",
    "'　　完。', '完.'",
    "'河——岸', '河--岸'"
  })
  void leavesWidthAndSpaceAside(String text, String folded) {
    assertEquals(folded, FoldedText.of(text));
  }

  @Test
  void takesEachUnwantedTextOutOnce() {
    assertEquals("甲乙图", FoldedText.without("甲图乙图", List.of("图")));
    assertEquals("甲乙", FoldedText.without("甲图乙图", List.of("图", "图")));
  }
}
