package org.tongjian.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where dates stand in a picture.
 *
 * @param from the day at the left edge
 * @param to the day at the right edge
 * @param left the left edge, in pixels
 * @param right the right edge, in pixels
 */
record PictureScale(LocalDate from, LocalDate to, double left, double right) {
  /** Marks nearer than this would run into each other. */
  private static final double LEAST_TICK_WIDTH = 58;

  private static final int[] MONTH_STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 240};

  /** Days of a month that are marked when days are: every day, every other, and so on. */
  private static final int[] DAY_STEPS = {1, 2, 5, 10, 15};

  /**
   * A mark of the axis.
   *
   * @param label month or day; the year on an axis of years
   * @param year the year where it begins or is first named, else empty
   */
  record Tick(LocalDate date, String label, String year) {}

  /**
   * The scale of a timeline. It spans the reports and what lies near them: a plan for a far year
   * would press all else together, so it stands at the edge.
   */
  static PictureScale of(Timeline timeline, double left, double right) {
    List<LocalDate> reported = new ArrayList<>();
    timeline.entries().stream()
        .flatMap(entry -> entry.reports().stream())
        .flatMap(report -> report.source().issueDate().stream())
        .forEach(reported::add);
    timeline.tenures().stream().flatMap(Tenure::days).forEach(reported::add);
    if (reported.isEmpty()) {
      timeline.entries().stream().flatMap(PictureScale::bounds).forEach(reported::add);
    }
    LocalDate first = reported.stream().min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    LocalDate last = reported.stream().max(LocalDate::compareTo).orElse(first);
    long reach = Math.max(183, ChronoUnit.DAYS.between(first, last) * 3 / 4);
    List<LocalDate> shown = new ArrayList<>(List.of(first, last));
    timeline.entries().stream()
        .flatMap(PictureScale::bounds)
        .filter(day -> day.isAfter(first.minusDays(reach)) && day.isBefore(last.plusDays(reach)))
        .forEach(shown::add);
    LocalDate begin = shown.stream().min(LocalDate::compareTo).orElseThrow();
    LocalDate end = shown.stream().max(LocalDate::compareTo).orElseThrow();
    long margin = Math.max(5, ChronoUnit.DAYS.between(begin, end) / 25);
    return new PictureScale(begin.minusDays(margin), end.plusDays(margin), left, right);
  }

  private static Stream<LocalDate> bounds(TimelineEntry entry) {
    return Stream.of(entry.earliest(), entry.latest()).flatMap(Optional::stream);
  }

  /** Where a day stands; days outside stand at the edge. */
  double x(LocalDate day) {
    double share = ChronoUnit.DAYS.between(from, day) / (double) ChronoUnit.DAYS.between(from, to);
    return left + Math.max(0, Math.min(1, share)) * (right - left);
  }

  /** Marks at round dates, as many as fit. */
  List<Tick> ticks() {
    double perDay = (right - left) / ChronoUnit.DAYS.between(from, to);
    for (int days : DAY_STEPS) {
      if (days * perDay >= LEAST_TICK_WIDTH) {
        return dayTicks(days);
      }
    }
    for (int months : MONTH_STEPS) {
      if (months * 30 * perDay >= LEAST_TICK_WIDTH) {
        return monthTicks(months);
      }
    }
    return monthTicks(1200);
  }

  private List<Tick> dayTicks(int step) {
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate month = from.withDayOfMonth(1); month.isBefore(to); ) {
      // The last days of a month are too near to the first of the next.
      int last = Math.min(month.lengthOfMonth(), step == 1 ? 31 : 31 - step);
      for (int day = 1; day <= last; day += step) {
        LocalDate date = month.withDayOfMonth(day);
        add(ticks, date, date.getMonthValue() + "月" + day + "日");
      }
      month = month.plusMonths(1);
    }
    return ticks;
  }

  private List<Tick> monthTicks(int step) {
    List<Tick> ticks = new ArrayList<>();
    int years = Math.max(1, step / 12);
    LocalDate month = LocalDate.of(Math.floorDiv(from.getYear(), years) * years, 1, 1);
    for (; month.isBefore(to); month = month.plusMonths(step)) {
      add(ticks, month, step < 12 ? month.getMonthValue() + "月" : "");
    }
    return ticks;
  }

  /** The year is named once at the left, and where it turns. */
  private void add(List<Tick> ticks, LocalDate date, String label) {
    if (!date.isBefore(from) && date.isBefore(to)) {
      int before =
          ticks.isEmpty() ? Integer.MIN_VALUE : ticks.get(ticks.size() - 1).date().getYear();
      boolean turns = before != date.getYear();
      ticks.add(new Tick(date, label, turns ? date.getYear() + "年" : ""));
    }
  }
}
