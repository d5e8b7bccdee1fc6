package org.tongjian.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongjian.SharedFolder;

class MastheadTest {
  private static final String BODY = "\n\n## 老桥整修开工\n\n青川区昨天启动老桥整修工程，沿河居民盼这一天已经很久。\n";

  private static Reading page(String masthead) {
    return Reading.of("page.txt", "# 青川报\n\n" + masthead.replace("/", "\n") + BODY);
  }

  @ParameterizedTest
  @CsvSource({
    "2024年1月1日 星期一/癸卯年十一月二十, ''",
    "2024年1月1日 星期一/农历冬月二十, ''",
    "2024年1月1日 星期一/癸卯年, ''",
    "2024年1月1日/癸卯年十一月廿一, W220",
    "2024年1月1日/甲辰年十一月二十, W220",
    "2024年1月1日 星期二/癸卯年十一月二十, W202",
    "2024年1月1日 星期三/癸卯年十一月廿九, W202 W220"
  })
  void holdsDateAgainstWeekdayAndLunarDate(String masthead, String codes) {
    Reading reading = page(masthead);
    List<String> found = reading.problems().stream().map(p -> p.code().name()).toList();
    assertEquals(codes, String.join(" ", found), reading.messages().toString());
    assertEquals(Optional.of(LocalDate.of(2024, 1, 1)), reading.articles().get(0).issueDate());
  }

  @Test
  void namesTheReadings() {
    assertEquals(
        "page.txt:1:3 (offset 2): W220 the masthead says “2024年1月1日” and “癸卯年十一月廿一”, but that"
            + " day is 癸卯年十一月二十; check the page; give --issue-date if the date is misread",
        page("2024年1月1日/癸卯年十一月廿一").messages().get(0));
  }

  /** A digit that was misread: the weekday and the lunar date know the day better. */
  @Test
  void namesTheDayOnWhichTheRestAgrees() {
    List<String> messages = page("2024年1月13日 星期四/癸卯年腊月初八").messages();
    assertEquals(2, messages.size());
    for (String message : messages) {
      assertTrue(message.contains("agree on 2024-01-18"), message);
    }
    assertTrue(
        page("2024年1月13日 星期五/癸卯年腊月初八").messages().stream().noneMatch(m -> m.contains("agree on")));
  }

  @ParameterizedTest
  @CsvSource({
    "准印证号(B)0150, 准印证号(B)0150",
    "沪新出内部资料准印证（B）第0150号, 沪新出内部资料准印证（B）第0150号",
    "国内统一刊号：CN31-0002, 国内统一刊号：CN31-0002",
    "国内统一连续出版物号 CN 31-0002, 国内统一连续出版物号 CN 31-0002"
  })
  void readsTheLicence(String line, String licence) {
    Masthead masthead = page("2024年1月1日 星期一/" + line).articles().get(0).masthead();
    assertEquals(Optional.of(licence), masthead.licence());
  }

  @ParameterizedTest
  @CsvSource({
    "责任编辑 何雨声 版式 陆小满, 责任编辑 何雨声|版式 陆小满",
    "责编：何雨声  校对：陆小满, 责编：何雨声|校对：陆小满",
    "值班编委 何雨声, 值班编委 何雨声"
  })
  void readsEditorsAtHeadAndFoot(String line, String editors) {
    List<String> expected = List.of(editors.split("\\|"));
    Masthead head = page("2024年1月1日 星期一/" + line).articles().get(0).masthead();
    assertEquals(expected, head.editors());
    Reading foot = Reading.of("page.txt", "# 青川报\n\n2024年1月1日" + BODY + "\n" + line + "\n");
    assertEquals(expected, foot.articles().get(0).masthead().editors());
    assertEquals(1, foot.articles().size());
    assertTrue(!foot.texts().get(0).contains("何雨声"), foot.texts().toString());
  }

  @Test
  void readsAWholeMasthead() throws IOException {
    Path page = SharedFolder.require("gold/page").resolve("xuhuibao-2024-01-01-p1.txt");
    Reading reading = Reading.of(page);
    assertEquals(
        new Masthead(
            Optional.of("徐汇报"),
            Optional.of(1),
            Optional.of(1759),
            Optional.of(LocalDate.of(2024, 1, 1)),
            Optional.of(DayOfWeek.MONDAY),
            Optional.of("癸卯年十一月二十"),
            Optional.of(16),
            Optional.of(1),
            Optional.of("准印证号(B)0150"),
            List.of()),
        reading.articles().get(0).masthead());
    // Weekday and lunar date agree with the date.
    List<String> codes = reading.problems().stream().map(p -> p.code().name()).toList();
    assertTrue(codes.contains("W203") && !codes.contains("W202") && !codes.contains("W220"));
  }
}
