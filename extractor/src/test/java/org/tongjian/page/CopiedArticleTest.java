package org.tongjian.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles copied from a web page into a text file: day and source stand under the headline. */
class CopiedArticleTest {
  private static final String BODY = "昨天上午，青川区召开河道清理工作会议。区委书记罗建平出席会议并讲话。";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024年3月1日 来源：青川报\n\n　　",
        "2024-03-01 08:30 来源：青川报\n",
        "2024年3月1日\n\n",
        "（2024年3月1日）\n\n",
        "发布时间：2024-03-01 08:30 来源：青川报 浏览次数：123 字号：大 中 小\n\n",
        "2024年3月1日 来源：青川区融媒体中心 作者：何文清\n\n"
      })
  void readsTheDayUnderTheHeadline(String facts) {
    Reading reading = Reading.of("a.txt", "青川区部署清理河道\n" + facts + BODY + "\n会议强调，要压实责任。\n");
    assertEquals(List.of("青川区部署清理河道"), reading.titles());
    assertEquals(Optional.of(LocalDate.of(2024, 3, 1)), reading.articles().get(0).issueDate());
    assertEquals(BODY + "\n\n会议强调，要压实责任。", reading.texts().get(0));
  }

  @Test
  void readsTheWriterBelowTheDay() {
    Reading reading = Reading.of("a.txt", "青川区部署清理河道\n（2024年3月1日）\n何文清\n\n" + BODY + "\n");
    assertEquals(List.of("青川区部署清理河道"), reading.titles());
    assertEquals("何文清\n\n" + BODY, reading.texts().get(0));
  }

  /** A headline that only ever names a part of an article heads none. */
  @ParameterizedTest
  @ValueSource(strings = {"罗建平简历", "相关链接", "新闻背景", "编后"})
  void keepsAPartWithItsArticle(String name) {
    String page =
        "青川报\n2024年1月1日 星期一 第1版\n\n罗建平任青川区区长\n\n"
            + "昨天，青川区人大常委会召开会议，决定任命罗建平为青川区区长。会议还审议通过了其他人事事项，并举行了宪法宣誓仪式。\n\n"
            + (name + "\n\n罗建平，男，汉族，五十二岁，大学学历，曾任青川区副区长、白鹭街道党工委书记，长期在基层工作。\n\n")
            + "白鹭湖公园油菜花开了\n\n这几天天气转暖，白鹭湖公园的油菜花开了，吸引不少市民前去踏青赏花。公园管理处介绍，今年的种植面积比去年多三成，花期到月底。为了让游客看得舒心，公园新修了两条步道，添了三十把长椅，周末还有民乐演出。\n";
    assertEquals(List.of("罗建平任青川区区长", "白鹭湖公园油菜花开了"), Reading.of("page.txt", page).titles());
  }

  /** Where no masthead says that a file is a page, long headlines divide its one article. */
  @Test
  void keepsDividedArticlesTogether() {
    String text =
        """
        青川区让老旧小区焕发新颜

        老旧小区改造是今年青川区的民生实事之一。记者近日走访了几个改造完成的小区，听居民讲身边的变化。

        电梯装进三十年老楼，七旬老人天天下楼走两圈

        家住白鹭街道的赵六今年七十岁，过去下楼买菜要歇三回。今年春天电梯装好，他每天都要下楼走两圈，逢人就夸。

        居民议事桌边商量五次定下错时停车的好办法

        车位少、争执多，是老小区的通病。居民们围坐在议事桌旁，商量了五次，定下错时停车的办法，争执少了一大半。
        """;
    assertEquals(List.of("青川区让老旧小区焕发新颜"), Reading.of("a.txt", text).titles());
  }
}
