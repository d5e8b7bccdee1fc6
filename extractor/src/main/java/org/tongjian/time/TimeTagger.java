package org.tongjian.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongjian.source.Span;
import org.tongjian.text.AnalyzedArticle;

/** Finds date phrases and says what they mean on the calendar. Immutable; load it once. */
public final class TimeTagger {

  private final RuleTable table;
  private final LunarCalendar lunar;
  private final Map<String, Pattern> cues;

  private TimeTagger(RuleTable table, LunarCalendar lunar, Map<String, Pattern> cues) {
    this.table = table;
    this.lunar = lunar;
    this.cues = cues;
  }

  /** Reads the bundled rule table. */
  public static TimeTagger load() {
    return new TimeTagger(RuleTable.load(), LunarCalendar.load(), Cues.patterns());
  }

  /**
   * The date expressions of an article, in order and without overlap, as spans of its reading text.
   * Relative dates count from the issue date; where there is none their value is unknown.
   */
  public List<TimeExpression> tag(AnalyzedArticle article) {
    return tag(article.text(), article.article().issueDate());
  }

  List<TimeExpression> tag(String original, Optional<LocalDate> issued) {
    CompactText compact = CompactText.of(original);
    String text = compact.text();
    var around = new Cues(cues, text);
    var reckoning = new Reckoning(table, around, lunar, issued);
    var found = new ArrayList<Dated>();
    for (Phrase phrase : table.find(text)) {
      if (!around.isInTitle(phrase.start())) {
        add(phrase, found, reckoning, around);
      }
    }
    return found.stream()
        .map(dated -> dated.expression(compact.original(dated.start(), dated.end())))
        .toList();
  }

  private static void add(Phrase phrase, List<Dated> found, Reckoning reckoning, Cues around) {
    Optional<Dated> start =
        found.isEmpty()
            ? Optional.empty()
            : Optional.of(found.get(found.size() - 1))
                .filter(Dated::isPoint)
                .filter(before -> around.joins(before.end(), phrase.start()));
    Optional<Dated> dated =
        reckoning
            .next(phrase, start.map(Dated::value))
            .map(value -> new Dated(phrase.start(), phrase.end(), value, phrase.rule().name()));
    if (dated.isEmpty()) {
      return;
    }
    Optional<Dated> range = start.flatMap(first -> first.to(dated.get()));
    if (range.isPresent()) {
      found.set(found.size() - 1, range.get());
    } else {
      found.add(dated.get().untilNow(around));
    }
  }

  private record Dated(int start, int end, TimeValue value, String rule) {
    boolean isPoint() {
      return value.isKnown() && value.precision() != TimeValue.Precision.INTERVAL;
    }

    /** The range of two points; empty where the second is none or lies before the first. */
    Optional<Dated> to(Dated last) {
      if (!last.isPoint()
          || last.value.latest().orElseThrow().isBefore(value.earliest().orElseThrow())) {
        return Optional.empty();
      }
      String end =
          last.value.edtf().contains("X")
              ? String.valueOf(last.value.latest().orElseThrow().getYear())
              : last.value.edtf();
      return Optional.of(
          new Dated(start, last.end, new TimeValue(value.edtf() + "/" + end), "range"));
    }

    Dated untilNow(Cues cues) {
      int last = cues.untilNow(end);
      return isPoint() && last > end
          ? new Dated(start, last, new TimeValue(value.edtf() + "/.."), rule)
          : this;
    }

    TimeExpression expression(Span span) {
      return new TimeExpression(span, value, rule);
    }
  }
}
