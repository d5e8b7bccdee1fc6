package org.tongjian.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;

/** Pages laid out in ways that newspapers use. */
class PageReaderTest {
  private static final String MASTHEAD = "# 青川报\n\n2024年1月1日 星期一\n第1版\n\n";
  private static final String FIRST = "区委全会昨天下午举行。全会审议通过今年的工作要点，部署重点任务，要求各部门抓紧落实。";

  /** The headline and byline stand in the middle of a sentence of the letter that they head. */
  @ParameterizedTest
  @ValueSource(strings = {"## 新年贺词", "# 新年贺词", "### 新年贺词"})
  void readsALetterThatBeginsBeforeItsHeadline(String headline) {
    String page =
        MASTHEAD
            + "## 区委全会举行\n\n"
            + FIRST
            + "(下转第2版)\n\n居民朋友们:\n\n新的一年就要到来。这一年，我们修好了十二座老旧桥\n\n"
            + headline
            + "\n\n青川区区长 罗建平\n\n梁，开通了三条公交线路。\n\n祝大家新年快乐！\n";
    Reading reading = Reading.of("page.txt", page);
    assertEquals(List.of("区委全会举行", "新年贺词"), reading.titles());
    assertEquals(FIRST + "(下转第2版)", reading.texts().get(0));
    assertEquals(
        "青川区区长 罗建平\n\n居民朋友们:\n\n新的一年就要到来。这一年，我们修好了十二座老旧桥梁，开通了三条公交线路。\n\n祝大家新年快乐！",
        reading.texts().get(1));
    assertEquals("", reading.firstFalseOffset());
  }

  /** Another article's headline, byline and lead stand within a broken sentence. */
  @ParameterizedTest
  @CsvSource({
    "##, 会议强调，要进一步优化营商环, 境，让企业安心发展。",
    "**, 全区将开展“清洁家, 园”行动，每月检查一次。",
    "##, 会议审议了《青川区绿地建设三年行, 动方案》，决定下月起施行。"
  })
  void takesAnArticleOutOfABrokenSentence(String mark, String before, String after) {
    String end = mark.equals("**") ? mark : "";
    String space = mark.equals("**") ? "" : " ";
    String page =
        MASTHEAD
            + (mark + space + "区委全会举行" + end + "\n\n" + FIRST + "\n\n" + before + "\n\n")
            + (mark + space + "油菜花摄影展开幕" + end + "\n\n本报记者 何文清\n\n")
            + "昨天，油菜花摄影展在白鹭湖公园开幕，展出作品八十幅。\n\n"
            + (after + "\n\n全会号召全区上下奋力完成目标。\n");
    Reading reading = Reading.of("page.txt", page);
    assertEquals(List.of("区委全会举行", "油菜花摄影展开幕"), reading.titles());
    assertEquals(FIRST + "\n\n" + before + after + "\n\n全会号召全区上下奋力完成目标。", reading.texts().get(0));
  }

  /** A headline in an open sentence that goes on directly after it heads what follows. */
  @ParameterizedTest
  @ValueSource(strings = {"会议强调，要进一步优化营商环|境，让企业安心发展。", "他说：“我们要把河道管|好，让水清岸绿。”"})
  void keepsAHeadlineForTheArticleThatFollows(String sentence) {
    String[] halves = sentence.split("[|]");
    String page =
        MASTHEAD
            + ("## 区委全会举行\n\n" + FIRST + "\n\n" + halves[0] + "\n\n")
            + ("## 油菜花摄影展开幕\n\n本报记者 何文清\n\n" + halves[1] + "\n\n")
            + "本报讯 昨天，油菜花摄影展在白鹭湖公园开幕，展出作品八十幅。\n";
    Reading reading = Reading.of("page.txt", page);
    assertEquals(List.of("区委全会举行", "油菜花摄影展开幕"), reading.titles());
    assertEquals(FIRST + "\n\n" + String.join("", halves), reading.texts().get(0));
  }

  /** A file of far more pieces than a page has is read in the order of the file, and says so. */
  @Test
  void readsAnEndlessPageInTheOrderOfTheFile() {
    int articles = 2000;
    var page = new StringBuilder(MASTHEAD);
    for (int i = 0; i < articles; i++) {
      page.append("## 第").append(i).append("座公园开放\n\n区里又一座公园建成，昨天\n\n");
      page.append("开放，居民前来散步。\n\n公园有湖有山。\n\n");
    }
    Reading reading = Reading.of("page.txt", page.toString());
    assertEquals(articles, reading.articles().size());
    assertEquals("区里又一座公园建成，昨天开放，居民前来散步。\n\n公园有湖有山。", reading.texts().get(1234));
    assertEquals("第1234座公园开放", reading.titles().get(1234));
    assertEquals(
        List.of(ProblemCode.W207), reading.problems().stream().map(Problem::code).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "xuhui-2024-01-01-p1.txt, 1",
    "青川报_02版.txt, 2",
    "青川报第3版.txt, 3",
    "20240101A1.txt, 1",
    "page12.md, 12"
  })
  void takesThePageFromTheFilesName(String name, int page) {
    assertEquals(Optional.of(page), PageNumber.inName(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"青川报.txt", "青川-2024-01-01.txt", "map1.txt", "notes2.txt"})
  void takesNoPageFromOtherNames(String name) {
    assertEquals(Optional.empty(), PageNumber.inName(name));
  }

  @Test
  void believesTheUserBeforeTheHeader() {
    var settings = new PageSettings(Optional.of(LocalDate.of(2024, 5, 6)), Optional.of("青川区"));
    String text = "source: a\ntitle: b\ndate: 2023-01-01\nlocality: 云溪区\n\n正文。\n";
    Article article = Reading.of("a.txt", text, settings).articles().get(0);
    assertEquals(Optional.of(LocalDate.of(2024, 5, 6)), article.issueDate());
    assertEquals("青川区", article.locality());
  }
}
