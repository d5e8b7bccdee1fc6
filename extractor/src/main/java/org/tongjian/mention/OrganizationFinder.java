package org.tongjian.mention;

import java.util.ArrayList;
import java.util.List;
import org.tongjian.mention.Candidate.Kind;
import org.tongjian.source.Span;

/** Finds bodies: those of the list of short names, and head words with what belongs to them. */
final class OrganizationFinder {
  private final Lexicon lexicon;

  OrganizationFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Candidate> find(ArticleScan scan, NameWalk walk) {
    List<Candidate> found = new ArrayList<>();
    for (int end = 2; end <= scan.length(); end++) {
      byHead(scan, walk, end, found);
      shortBody(scan, walk, end, found);
      known(scan, end, found);
      trade(scan, end, found);
    }
    recognized(scan, found);
    return found;
  }

  private void shortBody(ArticleScan scan, NameWalk walk, int end, List<Candidate> found) {
    int length = lexicon.shortBodies().longestEndingAt(scan.text(), end);
    int start = end - length;
    boolean pair = length > 0 && lexicon.shortBodies().longestEndingAt(scan.text(), start) > 1;
    NameWalk.Found name = length > 0 && !pair ? walk.back(start) : null;
    if (name != null && name.area() && name.start() < start) {
      found.add(new Candidate(new Span(name.start(), end), Kind.ORGANIZATION, "body-head", 0.9));
    }
    if (length > 0 && (scan.isBoundary(start) || scan.isBoundary(end))) {
      boolean alone = scan.isBoundary(start) && scan.isBoundary(end);
      found.add(
          new Candidate(new Span(start, end), Kind.ORGANIZATION, "short-body", alone ? 0.9 : 0.7));
    }
  }

  private void known(ArticleScan scan, int end, List<Candidate> found) {
    int length = lexicon.knownBodies().longestEndingAt(scan.text(), end);
    int start = end - length;
    boolean whole =
        length > 2 ? scan.isBoundary(start) || scan.isBoundary(end) : scan.isToken(start, end);
    if (length > 0 && whole) {
      found.add(new Candidate(new Span(start, end), Kind.ORGANIZATION, "known-body", 0.7));
    }
  }

  /** 致景科技: a firm by two characters that make no word and its trade. */
  private void trade(ArticleScan scan, int end, List<Candidate> found) {
    int length = lexicon.trades().longestEndingAt(scan.text(), end);
    int head = end - length;
    int start = head - 2;
    if (length == 0 || start < 0 || !scan.isToken(head, end) || !scan.isBoundary(start)) {
      return;
    }
    boolean name = scan.isToken(start, head) && isName(scan.token(start).tag());
    boolean pieces = scan.isToken(start, start + 1) && scan.isToken(start + 1, head);
    boolean edge =
        !scan.hasToken(start - 1) || "pcvu".indexOf(scan.token(start - 1).tag().charAt(0)) >= 0;
    if ((name || pieces)
        && edge
        && ArticleScan.isHan(scan.at(start))
        && ArticleScan.isHan(scan.at(start + 1))
        && !ArticleScan.isPunctuation(scan.at(start))
        && !lexicon.nameStops().contains(scan.substring(start, start + 1))
        && !lexicon.verbCharacters().contains(scan.substring(start, start + 1))) {
      found.add(new Candidate(new Span(start, end), Kind.ORGANIZATION, "trade", 0.55));
    }
  }

  private static boolean isName(String tag) {
    return tag.startsWith("nr") || tag.startsWith("nz") || tag.startsWith("nx");
  }

  private void byHead(ArticleScan scan, NameWalk walk, int end, List<Candidate> found) {
    int body = lexicon.bodyHeads().longestEndingAt(scan.text(), end);
    int firm = lexicon.firmHeads().longestEndingAt(scan.text(), end);
    int length = Math.max(body, firm);
    boolean venue = lexicon.placeHeads().longestEndingAt(scan.text(), end) > length;
    if (length == 0 || venue || !scan.isBoundary(end)) {
      return;
    }
    int head = end - length;
    if (isSecondOfPair(scan, head, end)) {
      return;
    }
    NameWalk.Found name = walk.back(head);
    boolean centre = scan.endsWith("中心", end) && firm == 2;
    boolean vague = centre && (scan.at(end) == '城' || name.bare() || !name.area() && !name.local());
    if (vague || name.start() == head || firm > body && isKind(scan, name.start(), head)) {
      return;
    }
    double confidence =
        body >= firm
            ? ofBody(name, length, "街镇乡村社居".indexOf(scan.at(head)) >= 0)
            : ofFirm(name, length);
    if (confidence > 0) {
      found.add(
          new Candidate(
              new Span(name.start(), bracketEnd(scan, end)),
              Kind.ORGANIZATION,
              body >= firm ? "body-head" : "firm-head",
              confidence));
    }
  }

  /** 市政府 of 扬州市委市政府: a body of its own. */
  private boolean isSecondOfPair(ArticleScan scan, int head, int end) {
    int body = lexicon.shortBodies().longestEndingAt(scan.text(), end);
    return body > end - head && lexicon.shortBodies().longestEndingAt(scan.text(), end - body) > 1;
  }

  /** 社区医院, 子公司: a kind of body, not one of them. */
  private boolean isKind(ArticleScan scan, int start, int head) {
    String before = scan.substring(start, head);
    return lexicon.commonModifiers().contains(before) || lexicon.commonBodies().contains(before);
  }

  /** （馆） of 省档案局（馆）. */
  private static int bracketEnd(ArticleScan scan, int end) {
    boolean bracket = scan.at(end) == '（' && scan.at(end + 2) == '）';
    return bracket && "馆办委社局所院厅".indexOf(scan.at(end + 1)) >= 0 ? end + 3 : end;
  }

  private static double ofBody(NameWalk.Found name, int headLength, boolean ofPlace) {
    if (headLength == 1) {
      return name.function() && (name.area() || name.local()) ? 0.85 : name.function() ? 0.5 : 0;
    }
    boolean placed = name.area() || name.local() || ofPlace;
    return placed ? 0.85 : name.proper() || name.function() ? 0.6 : 0;
  }

  private static double ofFirm(NameWalk.Found name, int headLength) {
    if (headLength == 1) {
      return name.area() && name.proper() ? 0.5 : 0;
    }
    return name.area() || name.local() ? 0.75 : name.proper() ? 0.65 : 0;
  }

  /** Bodies that the segmenter's dictionary knows: 新华社, 清华大学. */
  private void recognized(ArticleScan scan, List<Candidate> found) {
    for (var token : scan.tokens()) {
      boolean body = token.tag().startsWith("nt") && !token.tag().equals("nth");
      if (body && token.surface().length() > 2) {
        found.add(new Candidate(token.span(), Kind.ORGANIZATION, "dictionary", 0.45));
      }
    }
  }
}
