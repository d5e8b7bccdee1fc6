package org.tongjian.mention;

import java.util.ArrayList;
import java.util.List;
import org.tongjian.mention.Candidate.Kind;
import org.tongjian.source.Span;
import org.tongjian.text.Token;

/**
 * Finds projects, schemes and platforms that are named without quotation marks: a head such as 工程
 * behind words enough to tell it from others. 重点项目 is none, 智慧社区综合管理平台 is one.
 */
final class UndertakingFinder {
  private static final int LONGEST = 40;
  private static final int LONG = 7;
  private static final int TELLING = 4;
  private static final int TELLING_WITH_NAME = 3;

  private final Lexicon lexicon;

  UndertakingFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Candidate> find(ArticleScan scan, NameWalk walk) {
    List<Candidate> found = new ArrayList<>();
    for (int end = 4; end <= scan.length(); end++) {
      int head = lexicon.undertakingHeads().longestEndingAt(scan.text(), end);
      if (head > 0 && scan.isBoundary(end) && scan.isBoundary(end - head)) {
        byHead(scan, walk, end - head, end, found);
      }
    }
    return found;
  }

  private void byHead(ArticleScan scan, NameWalk walk, int head, int end, List<Candidate> found) {
    int pos = head;
    boolean named = false;
    int telling = 0;
    while (head - pos < LONGEST && !scan.isGap(pos)) {
      int next = walk.startOfAreaEndingAt(pos);
      boolean area = next >= 0;
      if (!area) {
        next = enclosed(scan, pos, head);
        named |= next >= 0;
      }
      if (next >= 0 && scan.at(next) == '“') {
        pos = next;
        telling += TELLING;
        break;
      }
      if (next < 0) {
        next = wordStart(scan, pos);
        if (next < 0) {
          break;
        }
        String word = scan.substring(next, pos);
        named |= isName(scan.token(next));
        telling += lexicon.commonUndertakings().contains(word) ? 0 : word.length();
      } else {
        telling += pos - next;
      }
      named |= area;
      pos = next;
    }
    if (isCounted(scan, pos) || head - pos < 4) {
      return;
    }
    int needed = named ? TELLING_WITH_NAME : TELLING;
    if (telling >= needed || head - pos >= LONG) {
      found.add(
          new Candidate(
              new Span(pos, end), Kind.INITIATIVE, "undertaking", confidence(scan, pos, named)));
    }
  }

  /** A name of its own in front outweighs the place within: “十里清渡”滨水绿道工程 is no 绿道. */
  private static double confidence(ArticleScan scan, int start, boolean named) {
    if (scan.at(start) == '“') {
      return 0.75;
    }
    return named ? 0.6 : 0.5;
  }

  private static boolean isName(Token token) {
    String tag = token.tag();
    return tag.startsWith("nr")
        || tag.startsWith("ns")
        || tag.startsWith("nt")
        || tag.startsWith("nz")
        || tag.startsWith("nx");
  }

  /** 三个, 一批 in front: the words say what kind of thing is counted. */
  private static boolean isCounted(ArticleScan scan, int start) {
    if (!scan.hasToken(start - 1)) {
      return false;
    }
    String tag = scan.token(start - 1).tag();
    return tag.startsWith("q") || tag.startsWith("m") || scan.at(start - 1) == '各';
  }

  /** （…） within a name, and “…” before more than the head. */
  private static int enclosed(ArticleScan scan, int end, int head) {
    char close = scan.at(end - 1);
    if (close == '）') {
      int open = scan.text().lastIndexOf('（', end);
      return open > 0 && end - open < 8 && ArticleScan.isHan(scan.at(open - 1)) ? open : -1;
    }
    if (close == '”' && end < head) {
      int open = scan.text().lastIndexOf('“', end);
      return end - open < 16 ? open : -1;
    }
    return -1;
  }

  private int wordStart(ArticleScan scan, int end) {
    if (!scan.hasToken(end - 1)) {
      return -1;
    }
    Token token = scan.token(end - 1);
    String word = token.surface();
    String tag = token.tag();
    if (token.span().end() != end || lexicon.eventBreaks().contains(word)) {
      return -1;
    }
    if (lexicon.functions().contains(word)) {
      return token.span().start();
    }
    boolean ordinal = tag.startsWith("m") && word.startsWith("第");
    boolean latin = Character.isLetterOrDigit(word.charAt(0)) && word.charAt(0) < 0x250;
    boolean noun = "nbagjsx".indexOf(tag.charAt(0)) >= 0 || tag.equals("vn") || tag.equals("vi");
    boolean stop =
        lexicon.initiativeCues().contains(word)
            || lexicon.nameStops().contains(word)
            || tag.equals("nnt") && lexicon.titles().contains(word);
    return (noun || ordinal || latin) && !stop ? token.span().start() : -1;
  }
}
