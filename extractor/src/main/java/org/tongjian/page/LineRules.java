package org.tongjian.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules of {@code lines.tsv}: what single lines and the ends of lines look like. */
final class LineRules {
  private static final int LONGEST_SIGNED = 48;
  private static final int LONGEST_END_MARK = 64;

  /** The kinds that match a whole line. */
  private static final List<String> WHOLE =
      List.of("furniture", "rubric", "byline", "signature", "salutation", "caption", "part");

  /** The other kinds, each as one expression of all its rows. */
  private final Map<String, Pattern> patterns = new HashMap<>();

  private final Map<String, List<Row>> rows = new HashMap<>();
  private final Gate gate;

  /** One row of a kind, and its bit in what the gate lets pass. */
  private record Row(Pattern pattern, long bit) {}

  private LineRules(Map<String, List<String>> expressions) {
    List<String> all = new ArrayList<>();
    for (String kind : WHOLE) {
      List<Row> own = new ArrayList<>();
      for (String regex : expressions.get(kind)) {
        own.add(new Row(Pattern.compile(regex), 1L << all.size()));
        all.add(regex);
      }
      rows.put(kind, own);
    }
    this.gate = new Gate(all);
    expressions.forEach(
        (kind, those) -> {
          if (!WHOLE.contains(kind)) {
            patterns.put(kind, Pattern.compile(either(those)));
          }
        });
  }

  private static String either(List<String> expressions) {
    return expressions.stream().collect(Collectors.joining(")|(?:", "(?:", ")"));
  }

  static LineRules load() {
    Map<String, List<String>> expressions = new HashMap<>();
    for (String[] row : Tables.rows("lines.tsv")) {
      expressions.computeIfAbsent(row[0], k -> new ArrayList<>()).add(row[1]);
    }
    return new LineRules(expressions);
  }

  boolean isFurniture(Line line) {
    return whole("furniture", line) || whole("rubric", line);
  }

  boolean isByline(Line line) {
    return line.length() <= 60 && whole("byline", line);
  }

  /** Whether a line begins with a dash, as subtitles do. */
  static boolean isDashed(Line line) {
    return line.head().startsWith("—") || line.head().startsWith("－");
  }

  boolean isSalutation(Line line) {
    return line.length() <= 45 && whole("salutation", line);
  }

  /**
   * Whether a line that stands alone under a headline says who wrote the text: a name, an office.
   */
  boolean isSignature(Line line) {
    return whole("signature", line);
  }

  boolean isCaption(Line line) {
    return whole("caption", line);
  }

  boolean isItem(Line line) {
    return patterns.get("listitem").matcher(line.head()).lookingAt();
  }

  /** Whether a headline names a part of an article: 张某简历, 相关链接, 编后. */
  boolean isPartName(Line line) {
    return whole("part", line);
  }

  /** Whether a stretch of text starts as articles and paragraphs do, not as halves of sentences. */
  boolean isOpener(String head) {
    return patterns.get("opener").matcher(head).lookingAt();
  }

  /** Whether a stretch of text starts as paragraphs do that have others of the article above. */
  boolean isLater(String head) {
    return patterns.get("later").matcher(head).lookingAt();
  }

  /** Whether a stretch of text starts as reports do: with when or where. */
  boolean isReportStart(String head) {
    return patterns.get("report").matcher(head).lookingAt();
  }

  /** Whether a text begins with who speaks in an interview: 问：, 记者：. */
  boolean isTurn(String head) {
    return patterns.get("turn").matcher(head).lookingAt();
  }

  /** Whether a line begins with a whole date: under a headline, the day of what the text is of. */
  boolean isDay(String head) {
    return patterns.get("day").matcher(head).lookingAt();
  }

  boolean isDateline(String head) {
    return patterns.get("dateline").matcher(head).lookingAt();
  }

  /** Whether a text ends with the mark that ends an article: （记者 王某）. */
  boolean isEndMark(String tail) {
    String last = tail.substring(Math.max(0, tail.length() - LONGEST_END_MARK));
    Matcher matcher = patterns.get("end").matcher(last);
    int end = -1;
    while (matcher.find()) {
      end = matcher.end();
    }
    return end == last.length() || isSigned(tail);
  }

  /** Whether a text breaks off: it ends with no sentence, no colon and no such mark. */
  boolean isOpen(String tail) {
    return !Endings.isClosed(tail) && !Endings.isIntroducing(tail) && !isEndMark(tail);
  }

  /** Whether a line is nothing but who wrote the text above it. */
  boolean isSigned(String text) {
    return text.length() <= LONGEST_SIGNED && patterns.get("signed").matcher(text).matches();
  }

  /** Whether a text is nothing but such a mark. */
  boolean isOnlyEndMark(String text) {
    return patterns.get("end").matcher(text).matches();
  }

  /** Finds the next jump line: group 1 for 下转, group 2 for 上接, group 3 the page. */
  Matcher jump(CharSequence text) {
    return Jumps.matcher(text);
  }

  private boolean whole(String kind, Line line) {
    if (!line.isShort()) {
      return false;
    }
    String text = line.plain();
    long open = gate.open(text);
    for (Row row : rows.get(kind)) {
      if ((open & row.bit()) != 0 && row.pattern().matcher(text).matches()) {
        return true;
      }
    }
    return false;
  }
}
