package org.tongjian.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.problem.Problem;
import org.tongjian.source.Document;
import org.tongjian.source.Span;

class IssueAssemblyTest {
  private static final PageReader READER = new PageReader(Gazetteer.load());
  private static final String BRIDGES =
      "## 青川区启动老桥整修\n\n青川区昨天启动老桥整修工程。区长罗建平在现场说，十二座老桥要在汛期前全部修好，方便沿河居民出";
  private static final String SCHOOLS =
      "## 新学期食堂更放心\n\n青川区教育局日前检查学校食堂。局长时秋水走进后厨，查看食材来源和留样记录，要求各校公开每周菜";
  private static final String BRIDGES_END = "行。工程分三批进行，罗建平要求每座桥都有专人负责。";
  private static final String SCHOOLS_END = "单，请家长来评。时秋水说，检查每月一次。";

  private final List<Problem> problems = new ArrayList<>();

  private static String page(int number, String rest) {
    return "# 青川报\n\n2024年1月1日 星期一 第" + number + "版\n\n" + rest + "\n";
  }

  private static List<Article> read(String path, String text) {
    var name = path.substring(path.lastIndexOf('/') + 1);
    var document = Document.ofText(name, path, text, StandardCharsets.UTF_8, "");
    return READER.read(document, PageSettings.NONE, p -> {});
  }

  private List<Article> join(List<List<Article>> documents) {
    var issue = new IssueAssembly();
    List<Article> articles = new ArrayList<>();
    documents.forEach(d -> articles.addAll(issue.add(d, problems::add)));
    articles.addAll(issue.finish(problems::add));
    return articles;
  }

  @Test
  void joinsInMidSentence() {
    List<Article> first = read("a/p1.txt", page(1, BRIDGES + "（下转第2版）"));
    List<Article> second = read("b/p2.txt", page(2, "## 老桥整修\n\n（上接第1版）" + BRIDGES_END));
    List<Article> articles = join(List.of(first, second));
    assertEquals(1, articles.size());
    Article whole = articles.get(0);
    assertTrue(whole.text().endsWith("方便沿河居民出行。工程分三批进行，罗建平要求每座桥都有专人负责。"), whole.text());
    assertEquals(first.get(0).id(), whole.id());
    assertEquals("青川区启动老桥整修", whole.title());
    assertEquals(List.of(), whole.jumps());
    assertEquals(List.of(), whole.structure().gaps());
    assertEquals(List.of(), problems);
    assertEquals(2, whole.origin().passages().size());
    int at = whole.text().indexOf("出行。工程");
    assertEquals(
        List.of("出", "行。工程"),
        whole.places(new Span(at, at + 5)).stream()
            .map(p -> p.span().of(p.document().text()))
            .toList());
    assertCharactersStandInTheirFiles(whole);
  }

  private static void assertCharactersStandInTheirFiles(Article article) {
    int end = 0;
    for (Passage passage : article.origin().passages()) {
      assertEquals(end, passage.span().start());
      end = passage.span().end();
      for (int i = passage.span().start(); i < end; i++) {
        char c = article.text().charAt(i);
        int at = article.toDocument().toOrigin(i);
        assertTrue(Character.isWhitespace(c) || passage.document().text().charAt(at) == c);
      }
    }
    assertEquals(article.text().length(), end);
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "2", "3", "4", "5"})
  void tellsTwoArticlesApartInAnyOrder(int seed) {
    List<List<Article>> documents = new ArrayList<>();
    documents.add(read("p1.txt", page(1, BRIDGES + "（下转第2版）\n\n" + SCHOOLS + "（下转第2版）")));
    documents.add(
        read(
            "p2.txt",
            page(2, "## 食堂更放心\n\n（上接第1版）" + SCHOOLS_END + "\n\n## 老桥整修\n\n（上接第1版）" + BRIDGES_END)));
    documents.add(read("p3.txt", page(3, "## 图书馆延长开放\n\n青川区图书馆从下月起每晚多开一小时。")));
    Collections.shuffle(documents, new Random(seed));
    List<Article> articles = join(documents);
    assertEquals(3, articles.size());
    List<String> texts = articles.stream().map(Article::text).toList();
    assertTrue(texts.stream().anyMatch(t -> t.contains("居民出行。工程")), texts.toString());
    assertTrue(texts.stream().anyMatch(t -> t.contains("每周菜单，请家长")), texts.toString());
    assertEquals(List.of(), problems);
  }

  @Test
  void followsChains() {
    List<Article> articles =
        join(
            List.of(
                read("p1.txt", page(1, BRIDGES + "（下转第2版）")),
                read("p2.txt", page(2, "## 老桥整修\n\n（上接第1版）" + BRIDGES_END + "（下转第3版）")),
                read("p3.txt", page(3, "## 老桥整修\n\n（上接第2版）沿河居民盼这一天已经很久。"))));
    assertEquals(1, articles.size());
    assertTrue(articles.get(0).text().endsWith("专人负责。\n\n沿河居民盼这一天已经很久。"));
    assertEquals(3, articles.get(0).origin().passages().size());
  }

  /** Halves that point at each other in a circle are given back, never lost. */
  @Test
  void losesNothingInACircle() {
    List<Article> articles =
        join(
            List.of(
                read("p1.txt", page(1, "## 老桥整修\n\n（上接第2版）沿河居民盼这一天已经很久。（下转第2版）")),
                read("p2.txt", page(2, "## 老桥整修\n\n（上接第1版）区长罗建平到场察看。（下转第1版）"))));
    String all = articles.stream().map(Article::text).collect(Collectors.joining());
    assertTrue(all.contains("沿河居民") && all.contains("罗建平"), all);
  }

  @Test
  void joinsWithinOneFile() {
    List<Article> articles =
        join(
            List.of(
                read(
                    "issue.txt",
                    page(1, BRIDGES + "（下转第2版）")
                        + "\n"
                        + page(2, "## 老桥整修\n\n（上接第1版）" + BRIDGES_END))));
    assertEquals(1, articles.size());
    assertTrue(articles.get(0).text().contains("居民出行。工程"));
  }

  /** Another day, another page, another folder without a date: never joined. */
  @ParameterizedTest
  @CsvSource({
    "a/p2.txt, '# 青川报\n\n2024年1月2日 星期二 第2版'",
    "a/p2.txt, '# 云溪报\n\n2024年1月1日 星期一 第2版'",
    "a/p3.txt, '# 青川报\n\n2024年1月1日 星期一 第3版'",
    "b/p2.txt, ''"
  })
  void leavesOpenWhatBelongsElsewhere(String path, String masthead) {
    List<Article> articles =
        join(
            List.of(
                read("a/p1.txt", page(1, BRIDGES + "（下转第2版）")),
                read(path, masthead + "\n\n## 老桥整修\n\n（上接第1版）" + BRIDGES_END)));
    assertEquals(2, articles.size());
    assertEquals(2, problems.size());
    assertTrue(articles.get(0).text().endsWith("（下转第2版）"));
    Gap gap = articles.get(0).structure().gaps().get(0);
    assertEquals(Gap.Reason.CONTINUATION_ABSENT, gap.reason());
    assertEquals(articles.get(0).text().indexOf("（下转"), gap.offset());
    assertEquals(Gap.Reason.BEGINNING_ABSENT, articles.get(1).structure().gaps().get(0).reason());
  }

  /** Two candidates, neither clearly better: open ends are better than a wrong join. */
  @Test
  void leavesOpenWhatIsUncertain() {
    String same = "（上接第1版）各街道要抓好落实。";
    List<Article> articles =
        join(
            List.of(
                read("p1.txt", page(1, "## 区委全会举行\n\n会议审议了报告。（下转第2版）")),
                read("p2.txt", page(2, "## 抓好落实\n\n" + same + "\n\n## 压实责任\n\n" + same))));
    assertEquals(3, articles.size());
    assertEquals(3, problems.size());
  }

  /** The only candidate of the page, but nothing in the text speaks for it. */
  @Test
  void leavesOpenWhatHasNothingInCommon() {
    List<Article> articles =
        join(
            List.of(
                read("p1.txt", page(1, "## 区委全会举行\n\n会议审议通过了工作报告。（下转第2版）")),
                read("p2.txt", page(2, "## 图书馆延长开放\n\n（上接第1版）肉价本周略有回落。"))));
    assertEquals(2, articles.size());
    assertTrue(problems.get(0).message().contains("no text certainly is"), problems.toString());
  }

  /** Short halves: that each names the other's page and has no rival must do. */
  @Test
  void joinsHalvesThatOnlyTheirPagesSpeakFor() {
    List<Article> articles =
        join(
            List.of(
                read("p1.txt", page(1, "## 区委全会举行\n\n会议审议通过了工作报告。（下转第2版）")),
                read("p2.txt", page(2, "（上接第1版）罗建平就下一步的任务讲了话。"))));
    assertEquals(1, articles.size());
    assertEquals(List.of(), problems);
  }

  /** One page has the old form of a character in its masthead. */
  @Test
  void knowsThePaperByAnOldFormOfItsName() {
    String first = "# 鹿鸣新闻\n\n2024年1月1日 星期一 第1版\n\n" + BRIDGES + "（下转第2版）";
    String second = "# 鹿鳴新闻\n\n2024年1月1日 星期一 第2版\n\n## 老桥整修\n\n（上接第1版）" + BRIDGES_END;
    assertEquals(1, join(List.of(read("p1.txt", first), read("p2.txt", second))).size());
  }

  /** The rubric of a page was taken for the paper's name; the files lie beside each other. */
  @Test
  void knowsPagesThatLieBesideEachOther() {
    String second = "# 区县新闻\n\n2024年1月1日 星期一 第2版\n\n## 老桥整修\n\n（上接第1版）" + BRIDGES_END;
    List<Article> first = read("a/p1.txt", page(1, BRIDGES + "（下转第2版）"));
    assertEquals(1, join(List.of(first, read("a/p2.txt", second))).size());
    assertEquals(2, join(List.of(first, read("b/p2.txt", second))).size());
  }

  @Test
  void holdsNoMoreThanTheIssuesAtHand() {
    var issue = new IssueAssembly();
    int back = 0;
    for (int i = 0; i < 1000; i++) {
      String text = "# 青川报\n\n第1版\n\n" + BRIDGES + "（下转第2版）";
      back += issue.add(read("n" + i + "/2024-01-01/p1.txt", text), problems::add).size();
      assertEquals(back, problems.size(), "what came back was told of");
    }
    assertTrue(back >= 500, "came back: " + back);
    back += issue.finish(problems::add).size();
    assertEquals(1000, back);
    assertEquals(1000, problems.size());
  }
}
