package org.tongjian.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongjian.page.PrintedSheet.Flow;
import org.tongjian.page.RandomPage.Original;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;

/** Columns of 15 characters stand 170 points apart, from 40 points on. */
class PrintedPageReaderTest {
  private static final int WIDTH = 15;

  private final PrintedSheet sheet = new PrintedSheet();
  private List<Original> articles;

  @BeforeEach
  void load() throws IOException {
    articles = RandomPage.articles();
  }

  private static double left(int column) {
    return 40 + 170.0 * column;
  }

  private Flow flow(int article) {
    return new Flow(articles.get(article).paragraphs());
  }

  /** Sets a text in columns of even length; gives the height below. */
  private double columns(Flow flow, int first, int count, double top) {
    int lines = (flow.lines(WIDTH) + count - 1) / count;
    for (int i = 0; i < count; i++) {
      sheet.column(flow, left(first + i), top, WIDTH, lines);
    }
    assertTrue(flow.isDone());
    return top + lines * PrintedSheet.LEADING;
  }

  private void headline(int article, int first, int count, double top) {
    double width = 170 * count - 20;
    sheet.headline(articles.get(article).title(), left(first), top, width, 15);
  }

  private Reading read() {
    return Reading.of(sheet.document(), PageSettings.NONE, new ArrayList<>());
  }

  private void assertWhole(Reading reading, Integer... expected) {
    List<String> titles = new ArrayList<>();
    List<String> bodies = new ArrayList<>();
    for (int article : expected) {
      titles.add(articles.get(article).title());
      bodies.add(String.join("\n\n", articles.get(article).paragraphs()));
    }
    assertEquals(titles, reading.articles().stream().map(a -> a.headline().title()).toList());
    assertEquals(bodies, reading.texts());
    assertEquals("", reading.firstFalseOffset());
  }

  @Test
  void readsColumnsUnderTheirHeadlines() {
    headline(0, 0, 4, 60);
    double next = columns(flow(0), 0, 4, 90);
    headline(1, 0, 4, next + 20);
    columns(flow(1), 0, 4, next + 50);
    assertWhole(read(), 0, 1);
  }

  @Test
  void partsArticlesSideBySide() {
    headline(0, 0, 2, 60);
    columns(flow(0), 0, 2, 90);
    headline(1, 2, 2, 60);
    columns(flow(1), 2, 2, 90);
    assertWhole(read(), 0, 1);
  }

  @Test
  void goesOnBesideAHeadlineOverFewerColumns() {
    Flow flow = flow(0);
    headline(0, 0, 3, 60);
    int lines = (flow.lines(WIDTH) - 2 + 3) / 4;
    for (int i = 0; i < 3; i++) {
      sheet.column(flow, left(i), 90, WIDTH, lines);
    }
    sheet.column(flow, left(3), 60, WIDTH, lines + 2);
    double next = 90 + (lines + 1) * PrintedSheet.LEADING;
    headline(1, 0, 4, next + 20);
    columns(flow(1), 0, 4, next + 50);
    assertWhole(read(), 0, 1);
  }

  @Test
  void findsAHeadlineWithinItsText() {
    headline(1, 0, 4, 40);
    double top = columns(flow(1), 0, 4, 70) + 20;
    Flow flow = flow(0);
    int lines = (flow.lines(WIDTH) + 4 + 3) / 4;
    sheet.column(flow, left(0), top, WIDTH, lines);
    for (int i = 1; i < 3; i++) {
      sheet.column(flow, left(i), top + 30, WIDTH, lines - 2);
    }
    headline(0, 1, 2, top);
    sheet.column(flow, left(3), top, WIDTH, lines);
    assertWhole(read(), 1, 0);
  }

  @Test
  void readsABoxAsAnArticleOfItsOwn() {
    headline(0, 0, 4, 60);
    Flow flow = flow(0);
    int lines = (flow.lines(WIDTH) + 3) / 2;
    sheet.column(flow, left(0), 90, WIDTH, lines);
    sheet.column(flow, left(1), 90, WIDTH, lines);
    double boxTop = 86;
    headline(1, 2, 2, 95);
    double bottom = columns(flow(1), 2, 2, 125);
    sheet.draw(left(2) - 5, boxTop, left(3) + 160, bottom + 5);
    assertWhole(read(), 0, 1);
  }

  @Test
  void readsOverAPictureInTheColumn() {
    headline(0, 0, 2, 60);
    Flow flow = flow(0);
    int lines = flow.lines(WIDTH);
    sheet.column(flow, left(0), 90, WIDTH, 3);
    sheet.draw(left(0), 140, left(0) + 150, 240);
    sheet.line("图为湿地里的白鹭。", left(0), 244, 8, false);
    sheet.column(flow, left(0), 264, WIDTH, lines / 2 - 3);
    sheet.column(flow, left(1), 90, WIDTH, lines);
    Article article = read().articles().get(0);
    assertEquals(articles.get(0).title(), article.headline().title());
    Part caption = article.structure().parts().get(0);
    assertEquals(Part.Kind.CAPTION, caption.kind());
    assertEquals("图为湿地里的白鹭。", caption.span().of(article.text()));
    assertEquals(
        String.join("\n\n", articles.get(0).paragraphs()),
        article.text().replace("图为湿地里的白鹭。\n\n", ""));
  }

  @Test
  void followsBriefsToTheNextColumn() {
    double next = 60;
    int half = flow(1).lines(WIDTH) / 2 - 1;
    headline(0, 0, 1, next);
    next = columns(flow(0), 0, 1, next + 24);
    headline(1, 0, 1, next + 10);
    Flow flow = flow(1);
    sheet.column(flow, left(0), next + 34, WIDTH, half);
    sheet.column(flow, left(1), 60, WIDTH, 99);
    headline(2, 1, 1, 60 + (flow(1).lines(WIDTH) - half) * PrintedSheet.LEADING + 10);
    columns(flow(2), 1, 1, 60 + (flow(1).lines(WIDTH) - half) * PrintedSheet.LEADING + 34);
    assertWhole(read(), 0, 2, 1);
  }

  @Test
  void readsAVerticalHeadlineAtTheSide() {
    String title = articles.get(0).title();
    for (int i = 0; i < title.length(); i++) {
      sheet.line(title.substring(i, i + 1), 175, 60 + 24 * i, 20, true);
    }
    columns(flow(0), 1, 2, 60);
    assertWhole(read(), 0);
  }

  @Test
  void tellsKickerTitleSubtitleAndByline() {
    sheet.headline("湿地保护又有新举措", left(0), 60, 490, 14);
    sheet.headline("白鹭回到青川河畔", left(0), 78, 490, 24);
    sheet.headline("——记护鸟人的一天", left(0), 106, 490, 14);
    sheet.headline("本报记者　秦晓川", left(0), 126, 490, 9);
    columns(flow(0), 0, 3, 150);
    Article article = read().articles().get(0);
    assertEquals(new Headline("湿地保护又有新举措", "白鹭回到青川河畔", "——记护鸟人的一天"), article.headline());
    Part byline = article.structure().parts().get(0);
    assertEquals(Part.Kind.BYLINE, byline.kind());
    assertEquals("本报记者　秦晓川", byline.span().of(article.text()));
  }

  @Test
  void inheritsPaperAndDayFromTheFirstPage() {
    sheet.headline("青川报", 40, 30, 660, 40);
    sheet.line("2024年4月2日　星期二", 40, 40, 9, false);
    sheet.draw(40, 80, 760, 81);
    headline(0, 0, 4, 100);
    columns(flow(0), 0, 4, 130);
    sheet.turn();
    sheet.line("第2版　要闻", 40, 30, 9, false);
    sheet.draw(40, 45, 760, 46);
    headline(1, 0, 4, 60);
    columns(flow(1), 0, 4, 90);
    Reading reading = read();
    assertWhole(reading, 0, 1);
    Masthead second = reading.articles().get(1).masthead();
    assertEquals(Optional.of("青川报"), second.paper());
    assertEquals(Optional.of(2), second.pageNumber());
    assertEquals("2024-04-02", reading.articles().get(1).issueDate().orElseThrow().toString());
  }

  /** Where no rule ends the head, its small lines go on below a great name. */
  @Test
  void readsTheLinesOfTheHeadAsFarDownAsTheyGo() {
    sheet.line("青川报", 40, 30, 60, true);
    sheet.line("2024年4月2日　星期二　农历甲辰年二月廿四", 40, 130, 9, false);
    sheet.line("第1版　第12期　总第1234期", 520, 130, 9, false);
    sheet.line("国内统一刊号：CN00-0001", 40, 145, 9, false);
    headline(0, 0, 4, 170);
    columns(flow(0), 0, 4, 200);
    Reading reading = read();
    assertWhole(reading, 0);
    Masthead masthead = reading.articles().get(0).masthead();
    assertEquals(
        "青川报 2024-04-02 12 1234 1 农历甲辰年二月廿四 国内统一刊号：CN00-0001",
        String.join(
            " ",
            masthead.paper().orElseThrow(),
            masthead.issueDate().orElseThrow().toString(),
            masthead.issueNumber().orElseThrow().toString(),
            masthead.runningNumber().orElseThrow().toString(),
            masthead.pageNumber().orElseThrow().toString(),
            masthead.lunarDate().orElseThrow(),
            masthead.licence().orElseThrow()));
    assertEquals(List.of(), reading.problems());
  }

  @Test
  void leavesADayBelowAHeadlineToItsArticle() {
    sheet.line("青川报", 40, 30, 60, true);
    headline(0, 0, 4, 130);
    sheet.line("2023年4月2日", 40, 160, 9, false);
    columns(flow(0), 0, 4, 190);
    assertEquals(Optional.empty(), read().articles().get(0).masthead().issueDate());
  }

  @Test
  void leavesOutAHeadlineThatIsNoText() {
    sheet.line("2024年4月2日　第1版", 40, 30, 9, false);
    sheet.headline("\"ÿ桥\ufffdª工 居õ|\ufffd再ø", 40, 60, 660, 20);
    columns(flow(0), 0, 4, 90);
    Reading reading = read();
    assertEquals(List.of(""), reading.articles().stream().map(a -> a.headline().whole()).toList());
    assertEquals(List.of(String.join("\n\n", articles.get(0).paragraphs())), reading.texts());
    assertEquals(
        List.of(ProblemCode.W210), reading.problems().stream().map(Problem::code).toList());
    assertTrue(reading.messages().get(0).contains("on page 1"), reading.messages().get(0));
  }

  @Test
  void readsAReportOfOneColumnAsOneText() {
    Flow flow = flow(0);
    int lines = flow.lines(30);
    sheet.headline(articles.get(0).title(), 100, 120, 300, 20);
    sheet.column(flow, 100, 160, 30, lines / 2);
    sheet.line("— 1 —", 250, 1150, 9, false);
    sheet.turn();
    sheet.column(flow, 100, 120, 30, lines);
    sheet.line("— 2 —", 250, 1150, 9, false);
    assertWhole(read(), 0);
  }

  @Test
  void dropsLinesThatRunThroughTheFile() {
    for (int page = 0; page < 3; page++) {
      sheet.line("青川研究内部资料第" + (page + 1) + "卷", 300, 40, 9, false);
      sheet.headline(articles.get(page).title(), 40, 160, 490, 20);
      columns(flow(page), 0, 3, 200);
      if (page < 2) {
        sheet.turn();
      }
    }
    Reading reading = read();
    assertEquals(3, reading.articles().size());
    for (Article article : reading.articles().subList(1, 3)) {
      assertTrue(!(article.title() + article.text()).contains("内部资料"));
    }
  }

  @Test
  void takesALineUnderEmptySpaceForThePicturesText() {
    headline(0, 0, 2, 60);
    Flow flow = flow(0);
    int lines = flow.lines(WIDTH);
    sheet.column(flow, left(0), 90, WIDTH, 3);
    sheet.line("湿地里的白鹭。", left(0), 244, 8.5, false);
    sheet.column(flow, left(0), 270, WIDTH, lines / 2 - 3);
    sheet.column(flow, left(1), 90, WIDTH, lines);
    Article article = read().articles().get(0);
    assertEquals(
        List.of(Part.Kind.CAPTION), article.structure().parts().stream().map(Part::kind).toList());
    assertEquals(
        String.join("\n\n", articles.get(0).paragraphs()),
        article.text().replace("湿地里的白鹭。\n\n", ""));
  }

  @Test
  void joinsALineThatWasSpacedOut() {
    headline(0, 0, 1, 60);
    sheet.line("撞上一辆停在路口的货车，随后", left(0), 90, 10, false);
    sheet.line("小", left(0), 105, 10, false);
    sheet.line("轿", left(0) + 60, 105, 10, false);
    sheet.line("车", left(0) + 130, 105, 10, false);
    sheet.line("又驶出一百多米，所幸没有伤人", left(0), 120, 10, false);
    headline(1, 1, 2, 60);
    columns(flow(1), 1, 2, 90);
    assertEquals("撞上一辆停在路口的货车，随后小轿车又驶出一百多米，所幸没有伤人", read().texts().get(0));
  }

  @Test
  void takesAJumpLineBehindASignForNoPicturesText() {
    headline(0, 0, 2, 60);
    sheet.line("▲上接第1版", left(0), 90, 10, false);
    sheet.column(flow(0), left(0), 105, WIDTH, 99);
    String text = read().texts().get(0);
    assertTrue(text.startsWith("▲上接第1版") && text.endsWith("响应。"), text);
  }

  /** Words of the page itself, here of those who print it, may stand in a paragraph, too. */
  @ParameterizedTest
  @CsvSource({
    "青川出版社社长老钟带来三百册,新书，摆满了书店正中的长桌，,青川出版社社长老钟带来三百册新书，",
    "——,读书的人一个接着一个走进门来，,——读书的人一个接着一个走进门来，",
  })
  void keepsALineOfTextThatReadsLikeThePagesOwn(String line, String next, String joined) {
    headline(1, 0, 2, 40);
    double top = columns(flow(1), 0, 2, 70) + 20;
    headline(0, 0, 1, top);
    sheet.line("城南的书店昨天开门，街坊早早", left(0) + 10, top + 30, 10, false);
    sheet.line("排起了长队，一直排到桥头那边", left(0) + 10, top + 45, 10, false);
    sheet.line(line, left(0) + 10, top + 60, 10, false);
    sheet.line(next, left(0) + 10, top + 75, 10, false);
    sheet.line("看的人多，买的人也多。", left(0) + 10, top + 90, 10, false);
    assertTrue(read().texts().get(1).contains(joined), read().texts().get(1));
  }

  @Test
  void findsTheEndOfAListThatDoesNotFillItsColumn() {
    headline(0, 0, 1, 60);
    sheet.line("这次整修分作几件事，各由一名", left(0), 90, 10, false);
    sheet.line("负责人牵头，月底前都要完成：", left(0), 105, 10, false);
    sheet.line("修补桥面，", left(0) + 20, 120, 10, false);
    sheet.line("疏通河道，", left(0) + 20, 135, 10, false);
    sheet.line("更换护栏，", left(0) + 20, 150, 10, false);
    headline(1, 1, 2, 60);
    columns(flow(1), 1, 2, 90);
    double top = 165;
    sheet.line("（记者秦晓川昨夜从青川", left(0) + 20, top, 10, false);
    sheet.line("城南发回）", left(0), top + 15, 10, false);
    String text = read().texts().get(0);
    assertTrue(text.endsWith("（记者秦晓川昨夜从青川城南发回）"), text);
  }

  @Test
  void readsASignatureAtTheHeadOfTheNextColumn() {
    headline(0, 0, 2, 60);
    Flow flow = flow(0);
    int lines = flow.lines(WIDTH);
    sheet.column(flow, left(0), 90, WIDTH, lines);
    sheet.line("（记者秦晓川昨夜发自青川）", left(1) + 20, 90, 10, false);
    double next = 90 + lines * PrintedSheet.LEADING;
    headline(1, 0, 2, next + 20);
    columns(flow(1), 0, 2, next + 50);
    Reading reading = read();
    assertEquals(2, reading.articles().size());
    assertTrue(reading.texts().get(0).endsWith("（记者秦晓川昨夜发自青川）"), reading.texts().get(0));
  }

  @Test
  void endsTextAtARuleThatTouchesItsLastLine() {
    headline(0, 0, 3, 60);
    Flow first = flow(0);
    int lines = (first.lines(WIDTH) + 2) / 3;
    for (int i = 0; i < 3; i++) {
      sheet.column(first, left(i), 90, WIDTH, lines);
    }
    double foot = 90 + (lines - 1) * PrintedSheet.LEADING;
    sheet.draw(left(0), foot + 6, left(2) + 150, foot + 6.5);
    double top = foot + PrintedSheet.LEADING;
    headline(1, 0, 1, top);
    Flow second = flow(1);
    int rest = (second.lines(WIDTH) + 4) / 3;
    sheet.column(second, left(0), top + 30, WIDTH, rest - 2);
    sheet.column(second, left(1), top, WIDTH, rest);
    sheet.column(second, left(2), top, WIDTH, 99);
    assertWhole(read(), 0, 1);
  }

  /** Text under a headline of its own does not go on further up, beside the text above it. */
  @Test
  void readsNothingUpwardsPastAHeadline() {
    headline(0, 0, 2, 60);
    sheet.line("青川区昨天公布了今年的几件大", left(0), 90, 10, false);
    sheet.line("事，桥和路都在里面。", left(0), 105, 10, false);
    Flow words = flow(1);
    int lines = new Flow(articles.get(1).paragraphs().subList(0, 1)).lines(WIDTH);
    sheet.column(words, left(1), 90, WIDTH, lines);
    double top = 90 + lines * PrintedSheet.LEADING + 20;
    sheet.headline(articles.get(1).title(), left(0), top, 150, 12);
    columns(flow(1), 0, 1, top + 30);
    sheet.headline(articles.get(2).title(), left(1), top, 150, 12);
    columns(flow(2), 1, 1, top + 30);
    Reading reading = read();
    assertEquals(3, reading.articles().size());
    String first = articles.get(1).paragraphs().get(0);
    assertTrue(reading.texts().get(0).endsWith("都在里面。\n\n" + first), reading.texts().get(0));
  }

  /** Headlines within their texts, one article below the other: only a rule parts the columns. */
  @Test
  void readsNoTextOnAcrossARuleOverItsColumns() {
    headline(2, 0, 3, 40);
    double top = columns(flow(2), 0, 3, 70) + 20;
    for (int article = 0; article < 2; article++) {
      Flow flow = flow(article);
      int lines = (flow.lines(WIDTH) + 4) / 3;
      sheet.column(flow, left(0), top, WIDTH, lines);
      headline(article, 1, 1, top);
      sheet.column(flow, left(1), top + 30, WIDTH, lines - 2);
      sheet.column(flow, left(2), top, WIDTH, 99);
      double foot = top + lines * PrintedSheet.LEADING;
      sheet.draw(left(0), foot + 3, left(2) + 150, foot + 3.5);
      top = foot + 15;
    }
    assertWhole(read(), 2, 0, 1);
  }

  /** A box between a headline and its text does not part them. */
  @Test
  void readsATextThatBeginsUnderABox() {
    headline(0, 0, 2, 60);
    headline(1, 0, 2, 100);
    double bottom = columns(flow(1), 0, 2, 130);
    sheet.draw(left(0) - 5, 90, left(1) + 155, bottom + 5);
    double next = columns(flow(0), 0, 2, bottom + 20);
    headline(2, 0, 2, next + 20);
    columns(flow(2), 0, 2, next + 50);
    Reading reading = read();
    assertEquals(3, reading.articles().size());
    assertEquals(
        List.of(0, 1, 2).stream().map(i -> articles.get(i).title()).toList(),
        reading.articles().stream().map(Article::title).toList());
  }

  @Test
  void leavesATangledPageInTheOrderOfTheFile() {
    var random = new java.util.Random(5);
    for (int i = 0; i < 2000; i++) {
      sheet.line("会议要求各部门协作。", random.nextInt(3000), random.nextInt(3000), 10, false);
    }
    Reading reading = read();
    assertEquals(1, reading.articles().size());
    assertTrue(reading.articles().get(0).text().startsWith("会议要求各部门协作。"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void takesRandomPagesApart(long seed) {
    var random = new java.util.Random(seed);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      order.add(i);
    }
    java.util.Collections.shuffle(order, random);
    List<Integer> printed = order.subList(0, 4);
    double top = 40;
    boolean ruled = random.nextBoolean();
    for (int at = 0; at < 4; ) {
      int split = at < 3 && random.nextBoolean() ? 1 + random.nextInt(3) : 4;
      headline(printed.get(at), 0, split, top);
      double bottom = columns(flow(printed.get(at++)), 0, split, top + 30);
      if (split < 4) {
        headline(printed.get(at), split, 4 - split, top);
        bottom = Math.max(bottom, columns(flow(printed.get(at++)), split, 4 - split, top + 30));
      }
      if (ruled) {
        sheet.draw(40, bottom + 6, 700, bottom + 6.5);
      }
      top = bottom + 20;
    }
    assertWhole(read(), printed.toArray(Integer[]::new));
  }
}
