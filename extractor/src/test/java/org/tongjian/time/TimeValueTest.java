package org.tongjian.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeValueTest {
  @ParameterizedTest
  @CsvSource({
    "2023-12-27, 2023-12-27, 2023-12-27, DAY",
    "2024-01-01~, 2024-01-01, 2024-01-01, DAY",
    "2024-02, 2024-02-01, 2024-02-29, MONTH",
    "2023-12~, 2023-12-01, 2023-12-31, MONTH",
    "2024, 2024-01-01, 2024-12-31, YEAR",
    "199X, 1990-01-01, 1999-12-31, DECADE",
    "18XX, 1800-01-01, 1899-12-31, CENTURY",
    "2024-01/2024-06, 2024-01-01, 2024-06-30, INTERVAL",
    "2021/2025, 2021-01-01, 2025-12-31, INTERVAL",
    "2021-05/.., 2021-05-01, , INTERVAL",
    "../2021-05, , 2021-05-31, INTERVAL",
    "?, , , NONE",
  })
  void hasBounds(String edtf, LocalDate first, LocalDate last, TimeValue.Precision precision) {
    TimeValue value = TimeValue.parse(edtf);
    assertEquals(Optional.ofNullable(first), value.earliest());
    assertEquals(Optional.ofNullable(last), value.latest());
    assertEquals(precision, value.precision());
    assertEquals(edtf.contains("~"), value.isApproximate());
    assertEquals(!edtf.equals("?"), value.isKnown());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2023-2-1",
        "2023-13",
        "2023-02-29",
        "2023-12-32",
        "..",
        "../..",
        "2023/2021",
        "X99X",
        "199X-01",
        "2023-12-27T10:00",
        "20231227",
        "2023~~",
        "2021/2022/2023",
        "?/2021",
        "去年"
      })
  void refusesWhatIsNoValue(String text) {
    assertThrows(IllegalArgumentException.class, () -> TimeValue.parse(text));
  }

  @Test
  void readsBackWhatItPrints() {
    long seed = 20240101;
    var random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      TimeValue value = any(random);
      assertEquals(value, TimeValue.parse(value.toString()), "seed " + seed + ", case " + i);
      if (value.earliest().isPresent() && value.latest().isPresent()) {
        assertFalse(value.latest().get().isBefore(value.earliest().get()), value.edtf());
      }
    }
  }

  @Test
  void ordersByTheCalendarAndUnknownLast() {
    assertTrue(TimeValue.parse("199X").compareTo(TimeValue.parse("1993-05")) < 0);
    assertTrue(TimeValue.parse("2024").compareTo(TimeValue.parse("2023-12-31")) > 0);
    assertTrue(TimeValue.UNKNOWN.compareTo(TimeValue.parse("2999")) > 0);
    assertEquals(0, TimeValue.parse("2024~").compareTo(TimeValue.parse("2024~")));
  }

  private static TimeValue any(Random random) {
    LocalDate day = LocalDate.of(1840, 1, 1).plusDays(random.nextInt(80_000));
    LocalDate later = day.plusDays(random.nextInt(900));
    return TimeValue.parse(
        switch (random.nextInt(6)) {
          case 0 -> point(day, random) + "/..";
          case 1 -> "../" + point(day, random);
          case 2 -> day + "/" + later;
          case 3 -> day.toString().substring(0, 3) + "X";
          default -> point(day, random);
        });
  }

  private static String point(LocalDate day, Random random) {
    String whole = day.toString();
    String cut = whole.substring(0, new int[] {4, 7, 10}[random.nextInt(3)]);
    return random.nextBoolean() ? cut : cut + "~";
  }
}
