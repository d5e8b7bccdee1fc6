package org.tongjian.page;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of {@code lines.tsv}: what single lines and the ends of lines look like. */
final class LineRules {
  private final Map<String, Pattern> patterns = new HashMap<>();

  private LineRules(Map<String, StringBuilder> alternatives) {
    alternatives.forEach((kind, regex) -> patterns.put(kind, Pattern.compile(regex.toString())));
  }

  static LineRules load() {
    Map<String, StringBuilder> alternatives = new HashMap<>();
    for (String[] row : Tables.rows("lines.tsv")) {
      StringBuilder regex = alternatives.computeIfAbsent(row[0], k -> new StringBuilder());
      regex.append(regex.isEmpty() ? "" : "|").append("(?:").append(row[1]).append(')');
    }
    return new LineRules(alternatives);
  }

  boolean isFurniture(Line line) {
    return whole("furniture", line) || whole("rubric", line);
  }

  boolean isByline(Line line) {
    return line.length() <= 60 && whole("byline", line);
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

  /** Whether a stretch of text starts as articles and paragraphs do, not as halves of sentences. */
  boolean isOpener(String head) {
    return patterns.get("opener").matcher(head).lookingAt();
  }

  /** Whether a text begins with who speaks in an interview: 问：, 记者：. */
  boolean isTurn(String head) {
    return patterns.get("turn").matcher(head).lookingAt();
  }

  boolean isDateline(String head) {
    return patterns.get("dateline").matcher(head).lookingAt();
  }

  /** Whether a text ends with the mark that ends an article: （记者 王某）. */
  boolean isEndMark(String tail) {
    Matcher matcher = patterns.get("end").matcher(tail);
    int end = -1;
    while (matcher.find()) {
      end = matcher.end();
    }
    return end == tail.length();
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
    return line.isShort() && patterns.get(kind).matcher(line.plain()).matches();
  }
}
