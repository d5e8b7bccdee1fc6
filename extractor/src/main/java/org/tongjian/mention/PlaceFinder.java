package org.tongjian.mention;

import java.util.ArrayList;
import java.util.List;
import org.tongjian.mention.Candidate.Kind;
import org.tongjian.source.Span;
import org.tongjian.text.Token;

/** Finds roads, neighbourhoods, buildings, parks and addresses by their head words. */
final class PlaceFinder {
  private final Lexicon lexicon;

  PlaceFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Candidate> find(ArticleScan scan, NameWalk walk) {
    List<Candidate> found = new ArrayList<>();
    for (int end = 2; end <= scan.length(); end++) {
      byHead(scan, walk, end, found);
    }
    for (Token token : scan.tokens()) {
      if (token.tag().startsWith("ns")
          && token.surface().length() > 1
          && !lexicon.placeHeads().contains(token.surface())
          && !lexicon.areaWords().contains(token.surface())
          && !lexicon.areaStops().contains(token.surface())) {
        found.add(new Candidate(token.span(), Kind.PLACE, "dictionary", 0.45));
      }
    }
    return found;
  }

  private void byHead(ArticleScan scan, NameWalk walk, int end, List<Candidate> found) {
    int length = lexicon.placeHeads().longestEndingAt(scan.text(), end);
    if (length == 0 || !scan.isBoundary(end) || !scan.hasToken(end - 1)) {
      return;
    }
    Token last = scan.token(end - 1);
    int head = end - length;
    boolean mistaken = last.tag().equals("nr") && "路街弄馆村桥巷寺站镇".indexOf(scan.at(end - 1)) >= 0;
    if (last.span().start() < head && !last.tag().startsWith("ns") && !mistaken) {
      // The head is the end of a longer word: 家乡, 城市, or a person's name.
      return;
    }
    if (endsWithArea(walk, end, length) || "mq".indexOf(before(scan, head)) >= 0) {
      return;
    }
    NameWalk.Found name = walk.back(Math.min(head, last.span().start()));
    int start = withoutVerbs(scan, name.start(), head);
    if (mistaken && last.span().start() < head) {
      start = Math.min(start, last.span().start());
    }
    if (start >= head) {
      start = openStart(scan, head, end);
    }
    if (start < 0) {
      return;
    }
    double confidence = confidence(scan, name, start, head, end);
    if (confidence > 0) {
      int stop = addressEnd(scan, end);
      found.add(new Candidate(new Span(start, stop), Kind.PLACE, "place-head", confidence));
    }
  }

  /** Whether the gazetteer knows what ends here as an area, of more than its kind: 扬州 of 中新网扬州. */
  private static boolean endsWithArea(NameWalk walk, int end, int headLength) {
    int area = walk.startOfAreaEndingAt(end);
    return area >= 0 && (end - area > headLength) && walk.startOfAreaEndingAt(area) < 0;
  }

  /** The part of speech in front of a head; a space when there is no word. */
  private static char before(ArticleScan scan, int head) {
    return scan.hasToken(head - 1) && scan.token(head - 1).span().end() == head
        ? scan.token(head - 1).tag().charAt(0)
        : ' ';
  }

  private double confidence(ArticleScan scan, NameWalk.Found name, int start, int head, int end) {
    int length = end - head;
    int own = head - start;
    if (scan.token(end - 1).span().start() < head) {
      return name.area() ? 0.6 : 0.45;
    }
    if (!name.area() && openStart(scan, head, end) == start) {
      return 0.5;
    }
    if (name.area()) {
      boolean common = lexicon.commonPlaces().contains(scan.substring(head, end)) && name.bare();
      return common ? 0 : 0.6;
    }
    boolean modified = lexicon.commonModifiers().contains(scan.substring(start, head));
    boolean named = name.proper() && !modified && (length > 1 || own > 1);
    boolean building = name.local() && length > 1 && own == 1;
    return named ? 0.55 : building ? 0.5 : 0;
  }

  /** The one word before a head that any word may name; -1 when it says only what kind it is. */
  private int openStart(ArticleScan scan, int head, int end) {
    if (!lexicon.openPlaces().contains(scan.substring(head, end)) || !scan.hasToken(head - 1)) {
      return -1;
    }
    Token word = scan.token(head - 1);
    int start = word.span().start();
    String name = word.surface();
    boolean named =
        word.span().end() == head
            && (name.length() == 2 || name.length() == 3)
            && "mqrpcu".indexOf(word.tag().charAt(0)) < 0
            && (word.tag().charAt(0) != 'v' || scan.at(end - 1) == '路')
            && !lexicon.commonModifiers().contains(name)
            && !lexicon.nameStops().contains(name)
            && !lexicon.stopsBeforeHeads().contains(name)
            // Roads bear the names of fields of work: 海洋路.
            && (scan.at(end - 1) == '路' || !lexicon.functions().contains(name))
            && !lexicon.eventBreaks().contains(name)
            && !lexicon.placeHeads().contains(name);
    return named && isEdge(scan, start) ? start : -1;
  }

  private boolean isEdge(ArticleScan scan, int start) {
    if (!scan.hasToken(start - 1)) {
      return true;
    }
    Token before = scan.token(start - 1);
    return "pcvu".indexOf(before.tag().charAt(0)) >= 0
        || lexicon.verbCharacters().contains(before.surface());
  }

  /** 建设, 发展 and the like stand in names of departments, but do not begin a place. */
  private int withoutVerbs(ArticleScan scan, int from, int head) {
    int start = from;
    while (start < head && scan.hasToken(start)) {
      Token token = scan.token(start);
      boolean work = token.tag().startsWith("v") && lexicon.functions().contains(token.surface());
      if (!work) {
        return start;
      }
      start = token.span().end();
    }
    return start;
  }

  /** 65弄3号 behind a road. */
  private static int addressEnd(ArticleScan scan, int end) {
    int at = end;
    while (true) {
      int digits = at;
      while (Character.isDigit(scan.at(digits)) || scan.at(digits) == '-') {
        digits++;
      }
      if (digits == at || "弄号室".indexOf(scan.at(digits)) < 0) {
        return at;
      }
      at = digits + 1;
      if (scan.startsWith("楼", at) || scan.startsWith("院", at)) {
        at++;
      }
    }
  }
}
