package org.tongjian.mention;

import java.util.ArrayList;
import java.util.List;
import org.tongjian.mention.Candidate.Kind;
import org.tongjian.source.Span;

/** Finds policy documents in 《》, quoted names of undertakings, and unquoted ones by their heads. */
final class InitiativeFinder {
  private static final int LONGEST_QUOTED = 22;

  private final Lexicon lexicon;

  InitiativeFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Candidate> find(ArticleScan scan, NameWalk walk) {
    List<Candidate> found = new ArrayList<>();
    for (int at = 0; at < scan.length(); at++) {
      if (scan.at(at) == '《') {
        document(scan, at, found);
      } else if (scan.at(at) == '“') {
        quoted(scan, at, found);
      }
      int known = lexicon.knownInitiatives().longestAt(scan.text(), at);
      if (known > 0 && scan.isBoundary(at)) {
        found.add(
            new Candidate(new Span(at, at + known), Kind.INITIATIVE, "known-initiative", 0.7));
      }
    }
    return found;
  }

  private void document(ArticleScan scan, int open, List<Candidate> found) {
    int depth = 0;
    int close = -1;
    for (int i = open; i < scan.length() && i - open < 120 && close < 0; i++) {
      if (scan.at(i) == '\n') {
        return;
      }
      depth += scan.at(i) == '《' ? 1 : scan.at(i) == '》' ? -1 : 0;
      close = depth == 0 ? i : -1;
    }
    if (close < open + 2) {
      return;
    }
    int end = close;
    if (scan.at(end - 1) == '）') {
      int bracket = scan.text().lastIndexOf('（', end);
      end = bracket > open + 1 ? bracket : end;
    }
    boolean work = lexicon.notDocuments().longestEndingAt(scan.text(), end) > 0;
    boolean policy = lexicon.documentHeads().longestEndingAt(scan.text(), end) > 0;
    Span inside = new Span(open + 1, close);
    if (policy) {
      found.add(new Candidate(inside, Kind.INITIATIVE, "document", work ? 0.6 : 0.95));
    } else {
      found.add(new Candidate(inside, Kind.SHIELD, "title", 0.6));
    }
  }

  /** How much a quotation sounds like something said rather than a name. */
  private double saying(ArticleScan scan, int start, int end) {
    double doubt = 0;
    if (scan.isToken(start, end)) {
      doubt = "il".indexOf(scan.token(start).tag().charAt(0)) >= 0 ? 0.4 : 0.2;
    }
    int particles = 0;
    for (int at = start; at < end; at++) {
      particles += "的了就要不把我你他也都很吗呢吧啊还是".indexOf(scan.at(at)) >= 0 ? 1 : 0;
    }
    boolean phrase = end - start > 5 || scan.substring(start, end).contains("的");
    return doubt + (phrase ? 0.2 * particles : 0);
  }

  /** What follows or parts a quotation that only colours the sentence: “…”的胆气, “…，…”. */
  private double rhetoric(ArticleScan scan, String name, int after) {
    double doubt = scan.at(after) == '的' || name.indexOf('，') > 0 ? 0.1 : 0;
    int event = after;
    while (event - after < 8 && ArticleScan.isHan(scan.at(event))) {
      event++;
      if (lexicon.eventHeads().longestEndingAt(scan.text(), event) > 1
          && !scan.endsWith("活动", event)) {
        return doubt + 0.15;
      }
    }
    return doubt;
  }

  /** 青享码, 乡贤贷: the last character says that one can use it. */
  private static boolean isService(String name) {
    return name.length() == 3 && "码贷汇链券卡宝办圈通".indexOf(name.charAt(2)) >= 0;
  }

  /** A quoted body is no undertaking: “妈祖调解室”. */
  private boolean isBody(String name) {
    int end = name.length();
    return name.length() > 4
        && (lexicon.bodyHeads().longestEndingAt(name, end) > 1
            || lexicon.firmHeads().longestEndingAt(name, end) > 1);
  }

  private void quoted(ArticleScan scan, int open, List<Candidate> found) {
    int close = scan.text().indexOf('”', open);
    int length = close - open - 1;
    if (close < 0 || length < 2 || length > LONGEST_QUOTED) {
      return;
    }
    String name = scan.substring(open + 1, close);
    if (name.matches(".*[。！？；：\n…].*")) {
      return;
    }
    int head = lexicon.initiativeHeads().longestAt(scan.text(), close + 1);
    boolean cue = lexicon.initiativeCues().longestEndingAt(scan.text(), open) > 1;
    boolean known = lexicon.knownInitiatives().contains(name);
    boolean counted = name.matches("[0-9一二三四五六七八九十百千万两双]+.{0,3}[一二三四五六七八九十两0-9]?.*") && length <= 8;
    boolean needsHead = name.matches("[一二三四五六七八九十]+五") || name.matches("[0-9]+(\\+[0-9a-zA-Z]+)*");
    if (needsHead && head > 0) {
      found.add(
          new Candidate(new Span(open, close + 1 + head), Kind.INITIATIVE, "code-and-head", 0.95));
      return;
    }
    if (isBody(name) && !known) {
      found.add(new Candidate(new Span(open + 1, close), Kind.ORGANIZATION, "quoted-body", 0.6));
      return;
    }
    double base = length > 3 ? 0.5 : 0.3;
    boolean refused =
        lexicon.quoteRefusals().longestEndingAt(scan.text(), open) > 0
            || lexicon.quoteRefusals().longestAt(scan.text(), close + 1) > 0;
    boolean again = scan.text().indexOf(name, close) > 0;
    double confidence =
        known
            ? 0.9
            : base
                + (head > 0 ? 0.25 : 0)
                + (cue ? 0.15 : 0)
                + (counted ? 0.1 : 0)
                + (again ? 0.1 : 0)
                - (refused ? 0.4 : 0)
                - (head == 0 && !cue ? rhetoric(scan, name, close + 1) : 0)
                + (isService(name) ? 0.2 : 0)
                - (head == 0 ? saying(scan, open + 1, close) : 0);
    if (confidence > 0.449 && !lexicon.notInitiatives().contains(name)) {
      found.add(
          new Candidate(
              new Span(open + 1, close), Kind.INITIATIVE, "quoted", Math.min(confidence, 0.95)));
    }
  }
}
