package org.tongjian.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Finds the year, or the month, of a date that is written without it. */
final class BareDate {
  /** A coming date this near is meant rather than one of a year ago. */
  private static final int SOON = 45;

  private static final int A_WEEK = 7;

  private final Optional<LocalDate> issued;
  private final Context context;
  private final Cues cues;

  BareDate(Optional<LocalDate> issued, Context context, Cues cues) {
    this.issued = issued;
    this.context = context;
    this.cues = cues;
  }

  /**
   * The moment a phrase without a year means.
   *
   * @param month 0 where the phrase names none
   * @param day 0 where the phrase names none
   * @param rangeStart the value that the phrase ends a range of
   */
  Moment place(Phrase phrase, int month, int day, Optional<TimeValue> rangeStart) {
    Optional<LocalDate> start = rangeStart.flatMap(TimeValue::earliest);
    if (start.isPresent()) {
      return after(start.get(), month, day);
    }
    boolean yearIsSaid = cues.sameSentence(context.yearAt(), phrase.start());
    if (month == 0 && day == 0) {
      Optional<Integer> year = yearIsSaid ? context.year() : issued.map(LocalDate::getYear);
      return year.map(known -> new Moment(known, 1, 1)).orElse(Moment.UNKNOWN);
    }
    if (month == 0) {
      return inMonth(phrase, day);
    }
    if (yearIsSaid) {
      return new Moment(context.year().orElseThrow(), month, Math.max(day, 1));
    }
    if (phrase.has("quarter")) {
      return issued.map(anchor -> part(phrase, month, anchor)).orElse(Moment.UNKNOWN);
    }
    return issued.map(anchor -> nearest(phrase, month, day, anchor)).orElse(Moment.UNKNOWN);
  }

  private static Moment after(LocalDate start, int month, int day) {
    if (month == 0) {
      YearMonth of = YearMonth.from(start).plusMonths(day < start.getDayOfMonth() ? 1 : 0);
      return new Moment(of.getYear(), of.getMonthValue(), day);
    }
    int year = start.getYear() + (month < start.getMonthValue() ? 1 : 0);
    return new Moment(year, month, Math.max(day, 1));
  }

  /** A quarter or half far ahead is last year's, unless the sentence speaks of what is to come. */
  private Moment part(Phrase phrase, int month, LocalDate anchor) {
    boolean isLastYears = month - anchor.getMonthValue() > 4 && !cues.isComing(phrase);
    return new Moment(anchor.getYear() - (isLastYears ? 1 : 0), month, 1);
  }

  private Moment nearest(Phrase phrase, int month, int day, LocalDate anchor) {
    boolean whole = day == 0;
    LocalDate past = atOrBefore(anchor, anchor.getYear(), month, Math.max(day, 1));
    LocalDate coming = date(past.getYear() + 1, month, Math.max(day, 1));
    long ago = ChronoUnit.DAYS.between(past, anchor);
    long ahead = ChronoUnit.DAYS.between(anchor, coming);
    boolean isComing =
        cues.isComingInClause(phrase) && ago > (whole ? 31 : 0)
            || cues.isComing(phrase) && ago > 60
            || cues.isDeadline(phrase) && ago > 120
            || ahead >= 0 && ahead <= SOON && ago > 300;
    LocalDate meant = isComing ? coming : past;
    return new Moment(meant.getYear(), month, Math.max(day, 1));
  }

  /** The last such day up to the anchor; a 29 February may be years ago. */
  private static LocalDate atOrBefore(LocalDate anchor, int year, int month, int day) {
    LocalDate past = date(year, month, day);
    boolean isNone = past.getDayOfMonth() != day && day <= Month.of(month).maxLength();
    return past.isAfter(anchor) || isNone ? atOrBefore(anchor, year - 1, month, day) : past;
  }

  private Moment inMonth(Phrase phrase, int day) {
    Optional<YearMonth> last = context.month();
    if (last.isPresent() && cues.sameParagraph(context.monthAt(), phrase.start())) {
      boolean isClose = cues.sameSentence(context.monthAt(), phrase.start());
      if (issued.isEmpty() || isMeant(last.get(), phrase, day, isClose)) {
        return new Moment(last.get().getYear(), last.get().getMonthValue(), day);
      }
    }
    return issued.map(anchor -> nearestDay(phrase, day, anchor)).orElse(Moment.UNKNOWN);
  }

  /** Whether a bare day belongs to the month named before it. */
  private boolean isMeant(YearMonth month, Phrase phrase, int day, boolean isClose) {
    LocalDate anchor = issued.orElseThrow();
    boolean contextIsAhead =
        month.isAfter(YearMonth.from(anchor))
            || context.day().map(last -> last.isAfter(anchor)).orElse(false);
    boolean isAhead = date(month.getYear(), month.getMonthValue(), day).isAfter(anchor);
    if (!isAhead) {
      return true;
    }
    boolean isNews = day == anchor.getDayOfMonth() || day == anchor.minusDays(1).getDayOfMonth();
    return contextIsAhead && (isClose || !isNews) || cues.isComing(phrase) && !isNews;
  }

  private Moment nearestDay(Phrase phrase, int day, LocalDate anchor) {
    YearMonth month = YearMonth.from(anchor);
    boolean isNext = cues.startsWhatComes(phrase) && day - anchor.getDayOfMonth() <= A_WEEK;
    if (day > anchor.getDayOfMonth() && isNext) {
      return new Moment(month.getYear(), month.getMonthValue(), day);
    }
    if (day > anchor.getDayOfMonth() && !cues.isComingInClause(phrase)) {
      month = month.minusMonths(1);
      while (day > month.lengthOfMonth()) {
        month = month.minusMonths(1);
      }
    } else if (day < anchor.getDayOfMonth() && cues.isComingInClause(phrase)) {
      month = month.plusMonths(1);
    }
    return new Moment(month.getYear(), month.getMonthValue(), day);
  }

  /** The day, or the month's last where the month has no such day, to compare with. */
  private static LocalDate date(int year, int month, int day) {
    YearMonth of = YearMonth.of(year, month);
    return of.atDay(Math.min(day, of.lengthOfMonth()));
  }
}
