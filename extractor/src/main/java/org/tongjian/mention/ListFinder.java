package org.tongjian.mention;

import java.util.ArrayList;
import java.util.List;
import org.tongjian.mention.Candidate.Kind;
import org.tongjian.source.Span;

/** Finds the members of A、B、C等企业 and A、B等村: what the list is called says what its members are. */
final class ListFinder {
  private static final int LONGEST_MEMBER = 12;
  private static final int LONGEST_CLASS = 8;

  private final Lexicon lexicon;

  ListFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Candidate> find(ArticleScan scan) {
    List<Candidate> found = new ArrayList<>();
    String text = scan.text();
    for (int at = text.indexOf('等'); at >= 0; at = text.indexOf('等', at + 1)) {
      Kind kind = kindOf(scan, at + 1);
      if (kind != null) {
        members(scan, at, kind, found);
      }
    }
    return found;
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
