package org.tongjian.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.source.Document;

/** Holds the date of a masthead against the weekday and the lunar date that it prints. */
final class MastheadCheck {
  private static final String REMEDY = "check the page; give --issue-date if the date is misread";

  private final String written;
  private final LocalDate date;
  private final Optional<DayOfWeek> weekday;
  private final Optional<LunarDate> lunar;
  private final Masthead masthead;

  private MastheadCheck(MastheadReader.Found found, LocalDate date) {
    this.masthead = found.masthead();
    this.written = found.date().map(PrintedDate::written).orElse(date.toString());
    this.date = date;
    this.weekday = masthead.weekday();
    this.lunar = masthead.lunarDate().flatMap(LunarDate::parse);
  }

  /**
   * Reports what contradicts the printed date: W202 the weekday, W220 the lunar date. The printed
   * date is kept all the same.
   */
  static void check(Document document, MastheadReader.Found found, Consumer<Problem> problems) {
    if (found.masthead().issueDate().isPresent()) {
      Position position =
          found.lines().isEmpty()
              ? Position.ofFile(document.path())
              : document.positionOf(found.lines().get(0).start());
      new MastheadCheck(found, found.masthead().issueDate().get()).report(position, problems);
    }
  }

  private void report(Position position, Consumer<Problem> problems) {
    boolean weekdayWrong = weekday.isPresent() && weekday.get() != date.getDayOfWeek();
    Optional<LunarDate> real = lunar.map(l -> LunarDate.of(date));
    boolean lunarWrong = real.isPresent() && !lunar.get().agrees(real.get());
    String other = weekdayWrong && lunarWrong ? otherDay() : "";
    if (weekdayWrong) {
      String support =
          lunar.isPresent() && !lunarWrong
              ? "; “%s” agrees with the date".formatted(masthead.lunarDate().orElse(""))
              : "";
      String message =
          "the masthead says “%s” and “%s”, but that day is a %s"
              .formatted(written, name(weekday.get()), name(date.getDayOfWeek()));
      problems.accept(new Problem(ProblemCode.W202, position, message + support + other, REMEDY));
    }
    if (lunarWrong) {
      String message =
          "the masthead says “%s” and “%s”, but that day is %s"
              .formatted(written, masthead.lunarDate().orElse(""), real.get().written());
      String support =
          weekday.isPresent() && !weekdayWrong
              ? "; “%s” agrees with the date".formatted(name(weekday.get()))
              : "";
      problems.accept(new Problem(ProblemCode.W220, position, message + support + other, REMEDY));
    }
  }

  /** The one day of the printed month, else year, on which weekday and lunar date agree. */
  private String otherDay() {
    LocalDate month = date.withDayOfMonth(1);
    List<LocalDate> days =
        month.datesUntil(month.plusMonths(1)).filter(this::agreesWithRest).toList();
    if (days.isEmpty()) {
      LocalDate year = date.withDayOfYear(1);
      days =
          year.datesUntil(year.plusYears(1))
              .filter(d -> d.getDayOfWeek() == weekday.get())
              .filter(this::agreesWithRest)
              .toList();
    }
    return days.size() == 1
        ? "; weekday and lunar date agree on %s: a digit of the date may be misread"
            .formatted(days.get(0))
        : "";
  }

  private boolean agreesWithRest(LocalDate day) {
    return day.getDayOfWeek() == weekday.get()
        && lunar.get().day() > 0
        && lunar.get().agrees(LunarDate.of(day));
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE);
  }
}
