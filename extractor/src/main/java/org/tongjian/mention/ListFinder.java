package org.tongjian.mention;

import java.util.ArrayList;
import java.util.List;
import org.tongjian.mention.Candidate.Kind;
import org.tongjian.source.Span;

/** Finds the members of A、B、C等企业 and A、B等村: what the list is called says what its members are. */
final class ListFinder {
  private static final int LONGEST_MEMBER = 12;
  private static final int LONGEST_CLASS = 8;

  private static final String[] ANNOUNCING = {"有", "包括", "为", "如", "含", "：", "是"};

  private final Lexicon lexicon;

  ListFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Candidate> find(ArticleScan scan) {
    List<Candidate> found = new ArrayList<>();
    String text = scan.text();
    for (int at = 1; at < scan.length(); at++) {
      int from = text.charAt(at) == '等' ? at + 1 : numberEnd(scan, at);
      Kind kind = from > at ? kindOf(scan, from) : null;
      if (kind == Kind.PLACE && text.charAt(at) != '等') {
        kind = null;
      }
      if (kind == null && text.charAt(at) == '等') {
        kind = announced(scan, at);
      }
      if (kind != null) {
        members(scan, at, kind, found);
      }
    }
    return found;
  }

  /** 三家, 两大, 12个 behind the last member of a list; the place itself where there is none. */
  private static int numberEnd(ArticleScan scan, int at) {
    int end = at;
    while ("两三四五六七八九十0123456789".indexOf(scan.at(end)) >= 0) {
      end++;
    }
    boolean list = end > at && scan.text().lastIndexOf('、', at) > at - 2 * LONGEST_MEMBER;
    return !list ? at : "大个家所座条支处".indexOf(scan.at(end)) >= 0 ? end + 1 : end;
  }

  /** The class in front of the first member: 到场企业有A、B等; null when there is none. */
  private Kind announced(ArticleScan scan, int end) {
    int start = end;
    while (start > 0 && end - start < 150 && "。！？；，\n”）".indexOf(scan.at(start - 1)) < 0) {
      start--;
      for (String word : ANNOUNCING) {
        int stop = start - 1;
        if (scan.startsWith(word, start)
            && lexicon.bodyClasses().longestEndingAt(scan.text(), stop + 1) > 1) {
          return Kind.ORGANIZATION;
        }
      }
    }
    return null;
  }

  /** The class named within a few characters behind 等. */
  private Kind kindOf(ArticleScan scan, int from) {
    for (int at = from; at < from + LONGEST_CLASS; at++) {
      if (ArticleScan.isPunctuation(scan.at(at))) {
        return null;
      }
      if (lexicon.bodyClasses().longestAt(scan.text(), at) > 0) {
        return Kind.ORGANIZATION;
      }
      if (lexicon.placeClasses().longestAt(scan.text(), at) > 0) {
        return Kind.PLACE;
      }
    }
    return null;
  }

  private void members(ArticleScan scan, int end, Kind kind, List<Candidate> found) {
    int stop = end;
    int number = 0;
    List<Span> spans = new ArrayList<>();
    while (true) {
      int start = stop;
      while (stop - start <= LONGEST_MEMBER && isMember(scan.at(start - 1))) {
        start--;
      }
      boolean listed = scan.at(start - 1) == '、';
      if (stop - start < 2 || stop - start > LONGEST_MEMBER) {
        break;
      }
      if (listed) {
        if (isNamed(scan, start, stop)) {
          spans.add(new Span(start, stop));
        }
        number++;
        stop = start - 1;
      } else {
        break;
      }
    }
    if (number > 0) {
      for (Span span : spans) {
        found.add(new Candidate(span, kind, "list-member", 0.6));
      }
    }
  }

  /** Whether a member is more than common words. */
  private static boolean isNamed(ArticleScan scan, int start, int end) {
    int pieces = 0;
    for (int at = start; at < end; at++) {
      if (!scan.hasToken(at)) {
        return false;
      }
      var token = scan.token(at);
      String tag = token.tag();
      pieces += token.span().length() == 1 ? 1 : 0;
      if (tag.startsWith("nr")
          || tag.startsWith("nz")
          || tag.startsWith("nt")
          || tag.startsWith("nx")) {
        return true;
      }
    }
    return pieces > 1 && scan.isBoundary(start) && scan.isBoundary(end);
  }

  private static boolean isMember(char character) {
    return ArticleScan.isHan(character) && "和与及".indexOf(character) < 0
        || Character.isLetterOrDigit(character);
  }
}
