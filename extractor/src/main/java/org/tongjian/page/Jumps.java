package org.tongjian.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongjian.source.Document;
import org.tongjian.source.OffsetMap;
import org.tongjian.source.Span;

/** Finds the jump lines in an article: at the ends of its lines, or in brackets. */
final class Jumps {
  private static final Pattern JUMP =
      Pattern.compile(
          "[(（【\\[〔▶►→★☆◆◇▲△■□●※]{0,3}\\s*(?:(下转|紧转|转至|转入|(?<=[(（【\\[])转)|(上接|紧接|承接|接自|(?<=[(（【\\[])接))"
              + "\\s*(?:本报)?\\s*(?:今日)?\\s*第?\\s*[A-Za-z]?\\s*([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})"
              + "(?:\\s*[、,，\\-－—至]\\s*[A-Za-z]?[0-9０-９一二三四五六七八九十]{1,3})?\\s*"
              + "(?:版(?:[^()（）】\\]〕。，\\n]{0,10}(?:[)）】\\]〕]|(?=\\n|$)))?|[)）】\\]〕])\\s*");

  private Jumps() {}

  /** Finds the next jump line: group 1 for 下转, group 2 for 上接, group 3 the page. */
  static Matcher matcher(CharSequence text) {
    return JUMP.matcher(mayHold(text) ? text : "");
  }

  /** Whether a text has what all jump lines have: a look is far cheaper than the search. */
  private static boolean mayHold(CharSequence text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '转' || c == '接') {
        char before = i == 0 ? 0 : text.charAt(i - 1);
        char after = i + 1 == length ? 0 : text.charAt(i + 1);
        if ("下紧上承(（【[".indexOf(before) >= 0 || "至入自".indexOf(after) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a line is a jump line and nothing else. */
  static boolean isLine(Line line) {
    return line.isShort() && matcher(line.text()).matches();
  }

  /** Whether a jump line says where the article goes on. */
  static boolean leadsOn(Line line) {
    Matcher jump = matcher(line.text());
    return jump.matches() && jump.group(1) != null;
  }

  /**
   * The jump lines of an article.
   *
   * @param text the article's text
   * @param map ties it to the document
   */
  static List<Jump> find(String text, OffsetMap map, Document document) {
    List<Jump> jumps = new ArrayList<>();
    Matcher matcher = matcher(text);
    while (matcher.find()) {
      boolean on = matcher.group(1) != null;
      int start = matcher.start();
      int end = matcher.end();
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      var span = new Span(start, end);
      boolean bracketed = "(（【[〔".indexOf(text.charAt(start)) >= 0;
      if (bracketed || isAtEdge(text, map, document.text(), span)) {
        int page = Numerals.parse(matcher.group(3));
        var direction = on ? Jump.Direction.CONTINUED_ON : Jump.Direction.CONTINUED_FROM;
        if (jumps.stream().noneMatch(j -> j.direction() == direction && j.page() == page)) {
          jumps.add(new Jump(direction, page, span));
        }
      }
    }
    return jumps;
  }

  /** Whether it begins or ends a line of the article or of the file. */
  private static boolean isAtEdge(String text, OffsetMap map, String file, Span span) {
    if (span.start() == 0 || span.end() == text.length()) {
      return true;
    }
    if (text.charAt(span.end()) == '\n' || text.charAt(span.start() - 1) == '\n') {
      return true;
    }
    int before = map.toOrigin(span.start()) - 1;
    while (before >= 0 && file.charAt(before) != '\n' && LineReader.isBlank(file.charAt(before))) {
      before--;
    }
    int after = map.toOrigin(span.end() - 1) + 1;
    while (after < file.length()
        && file.charAt(after) != '\n'
        && LineReader.isBlank(file.charAt(after))) {
      after++;
    }
    return before < 0
        || after >= file.length()
        || file.charAt(before) == '\n'
        || file.charAt(after) == '\n';
  }

  /** Where the other halves of an article would stand. */
  static List<Gap> gaps(List<Jump> jumps) {
    return jumps.stream()
        .map(
            j ->
                j.isOn()
                    ? new Gap(j.span().start(), Gap.Reason.CONTINUATION_ABSENT)
                    : new Gap(j.span().end(), Gap.Reason.BEGINNING_ABSENT))
        .toList();
  }
}
