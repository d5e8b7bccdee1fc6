package org.tongjian.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Recognised text in which no blank line stands between the columns, or above a headline. */
class DensePageTest {
  private static final String MASTHEAD = "青川报\n2024年1月1日 星期一 第1版\n";

  /** An article within a sentence of another one, a caption within a sentence of its own. */
  @Test
  void findsAnArticleWithinASentence() {
    String page =
        MASTHEAD
            + "青川区部署清理河道\n"
            + "本报讯（记者何文清）昨天上午，青川区召开河道清理工作会议。区委书\n"
            + "记罗建平出席会议并讲话，区长马小丽主持会议。会议通报了上一年清\n"
            + "理河道的主要情况，分析了各个街道的形势，对下一步\n"
            + "白鹭桥维修完工\n"
            + "本报讯（通讯员周正）白鹭桥维修工程上周六完工，桥面已经恢复通行。住\n"
            + "在附近的居民赵六说：“等了三个月，终于不用绕路了。”据了解，这座\n"
            + "桥建于三十年前，全长一百多米，是连接白鹭湖两岸的主要通\n"
            + "图为维修后的白鹭桥。周正摄\n"
            + "工作作出部署。会议指出，各街道要早谋划、早部署、早落实，把清理河\n"
            + "道作为开春的首要任务。会议强调，要压实责任，确保汛期安全。\n"
            + "道。这次维修更换了全部支座和伸缩缝，加固了桥墩，新增了人行道护栏\n"
            + "和夜间照明。\n";
    Reading reading = Reading.of("page.txt", page);
    assertEquals(List.of("青川区部署清理河道", "白鹭桥维修完工"), reading.titles());
    assertEquals(
        "本报讯（记者何文清）昨天上午，青川区召开河道清理工作会议。区委书记罗建平出席会议并讲话，区长马小丽主持会议。"
            + "会议通报了上一年清理河道的主要情况，分析了各个街道的形势，对下一步工作作出部署。会议指出，各街道要早谋划、"
            + "早部署、早落实，把清理河道作为开春的首要任务。会议强调，要压实责任，确保汛期安全。",
        reading.texts().get(0));
    assertEquals("", reading.firstFalseOffset());
  }

  /** Full lines on both sides: only the words tell that a column ends between two of them. */
  @Test
  void cutsWhereALineReadsOnFromElsewhere() {
    String page =
        MASTHEAD
            + "区图书馆延长开放时间\n"
            + "　　本报讯（记者何文清）从本周六起，青川区图书馆延长开放时\n"
            + "间，周末晚上八点半闭馆。馆长马小丽说，读者早就盼着这一天。\n"
            + "　　为了方便读者借书还书，图书馆还在六个街道的文化中心设了自\n"
            + "助借书柜，市民凭身份证就能办理借书手续，所有的图书都可以在任\n"
            + "白鹭湖公园油菜花开了\n"
            + "　　本报讯（通讯员周正）这几天天气转暖，白鹭湖公园的油菜花开\n"
            + "了，吸引不少市民前去踏青赏花。公园管理处的工作人员介绍，今年\n"
            + "油菜花的种植面积比去年多了三成，花期预计可以一直延续到下个月\n"
            + "何一个街道的借书柜归还，不用再跑到图书馆。\n"
            + "　　图书馆还打算办一批讲座，请作家来和读者见面。（完）\n"
            + "底。公园提醒市民，赏花时不要踩踏花田，不要采摘花朵。\n";
    Reading reading = Reading.of("page.txt", page);
    assertEquals(List.of("区图书馆延长开放时间", "白鹭湖公园油菜花开了"), reading.titles());
    assertEquals(
        "本报讯（通讯员周正）这几天天气转暖，白鹭湖公园的油菜花开了，吸引不少市民前去踏青赏花。公园管理处的工作人员介绍，今年"
            + "油菜花的种植面积比去年多了三成，花期预计可以一直延续到下个月底。公园提醒市民，赏花时不要踩踏花田，不要采摘花朵。",
        reading.texts().get(1));
    assertEquals("", reading.firstFalseOffset());
  }
}
