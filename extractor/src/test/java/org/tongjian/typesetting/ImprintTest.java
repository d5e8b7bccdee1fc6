package org.tongjian.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImprintTest {
  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 癸卯年十一月二十, 癸卯年冬月二十, 星期一",
    "2023-01-06, 壬寅年十二月十五, 壬寅年腊月十五, 星期五",
    "2023-03-22, 癸卯年闰二月初一, 癸卯年闰二月初一, 星期三",
    "2024-02-09, 癸卯年十二月三十, 癸卯年腊月三十, 星期五",
    "2024-02-10, 甲辰年正月初一, 甲辰年正月初一, 星期六",
    "2010-10-15, 庚寅年九月初八, 庚寅年九月初八, 星期五"
  })
  void reckonsLunarDateAndWeekday(LocalDate day, String numbered, String named, String weekday) {
    assertEquals(numbered, imprint(day, false).lunarDate());
    assertEquals(named, imprint(day, true).lunarDate());
    assertEquals(weekday, imprint(day, true).weekday());
  }

  private static Imprint imprint(LocalDate day, boolean namesMonths) {
    return new Imprint("某报", "MOU BAO", "某報", day, 1, 2, namesMonths, "号", List.of("某"), 2);
  }
}
