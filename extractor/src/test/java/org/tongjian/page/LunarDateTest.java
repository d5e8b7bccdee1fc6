package org.tongjian.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarDateTest {
  @ParameterizedTest
  @CsvSource({
    "癸卯年十一月二十, 40, 11, false, 20",
    "农历癸卯年冬月二十, 40, 11, false, 20",
    "甲辰年正月初一, 41, 1, false, 1",
    "甲辰（龙）年 腊月三十日, 41, 12, false, 30",
    "农历二月廿九, 0, 2, false, 29",
    "癸卯年闰二月十五, 40, 2, true, 15",
    "癸卯年潤二月二十一, 40, 2, true, 21",
    "壬寅年十月大, 39, 10, false, 0",
    "庚子年, 37, 0, false, 0",
    "癸亥年臘月卅, 60, 12, false, 30"
  })
  void reads(String written, int year, int month, boolean leap, int day) {
    assertEquals(Optional.of(new LunarDate(year, month, leap, day)), LunarDate.parse(written));
  }

  @ParameterizedTest
  @CsvSource({"星期一", "2024年元旦", "甲丑年"})
  void readsNothingElse(String written) {
    assertEquals(Optional.empty(), LunarDate.parse(written));
  }

  @Test
  void everyDayOfACenturyReadsBack() {
    LocalDate end = LocalDate.of(2051, 1, 1);
    LunarDate before = null;
    for (LocalDate day = LocalDate.of(1950, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
      LunarDate lunar = LunarDate.of(day);
      assertEquals(Optional.of(lunar), LunarDate.parse(lunar.written()), day.toString());
      assertTrue(lunar.agrees(lunar));
      if (before != null) {
        boolean next = lunar.day() == before.day() + 1 || lunar.day() == 1 && before.day() >= 29;
        assertTrue(next, day + ": " + before.written() + " then " + lunar.written());
        assertFalse(before.agrees(lunar));
      }
      before = lunar;
    }
  }

  /** The same days as the table that dates in the text are read by. */
  @Test
  void newYearsAreThoseOfTheAlmanac() throws IOException {
    try (var table = LunarDateTest.class.getResourceAsStream("/time/lunar-years.tsv")) {
      String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      int years = 0;
      for (String row : text.split("\n")) {
        if (!row.startsWith("#") && !row.isBlank()) {
          LunarDate first = LunarDate.of(LocalDate.parse(row.split("\t")[1]));
          assertEquals(new LunarDate(first.year(), 1, false, 1), first, row);
          years++;
        }
      }
      assertTrue(years > 100);
    }
  }
}
