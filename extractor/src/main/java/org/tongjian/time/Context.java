package org.tongjian.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** What an article's last dates were; one article's own, changed as it is read. */
final class Context {
  private Optional<Integer> year = Optional.empty();
  private Optional<Integer> topic = Optional.empty();
  private Optional<YearMonth> month = Optional.empty();
  private Optional<LocalDate> day = Optional.empty();
  private int yearAt = -1;
  private int monthAt = -1;
  private int dayAt = -1;

  /** Takes note of a phrase's value. */
  void remember(Phrase phrase, TimeValue value, boolean saysYear, boolean opensSentence) {
    LocalDate last = value.latest().or(value::earliest).orElseThrow();
    switch (value.precision()) {
      case DAY, INTERVAL -> {
        if (value.edtf().length() >= 10
            && !value.isApproximate()
            && phrase.rule().name().startsWith("day")) {
          day = Optional.of(last);
          dayAt = phrase.start();
        }
        month = Optional.of(YearMonth.from(last));
        monthAt = phrase.start();
      }
      case MONTH -> {
        month = Optional.of(YearMonth.from(last));
        monthAt = phrase.start();
      }
      case YEAR -> {
        if (!phrase.has("cy") && (topic.isEmpty() || opensSentence)) {
          topic = Optional.of(last.getYear());
        }
      }
      case DECADE, CENTURY, NONE -> {
        return;
      }
    }
    year = Optional.of(last.getYear());
    if (saysYear) {
      yearAt = phrase.start();
    }
  }

  /** The year of the last date. */
  Optional<Integer> year() {
    return year;
  }

  /** The year that the text is about: the last one that a sentence opened with. */
  Optional<Integer> topic() {
    return topic.or(() -> year);
  }

  /** The month of the last date that has one. */
  Optional<YearMonth> month() {
    return month;
  }

  /** The last day named. */
  Optional<LocalDate> day() {
    return day;
  }

  /** Where the last day is named; -1 for nowhere. */
  int dayAt() {
    return dayAt;
  }

  /** Where the last phrase that says its year begins; -1 for nowhere. */
  int yearAt() {
    return yearAt;
  }

  /** Where the last phrase that has a month begins; -1 for nowhere. */
  int monthAt() {
    return monthAt;
  }
}
