package org.tongjian.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongjian.source.Span;

class ReadingTextTest {
  private static final String SIGNS =
      "临江区报道会议一二三〇0123456789０１２ＡＢabc ,.:;!?()，。：；！？（）“”\"·•、％%℃\u3000\u00a0\n\n\t⼀⼈⽇⻓金﹐．｡､🀀";

  @ParameterizedTest
  @CsvSource({
    "'会议强调,要抓好落实.', 会议强调，要抓好落实。",
    "'2024 年 1 月 1 日', 2024年1月1日",
    "'增长 3.5 %', '增长3.5%'",
    "１２．５公里, 12.5公里",
    "⼀⼈当⽇到⻓江, 一人当日到长江",
    "\uF90A库, 金库",
    "'(记者 王某)', （记者王某）",
    "'人均 3.5 万元.全区', 人均3.5万元。全区",
    "'www.example.com', www.example.com"
  })
  void readsAsPeopleDo(String written, String read) {
    assertEquals(read, ReadingTextMaker.make(written).text());
  }

  /** Whatever the text is: each character comes from one of the file, in order, and is like it. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyCharacterComesFromOneOfTheText(long seed) {
    var random = new Random(seed);
    int[] signs = SIGNS.codePoints().toArray();
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.appendCodePoint(signs[random.nextInt(signs.length)]);
      }
      ReadingText reading = ReadingTextMaker.make(text.toString());
      int before = -1;
      for (int i = 0; i < reading.text().length(); i++) {
        int at = reading.toArticle().toOrigin(i);
        assertTrue(at > before, "order");
        before = at;
        char own = text.charAt(at);
        char read = reading.text().charAt(i);
        assertTrue(own == read || isLike(own, read), own + " read as " + read);
        String quote = reading.inArticle(new Span(i, i + 1)).of(text);
        assertEquals(String.valueOf(own), quote);
      }
      assertNothingIsLost(text.toString(), reading);
    }
  }

  private static boolean isLike(char own, char read) {
    String same = Normalizer.normalize(String.valueOf(own), Normalizer.Form.NFKC);
    String sign = Normalizer.normalize(String.valueOf(read), Normalizer.Form.NFKC);
    return same.equals(sign)
        || Character.isWhitespace(own) && Character.isWhitespace(read)
        || Character.isSpaceChar(own) && read == ' '
        || own >= 0x2E80 && own <= 0x2EFF
        || "\"•·.。｡．､、".indexOf(own) >= 0 && "“”·。、.".indexOf(read) >= 0;
  }

  /** Only white space is dropped. */
  private static void assertNothingIsLost(String text, ReadingText reading) {
    int next = 0;
    for (int i = 0; i < reading.text().length(); i++) {
      int at = reading.toArticle().toOrigin(i);
      for (; next < at; next++) {
        char dropped = text.charAt(next);
        assertTrue(
            Character.isWhitespace(dropped) || Character.isSpaceChar(dropped), "lost: " + dropped);
      }
      next = at + 1;
    }
  }
}
