package org.tongjian.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongjian.SharedFolder;
import org.tongjian.source.Span;

class TextAnalyzerTest {
  private static final TextAnalyzer ANALYZER = new TextAnalyzer();

  /** {@code /} stands for a line break, {@code _} for an ideographic space. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 月 27 日 , 会议召开|12月27日，会议召开",
        "家住田林路 65 弄|家住田林路65弄",
        "国际 STEM 教育研究所|国际STEM教育研究所",
        "Smart  City 大会|Smart City大会",
        "投入１５０万元，建ＡＩ中心|投入150万元，建AI中心",
        "上午 9:30 到,共 1,200 人|上午9:30到，共1,200人",
        "人大(常委会)通过:方案!|人大（常委会）通过：方案！",
        "__第一段。//第二段|第一段。/第二段",
        "本区今天召开了一次很重要的会议并作出了部/署，会后大家参观。|本区今天召开了一次很重要的会议并作出了部署，会后大家参观。",
        "小标题/正文从这里开始，比标题长得多。|小标题/正文从这里开始，比标题长得多。",
        "推进\"一网通办\"改革|推进“一网通办”改革",
        "约翰•史密斯到访|约翰·史密斯到访",
      })
  void normalisesForReading(String source, String expected) {
    String text = source.replace('/', '\n').replace('_', '\u3000');
    assertEquals(
        expected.replace('/', '\n'), ANALYZER.analyze(Articles.of(text)).text(), "of " + source);
  }

  @Test
  void cutsSentencesBehindClosingQuotes() {
    var article = ANALYZER.analyze(Articles.of("他说：“先办。”大家同意；会议结束！\n\n散会"));
    List<String> sentences = article.sentences().stream().map(s -> s.of(article.text())).toList();
    assertEquals(List.of("他说：“先办。”", "大家同意；", "会议结束！", "散会"), sentences);
    assertEquals(article.sentences().get(1), article.sentenceAt(9));
    assertEquals(article.sentences().get(3), article.sentenceAt(article.text().length() - 1));
  }

  @Test
  void quotesTheArticleWithItsSpaces() {
    var article = ANALYZER.analyze(Articles.of("他于 12 月 27 日到任"));
    int start = article.text().indexOf("12月");
    assertEquals("12 月 27 日", article.quote(new Span(start, start + "12月27日".length())));
  }

  @Test
  void keepsItsPropertiesOnAnyText() {
    long seed = 20240101;
    var random = new Random(seed);
    String alphabet = "区委书记王华在上海召开会议 　\n\n12，。“”（）《》abc,.:!?\"·１Ａ\uFEFF\uD83D\uDE00";
    for (int round = 0; round < 300; round++) {
      var text = new StringBuilder();
      int length = random.nextInt(round < 295 ? 80 : 5000);
      for (int i = 0; i < length; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      checkProperties(text.toString(), "seed " + seed + " round " + round);
    }
  }

  @Test
  void keepsItsPropertiesOnArticles() throws IOException {
    try (Stream<Path> files = Files.list(SharedFolder.require("corpus"))) {
      for (Path file : files.sorted().limit(60).toList()) {
        checkProperties(Files.readString(file), file.getFileName().toString());
      }
    }
  }

  @Test
  void staysLinearOnTextWithoutPunctuation() {
    var article = ANALYZER.analyze(Articles.of("区政府推进重点项目建设".repeat(20_000)));
    assertEquals(1, article.sentences().size());
    assertTrue(article.tokens().size() > 20_000);
  }

  private static void checkProperties(String source, String name) {
    AnalyzedArticle article = ANALYZER.analyze(Articles.of(source));
    String text = article.text();
    int last = 0;
    for (Token token : article.tokens()) {
      assertEquals(token.surface(), token.span().of(text), name);
      assertTrue(token.span().start() >= last, name + ": tokens out of order at " + last);
      last = token.span().end();
    }
    int origin = -1;
    for (int i = 0; i < text.length(); i++) {
      int at = article.reading().toArticle().toOrigin(i);
      assertTrue(at > origin, name + ": offsets go back at " + i);
      origin = at;
    }
    var covered = new boolean[text.length()];
    for (Span sentence : article.sentences()) {
      for (int i = sentence.start(); i < sentence.end(); i++) {
        assertTrue(!covered[i], name + ": two sentences at " + i);
        covered[i] = true;
      }
    }
    for (int i = 0; i < text.length(); i++) {
      assertTrue(
          covered[i] || Character.isWhitespace(text.charAt(i)), name + ": no sentence at " + i);
    }
  }
}
