package org.tongjian.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongjian.source.Span;
import org.tongjian.text.AnalyzedArticle;

/** Finds date phrases and says what they mean on the calendar. Immutable; load it once. */
public final class TimeTagger {
  private static final Pattern RANGE = Pattern.compile("起?(?:至|到)|-|—{1,2}|–|－|~|～|─|一直到");
  private static final Pattern UNTIL_NOW = Pattern.compile("起?至今(?![年天日晚晨早后])");

  private final RuleTable table;
  private final LunarCalendar lunar;

  private TimeTagger(RuleTable table, LunarCalendar lunar) {
    this.table = table;
    this.lunar = lunar;
  }

  /** Reads the bundled rule table. */
  public static TimeTagger load() {
    return new TimeTagger(RuleTable.load(), LunarCalendar.load());
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
    var cues = new Cues(text);
    var reckoning = new Reckoning(table, cues, lunar, issued);
    var found = new ArrayList<Dated>();
    for (Phrase phrase : table.find(text)) {
      Optional<Dated> before =
          found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
      if (cues.isInTitle(phrase.start())) {
        continue;
      }
      boolean ends =
          before.isPresent() && before.get().isPoint() && joins(text, before.get(), phrase);
      Optional<TimeValue> start = ends ? before.map(Dated::value) : Optional.empty();
      Optional<TimeValue> value = reckoning.next(phrase, start);
      if (value.isEmpty()) {
        continue;
      }
      var dated = new Dated(phrase.start(), phrase.end(), value.get(), phrase.rule().name());
      if (ends && dated.isPoint()) {
        found.set(found.size() - 1, before.get().to(dated));
      } else {
        found.add(dated.untilNow(text));
      }
    }
    return found.stream()
        .map(dated -> dated.expression(compact.original(dated.start(), dated.end())))
        .toList();
  }

  private static boolean joins(String text, Dated before, Phrase phrase) {
    return phrase.start() - before.end() <= 3
        && RANGE.matcher(text.substring(before.end(), phrase.start())).matches();
  }

  private record Dated(int start, int end, TimeValue value, String rule) {
    boolean isPoint() {
      return value.isKnown() && value.precision() != TimeValue.Precision.INTERVAL;
    }

    /** One range of two points; two points where the second lies before the first. */
    Dated to(Dated last) {
      if (last.value.latest().orElseThrow().isBefore(value.earliest().orElseThrow())) {
        return this;
      }
      return new Dated(
          start, last.end, new TimeValue(value.edtf() + "/" + last.value.edtf()), "range");
    }

    Dated untilNow(String text) {
      var matcher = UNTIL_NOW.matcher(text).region(end, Math.min(text.length(), end + 4));
      if (!isPoint() || !matcher.lookingAt()) {
        return this;
      }
      return new Dated(start, matcher.end(), new TimeValue(value.edtf() + "/.."), rule);
    }

    TimeExpression expression(Span span) {
      return new TimeExpression(span, value, rule);
    }
  }
}
