package org.tongjian.mention;

import java.util.ArrayList;
import java.util.List;
import org.tongjian.mention.Candidate.Kind;
import org.tongjian.source.Span;

/**
 * Finds the names of reporters in brackets: （记者 …） anywhere, （…） behind 电 or 讯 and at the end of an
 * article. There is nothing but names there, so that even names without a gap between them part.
 */
final class BylineFinder {
  private static final int LONGEST = 40;
  private static final double IMPOSSIBLE = 1000;

  private final Lexicon lexicon;

  BylineFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Candidate> find(ArticleScan scan) {
    List<Candidate> found = new ArrayList<>();
    for (int open = scan.text().indexOf('（');
        open >= 0;
        open = scan.text().indexOf('（', open + 1)) {
      int close = scan.text().indexOf('）', open);
      if (close > open + 2 && close - open < LONGEST) {
        bracket(scan, open, close, found);
      }
    }
    return found;
  }

  /** Whether a bracket that belongs to no name opens here: （记者 …）, 电（…）, （以下简称…）. */
  static boolean opensAt(ArticleScan scan, int open) {
    return scan.at(open - 1) == '电'
        || scan.at(open - 1) == '讯'
        || scan.startsWith("以下简称", open + 1)
        || scan.startsWith("下称", open + 1)
        || scan.startsWith("简称", open + 1)
        || scan.startsWith("记者", open + 1)
        || scan.startsWith("通讯员", open + 1)
        || scan.startsWith("首席记者", open + 1);
  }

  private void bracket(ArticleScan scan, int open, int close, List<Candidate> found) {
    boolean dateline = "电讯".indexOf(scan.at(open - 1)) >= 0;
    boolean last = scan.at(close + 1) == '\n' && "。！？”".indexOf(scan.at(open - 1)) >= 0;
    boolean announced = lexicon.bylineRoles().longestAt(scan.text(), open + 1) > 0;
    if (!dateline && !last && !announced) {
      return;
    }
    int at = open + 1;
    while (at < close) {
      int role = lexicon.bylineRoles().longestAt(scan.text(), at);
      int end = at + role;
      if (role == 0) {
        end = pieceEnd(scan, at, close);
        names(scan, at, end, announced, found);
      }
      at = Math.max(end, at + 1);
    }
  }

  /** The end of a run of Chinese characters without gap or role. */
  private int pieceEnd(ArticleScan scan, int from, int close) {
    int at = from;
    while (at < close
        && ArticleScan.isHan(scan.at(at))
        && (at == from || !scan.isGap(at))
        && (at == from || lexicon.bylineRoles().longestAt(scan.text(), at) == 0)) {
      at++;
    }
    return at;
  }

  private void names(
      ArticleScan scan, int from, int end, boolean announced, List<Candidate> found) {
    int length = end - from;
    if (length < 2 || !announced && length > 3 && length < 5) {
      return;
    }
    double[] cost = new double[length + 1];
    int[] last = new int[length + 1];
    for (int i = 1; i <= length; i++) {
      cost[i] = IMPOSSIBLE;
      for (int size = 2; size <= Math.min(4, i); size++) {
        double total = cost[i - size] + cost(scan, from + i - size, size);
        if (total < cost[i]) {
          cost[i] = total;
          last[i] = size;
        }
      }
    }
    if (cost[length] >= IMPOSSIBLE) {
      return;
    }
    for (int i = length; i > 0; i -= last[i]) {
      Span span = new Span(from + i - last[i], from + i);
      found.add(new Candidate(span, Kind.PERSON, "byline", 0.97));
    }
  }

  /**
   * What a name of this length costs here: names of three characters with common surnames little.
   */
  private double cost(ArticleScan scan, int at, int size) {
    int surname = lexicon.surnames().longestAt(scan.text(), at);
    boolean fits = surname == 2 ? size > 2 : surname == 1 && size < 4;
    if (!fits) {
      return IMPOSSIBLE;
    }
    boolean rare = lexicon.rareSurnames().longestAt(scan.text(), at) > 0;
    return 1 + (rare ? 0.6 : 0) + (size == 2 ? 0.2 : 0) + (scan.isBoundary(at) ? 0 : 0.3);
  }
}
