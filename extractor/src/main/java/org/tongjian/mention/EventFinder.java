package org.tongjian.mention;

import java.util.ArrayList;
import java.util.List;
import org.tongjian.mention.Candidate.Kind;
import org.tongjian.source.Span;

/** Finds meetings, ceremonies, competitions and exhibitions that have a name. */
final class EventFinder {
  private static final int LONGEST = 60;
  private static final String OPEN = "“《（";
  private static final String CLOSE = "”》）";

  private final Lexicon lexicon;

  EventFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Candidate> find(ArticleScan scan, AreaIndex areas) {
    List<Candidate> found = new ArrayList<>();
    for (int end = 2; end <= scan.length(); end++) {
      int known = lexicon.knownEvents().longestEndingAt(scan.text(), end);
      if (known > 0 && (scan.isBoundary(end - known) || scan.isBoundary(end))) {
        found.add(new Candidate(new Span(end - known, end), Kind.EVENT, "known-event", 0.85));
      }
      int head = lexicon.eventHeads().longestEndingAt(scan.text(), end);
      if (scan.endsWith("中全会", end)) {
        plenaries(scan, end, found);
      }
      if (head > 0 && scan.isBoundary(end)) {
        byHead(scan, areas, end - head, end, found);
      }
    }
    return found;
  }

  private void byHead(ArticleScan scan, AreaIndex areas, int head, int end, List<Candidate> found) {
    int start = start(scan, head);
    if (scan.endsWith("党的", start)) {
      start -= 2;
    }
    if (start >= head || "发开拓进施扩".indexOf(scan.at(head - 1)) >= 0 && end - head == 1) {
      return;
    }
    double confidence = confidence(scan, areas, start, head, end);
    if (confidence > 0) {
      int stop =
          scan.at(end) == '（' && Character.isDigit(scan.at(end + 1)) ? closing(scan, end) : end;
      found.add(new Candidate(new Span(start, stop), Kind.EVENT, "event-head", confidence));
    }
  }

  private static int closing(ArticleScan scan, int open) {
    int close = scan.text().indexOf('）', open);
    return close > 0 && close - open < 8 ? close + 1 : open;
  }

  private int start(ArticleScan scan, int head) {
    int pos = head;
    while (pos > 0 && head - pos < LONGEST && !scan.isGap(pos)) {
      char before = scan.at(pos - 1);
      int close = CLOSE.indexOf(before);
      if (close >= 0) {
        int open = opening(scan, pos - 1, OPEN.charAt(close), before);
        if (open < 0 || before == '）' && BylineFinder.opensAt(scan, open)) {
          return pos;
        }
        pos = open;
        continue;
      }
      if (ArticleScan.isPunctuation(before) && before != '·' && before != '—' && before != '-'
          || !scan.hasToken(pos - 1)) {
        return pos;
      }
      String word = scan.substring(scan.token(pos - 1).span().start(), pos);
      boolean education = word.equals("学习") && scan.startsWith("教育", pos);
      boolean joined = word.length() == 1 && "和与及".contains(word) && isEvent(scan, pos - 1);
      boolean meeting =
          lexicon.eventHeads().longestAt(scan.text(), pos - word.length()) > word.length();
      if (joined || !education && !meeting && lexicon.eventBreaks().contains(word)) {
        return pos;
      }
      pos -= word.length();
    }
    return pos;
  }

  /** 区委常委会会议, 市政府常务会议: what a body's own meetings are called. */
  private static boolean isSession(ArticleScan scan, int head, int end) {
    return scan.endsWith("会议", end)
        && (end - head > 2 || scan.endsWith("会", head) || scan.endsWith("工作", head));
  }

  /** 十九届二中、三中、四中全会: each plenary of the list. */
  private static void plenaries(ArticleScan scan, int end, List<Candidate> found) {
    int stop = scan.at(end - 3) == '中' ? end - 2 : -1;
    while (stop > 0) {
      int start = stop - 1;
      while ("一二三四五六七八九十届".indexOf(scan.at(start - 1)) >= 0) {
        start--;
      }
      if (start == stop - 1) {
        return;
      }
      boolean last = stop == end - 2;
      if (last && scan.at(start - 1) != '、') {
        return;
      }
      found.add(
          new Candidate(new Span(start, last ? end : stop), Kind.EVENT, "plenary-list", 0.95));
      stop = scan.at(start - 1) == '、' && scan.at(start - 2) == '中' ? start - 1 : -1;
    }
  }

  private boolean isEvent(ArticleScan scan, int end) {
    return lexicon.eventHeads().longestEndingAt(scan.text(), end) > 0
        || lexicon.knownEvents().longestEndingAt(scan.text(), end) > 0;
  }

  private static int opening(ArticleScan scan, int close, char open, char closeChar) {
    int depth = 0;
    for (int i = close; i >= 0 && close - i < LONGEST; i--) {
      if (scan.at(i) == closeChar) {
        depth++;
      } else if (scan.at(i) == open && --depth == 0) {
        return i;
      } else if (scan.at(i) == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private double confidence(ArticleScan scan, AreaIndex areas, int start, int head, int end) {
    String before = scan.substring(start, head);
    if (before.matches("(全会|会议|大会)?第?[一二三四五六七八九十]+次(全体)?")) {
      return 0;
    }
    boolean ordinal =
        before.contains("届")
            || before.contains("第") && before.contains("次")
            || before.contains("次全体");
    boolean quoted = before.contains("“") || before.contains("《");
    boolean area = false;
    for (int i = start; i < head && !area; i++) {
      area = areas.endOfAreaStartingAt(i) > 0 && areas.endOfAreaStartingAt(i) <= head + 2;
    }
    if (head + 1 == end && "展节赛杯".indexOf(scan.at(head)) >= 0 && !ordinal && !quoted) {
      boolean verb = "发开拓进施扩".indexOf(scan.at(head - 1)) >= 0;
      return area && !verb && scan.isToken(head, end) ? 0.5 : 0;
    }
    if (ordinal) {
      return 0.85;
    }
    if (before.contains("暨") || quoted && before.length() > 6) {
      return 0.7;
    }
    if (scan.startsWith("新闻发布会", head)
        && lexicon.bodyHeads().longestEndingAt(before, before.length()) > 0) {
      return 0;
    }
    boolean year = before.startsWith("20") && before.length() > 5;
    boolean own = lexicon.openEvents().contains(scan.substring(head, end));
    boolean body = lexicon.shortBodies().longestAt(before, 0) > 0;
    if (body && isSession(scan, head, end)) {
      return 0.85;
    }
    if (isOfCadres(before, scan.substring(head, end))) {
      return 0.8;
    }
    if (year || area && before.length() >= (own ? 2 : 5)) {
      return 0.6;
    }
    return before.length() >= (own ? 6 : 9) ? 0.4 : 0;
  }

  /** 全市领导干部会议: the one at which a change of its leaders is made known. */
  private static boolean isOfCadres(String before, String head) {
    return before.length() == 2 && before.startsWith("全") && head.contains("干部");
  }
}
