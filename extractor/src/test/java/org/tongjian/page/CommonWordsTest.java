package org.tongjian.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonWordsTest {
  private static final String BRIDGES = "青川区昨天启动老桥整修工程，十二座老桥要在汛期前全部修好，方便沿河居民出行。";
  private static final String CANTEENS = "教育局日前检查学校食堂，查看食材来源和留样记录，要求各校公开每周菜单。";

  @ParameterizedTest
  @CsvSource({
    "老桥整修进度过半，沿河居民先走上新桥面。,true",
    "汛期将至，老桥整修工程加快，桥面今天铺完。,true",
    "学校食堂请家长来尝，菜单每周贴在门口。,false",
    "食材来源一查到底，留样记录保存三天。,false",
  })
  void tellsWhatATextSpeaksOf(String text, boolean isOfBridges) {
    var words = new CommonWords(List.of(BRIDGES, CANTEENS, text));
    double bridges = words.likeness(0, 2);
    double canteens = words.likeness(1, 2);
    assertTrue(bridges > canteens == isOfBridges, bridges + " " + canteens);
    assertTrue(Math.max(bridges, canteens) > 0);
    assertTrue(words.likeness(2, 0) == bridges);
  }
}
