package org.tongjian.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the phrases of one article on the calendar, in order; remembers what was named before. */
final class Reckoning {
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z]+");
  private static final String UNKNOWN_YEAR = "?";

  /** What an article reports is at most so many days old. */
  private static final int NEWS = 45;

  private final RuleTable table;
  private final Cues cues;
  private final LunarCalendar lunar;
  private final Optional<LocalDate> issued;
  private final Context context = new Context();
  private Optional<LocalDate> speaking;

  /** The day that 今天 is: the dateline's, else the day of publication. */
  private Optional<LocalDate> today;

  private Optional<LocalDate> news = Optional.empty();

  Reckoning(RuleTable table, Cues cues, LunarCalendar lunar, Optional<LocalDate> issued) {
    this.table = table;
    this.cues = cues;
    this.lunar = lunar;
    this.issued = issued;
    this.speaking = issued;
    this.today = issued;
  }

  /** The value of the next phrase; empty where it means no day of the calendar after all. */
  Optional<TimeValue> next(Phrase phrase, Optional<TimeValue> rangeStart) {
    Optional<TimeValue> value;
    try {
      value = read(phrase, rangeStart);
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty(); // 2月30日, 13月: written like a date and none
    }
    value.ifPresent(known -> remember(phrase, known));
    return value;
  }

  private Optional<TimeValue> read(Phrase phrase, Optional<TimeValue> rangeStart) {
    Optional<Moment> moment = moment(phrase, rangeStart);
    if (moment.isEmpty()) {
      return Optional.empty();
    }
    String value = fill(phrase, moment.get());
    return Optional.of(value.contains(UNKNOWN_YEAR) ? TimeValue.UNKNOWN : new TimeValue(value));
  }

  private String fill(Phrase phrase, Moment moment) {
    Matcher token = TOKEN.matcher(phrase.rule().value());
    var value = new StringBuilder();
    while (token.find()) {
      token.appendReplacement(value, part(token.group(), phrase, moment));
    }
    return token.appendTail(value).toString();
  }

  private String part(String name, Phrase phrase, Moment moment) {
    return switch (name) {
      case "y" -> moment.year() == null ? UNKNOWN_YEAR : String.format("%04d", moment.year());
      case "m" -> two(moment.month());
      case "d" -> two(moment.day());
      case "now" -> issued.map(LocalDate::toString).orElse(UNKNOWN_YEAR);
      case "quarter" ->
          meaning(phrase, "quarterOrHalf", "quarter")
              .replace("/", "/" + part("y", phrase, moment) + "-");
      case "plan" -> meaning(phrase, "plan", "plan");
      case "planEnd" -> meaning(phrase, "plan", "plan").substring(5);
      case "decade" -> century(phrase) + decade(phrase) + "X";
      case "week" -> {
        String monday =
            part("y", phrase, moment) + "-" + two(moment.month()) + "-" + two(moment.day());
        yield monday.startsWith(UNKNOWN_YEAR)
            ? monday
            : monday + "/" + LocalDate.parse(monday).plusDays(6);
      }
      case "decadeStart" -> century(phrase) + decade(phrase) + "0";
      case "decadeEnd" -> century(phrase) + Numerals.small(phrase.parts().get("toDecade")) + "9";
      case "toMonth" ->
          two(
              Numerals.small(
                  phrase
                      .part(name)
                      .or(() -> phrase.part("toMonthOfThis"))
                      .or(() -> phrase.part("nextMonth"))
                      .orElseThrow()));
      case "century" -> century(phrase) + "XX";
      case "toYear" -> String.valueOf(Numerals.year(phrase.parts().get(name)));
      case "X" -> "X";
      default -> two(Numerals.small(phrase.parts().get(name)));
    };
  }

  private static String two(int number) {
    return String.format("%02d", number);
  }

  private String meaning(Phrase phrase, String kind, String part) {
    return table.meaning(kind, phrase.parts().get(part), "");
  }

  private int shift(String kind, String word) {
    return Integer.parseInt(table.meaning(kind, word, "0"));
  }

  private String century(Phrase phrase) {
    String written = phrase.part("century").orElse("");
    int running = speaking.map(LocalDate::getYear).orElse(2000) / 100;
    if (written.isEmpty() || written.startsWith("上")) {
      return String.valueOf(running - 1);
    }
    if (written.startsWith("本")) {
      return String.valueOf(running);
    }
    return String.valueOf(Numerals.small(written.substring(0, written.indexOf('世'))) - 1);
  }

  private static int decade(Phrase phrase) {
    int written = Numerals.small(phrase.parts().get("decade"));
    return written < 10 ? written : written / 10;
  }

  private Optional<Moment> moment(Phrase phrase, Optional<TimeValue> rangeStart) {
    if (phrase.has("rd")) {
      Optional<LocalDate> from = cues.isReported(phrase) ? speaking : today;
      return from.map(day -> day.plusDays(shift("relativeDay", phrase.parts().get("rd"))))
          .map(Moment::of)
          .or(() -> Optional.of(Moment.UNKNOWN));
    }
    if (phrase.has("cd")) {
      return contextDay(phrase)
          .map(day -> day.plusDays(shift("contextDay", phrase.parts().get("cd"))))
          .map(Moment::of);
    }
    if (phrase.has("week")) {
      return Optional.of(today.map(day -> Moment.of(weekday(phrase, day))).orElse(Moment.UNKNOWN));
    }
    if (phrase.has("rm")) {
      return Optional.of(ofMonth(phrase, issued, "relativeMonth", "rm"));
    }
    if (phrase.has("cm")) {
      Optional<LocalDate> month = context.month().map(known -> known.atDay(1)).or(() -> issued);
      return Optional.of(ofMonth(phrase, month, "contextMonth", "cm"));
    }
    return ofYear(phrase, rangeStart);
  }

  /** The last day named; the day that the article reports where that was long ago, elsewhere. */
  private Optional<LocalDate> contextDay(Phrase phrase) {
    Optional<LocalDate> last = context.day();
    if (last.isEmpty() || issued.isEmpty()) {
      return last;
    }
    boolean isNear =
        cues.sameParagraph(context.dayAt(), phrase.start())
            || !last.get().isBefore(issued.get().minusDays(NEWS));
    return isNear ? last : news.or(() -> last);
  }

  private LocalDate weekday(Phrase phrase, LocalDate day) {
    int wanted = "一二三四五六日天".indexOf(phrase.part("weekday").orElse("一"));
    return day.minusDays(day.getDayOfWeek().getValue() - 1L)
        .plusWeeks(shift("week", phrase.parts().get("week")))
        .plusDays(Math.min(wanted, 6));
  }

  private Moment ofMonth(Phrase phrase, Optional<LocalDate> from, String kind, String part) {
    int day = phrase.part("d").map(Numerals::small).orElse(1);
    return from.map(YearMonth::from)
        .map(month -> month.plusMonths(shift(kind, phrase.parts().get(part))))
        .map(month -> new Moment(month.getYear(), month.getMonthValue(), day))
        .orElse(Moment.UNKNOWN);
  }

  private Optional<Moment> ofYear(Phrase phrase, Optional<TimeValue> rangeStart) {
    Optional<Integer> year = year(phrase);
    if (phrase.has("cy") && (year.isEmpty() || isAhead(year.get()))) {
      return Optional.empty();
    }
    if (phrase.has("lunarDay") || phrase.has("lunarFestival")) {
      return lunarDay(phrase, year);
    }
    int month = month(phrase);
    int day = day(phrase);
    if (year.isPresent()) {
      return Optional.of(new Moment(year.get(), Math.max(month, 1), Math.max(day, 1)));
    }
    if (phrase.has("ry") || phrase.has("ago")) {
      return Optional.of(Moment.UNKNOWN);
    }
    var bare = new BareDate(issued, context, cues);
    return Optional.of(bare.place(phrase, month, day, rangeStart));
  }

  /** The year after this one is no news: 第二年 tells of something else. */
  private boolean isAhead(int year) {
    return issued.map(day -> year > day.getYear()).orElse(false);
  }

  private Optional<Integer> year(Phrase phrase) {
    if (phrase.has("y")) {
      return phrase.part("y").map(Numerals::year);
    }
    if (phrase.has("ago")) {
      int ago = Numerals.small(phrase.parts().get("ago"));
      return issued.map(day -> day.getYear() - ago);
    }
    if (phrase.has("yy")) {
      int year = 2000 + Integer.parseInt(phrase.parts().get("yy"));
      int latest = issued.map(LocalDate::getYear).orElse(2000) + 20;
      return Optional.of(year > latest ? year - 100 : year);
    }
    if (phrase.has("ry")) {
      int shift = shift("relativeYear", phrase.parts().get("ry"));
      return speaking.map(day -> day.getYear() + shift);
    }
    if (phrase.has("cy")) {
      int shift = shift("contextYear", phrase.parts().get("cy"));
      Optional<Integer> from =
          phrase.parts().get("cy").endsWith("一年") ? context.topic() : context.year();
      return from.map(year -> year + shift);
    }
    return Optional.empty();
  }

  private int month(Phrase phrase) {
    if (phrase.has("festival")) {
      return Integer.parseInt(meaning(phrase, "festival", "festival").substring(0, 2));
    }
    if (phrase.has("quarter")) {
      return Integer.parseInt(meaning(phrase, "quarterOrHalf", "quarter").substring(0, 2));
    }
    return phrase.part("m").or(() -> phrase.part("fromMonth")).map(Numerals::small).orElse(0);
  }

  private int day(Phrase phrase) {
    if (phrase.has("festival")) {
      return Integer.parseInt(meaning(phrase, "festival", "festival").substring(3));
    }
    return phrase.part("d").or(() -> phrase.part("fromDay")).map(Numerals::small).orElse(0);
  }

  private Optional<Moment> lunarDay(Phrase phrase, Optional<Integer> year) {
    int month;
    int day;
    if (phrase.has("lunarFestival")) {
      String meaning = meaning(phrase, "lunarFestival", "lunarFestival");
      month = Integer.parseInt(meaning.substring(0, 2));
      day = Integer.parseInt(meaning.substring(3));
    } else {
      month =
          Numerals.small(
              phrase.part("lunarMonth").or(() -> phrase.part("lunarMonthNamed")).orElseThrow());
      day = Numerals.small(phrase.parts().get("lunarDay"));
    }
    Optional<Integer> lunarYear = year.or(() -> speaking.map(LocalDate::getYear));
    if (lunarYear.isEmpty()) {
      return Optional.of(Moment.UNKNOWN);
    }
    return lunar.toGregorian(lunarYear.get(), month, day).map(Moment::of);
  }

  private void remember(Phrase phrase, TimeValue value) {
    if (!value.isKnown() || phrase.has("now") || phrase.has("plan") || phrase.has("ago")) {
      return;
    }
    boolean saysYear = phrase.has("y") || phrase.has("yy") || phrase.has("ry") || phrase.has("cy");
    context.remember(phrase, value, saysYear, cues.startsSentence(phrase.start()));
    if (value.precision() == TimeValue.Precision.DAY && issued.isPresent()) {
      LocalDate day = value.earliest().orElseThrow();
      if (!day.isAfter(issued.get()) && day.isAfter(issued.get().minusDays(NEWS))) {
        news = news.or(() -> Optional.of(day));
        if (cues.isDateline(phrase)) {
          today = Optional.of(day);
        }
        if (speaking.equals(issued) && cues.datesTheEvent(phrase)) {
          speaking = Optional.of(day);
        }
      }
    }
  }
}
