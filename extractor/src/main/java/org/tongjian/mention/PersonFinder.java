package org.tongjian.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tongjian.mention.Candidate.Kind;
import org.tongjian.source.Span;
import org.tongjian.text.Token;

/**
 * Finds names of persons: surname and one or two characters, weighed by what stands left and right,
 * by the segmenter's own guess and by the other members of a list.
 */
final class PersonFinder {
  private static final String NO_GIVEN_NAME = "的了在是和与不有我他她你们个这那就也还都、及或之其被把让从到于为以将要会可能已再又很最更";
  private static final String BAD_LAST =
      "说称指等对在向为和与表将从要是于率任到就也还并已曾均再又都谈讲带作的他她及或则由给被让把以看走来去笑有做想请问告写拿当先边点一则便正仍等出主传致担认介坦感住站报知获曾书答先补布讯电";
  private static final String[] FRAME_OPENS = {
    "任命", "选举", "补选", "推选", "推举", "提名", "聘任", "增补", "决定", "同意", "接受", "免去", "批准"
  };
  private static final String[] FRAME_CLOSES = {"为", "任", "同志", "辞去", "担任", "不再担任"};
  private static final String[] CAREER = {
    "不再担任", "不再兼任", "当选", "历任", "现任", "曾任", "已任", "拟任", "辞去", "，男，", "，女，", "同志任"
  };
  private static final double ENOUGH = 4.0;

  private final Lexicon lexicon;

  PersonFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  private record Scored(Span span, double score) {}

  List<Candidate> find(ArticleScan scan, List<OfficeFinder.Post> posts) {
    Set<Integer> postEnds = new HashSet<>();
    Set<Integer> weakEnds = new HashSet<>();
    for (OfficeFinder.Post post : posts) {
      (post.weak() && !post.body() ? weakEnds : postEnds).add(post.span().end());
    }
    List<Scored> scored = new ArrayList<>();
    for (int at = 0; at < scan.length(); at++) {
      double left = left(scan, at, postEnds, weakEnds);
      scored.addAll(namesAt(scan, at, left));
    }
    List<Candidate> found = accept(scan, scored);
    foreign(scan, found);
    partial(scan, found);
    return found;
  }

  private double left(ArticleScan scan, int at, Set<Integer> postEnds, Set<Integer> weakEnds) {
    double score = scan.isBoundary(at) ? 0.5 : -1.5;
    if (postEnds.contains(at)) {
      score += 3;
    } else if (weakEnds.contains(at)) {
      score += 2;
    } else {
      int cue = lexicon.nameCuesBefore().longestEndingAt(scan.text(), at);
      if (cue > 1 || cue == 1 && scan.isBoundary(at - 1)) {
        score += cue > 1 ? 2 : 0.7;
      }
    }
    if ("，、。：（\n；“".indexOf(scan.at(at - 1)) >= 0) {
      score += 0.7;
    }
    return score + (scan.hadGap(at) ? 0.5 : 0);
  }

  private List<Scored> namesAt(ArticleScan scan, int at, double left) {
    int surname = lexicon.surnames().longestAt(scan.text(), at);
    List<Scored> names = new ArrayList<>();
    if (surname == 0 || left < -1 || isQuoted(scan, at)) {
      return names;
    }
    boolean rare = surname == 1 && lexicon.rareSurnames().longestAt(scan.text(), at) == 1;
    double base = left - (rare ? 1 : 0);
    for (int end = at + surname + 1; end <= at + surname + 2; end++) {
      double score = base + given(scan, at + surname, end) - (rare && end - at == 2 ? 0.8 : 0);
      if (score > 0) {
        score -= rare && left < 1.5 && cue(scan, end) == 0 ? 0.5 : 0;
        names.add(
            new Scored(
                new Span(at, end),
                score
                    + right(scan, end)
                    + words(scan, at, end, left >= 3)
                    + framed(scan, at, end)));
      }
    }
    return names;
  }

  /** 任命…为, 接受…辞去, …，男，: what stands there is the name of whom it is about. */
  private static double framed(ArticleScan scan, int start, int end) {
    boolean edge = ArticleScan.isPunctuation(scan.at(start - 1)) && scan.isBoundary(start);
    double career = edge && startsWithAny(scan, end, CAREER) ? 1.5 : 0;
    boolean framed =
        startsWithAny(scan, end, FRAME_CLOSES) && endsWithAny(scan, start, FRAME_OPENS);
    return career + (framed ? 3 : 0);
  }

  private static boolean startsWithAny(ArticleScan scan, int at, String[] words) {
    return Arrays.stream(words).anyMatch(word -> scan.startsWith(word, at));
  }

  private static boolean endsWithAny(ArticleScan scan, int end, String[] words) {
    return Arrays.stream(words).anyMatch(word -> scan.endsWith(word, end));
  }

  /** Whether a short quotation begins here: a name of something, not of a person. */
  private static boolean isQuoted(ArticleScan scan, int at) {
    int close = scan.at(at - 1) == '“' ? scan.text().indexOf('”', at) : -1;
    return close > 0 && close - at <= 6;
  }

  private double given(ArticleScan scan, int from, int end) {
    double score = 0;
    String given = scan.substring(from, Math.min(end, scan.length()));
    String name = scan.substring(from - 1, Math.min(end, scan.length()));
    if (lexicon.nameCuesBefore().longestAt(name, 0) > 1
        || lexicon.notNames().contains(name)
        || isWordAndMore(scan, from - 1, end)
        || lexicon.shortBodies().longestEndingAt(name, name.length()) > 1) {
      return -100;
    }
    if (lexicon.kin().contains(given) || lexicon.titles().contains(given)) {
      return -100;
    }
    for (int i = from; i < end; i++) {
      if (scan.isGap(i) && i > from) {
        return -100;
      }
      if (!ArticleScan.isHan(scan.at(i))) {
        return -100;
      }
      score -= NO_GIVEN_NAME.indexOf(scan.at(i)) >= 0 ? 1.5 : 0;
    }
    return score - (BAD_LAST.indexOf(scan.at(end - 1)) >= 0 ? 2 : 0);
  }

  /** 任上干: a word that is no name and the first character of the next. */
  private boolean isWordAndMore(ArticleScan scan, int from, int end) {
    return end - from == 3
        && end <= scan.length()
        && lexicon.notNames().contains(scan.substring(from, from + 2))
        && !scan.isToken(from, end)
        && scan.isBoundary(from + 2);
  }

  private int cue(ArticleScan scan, int end) {
    return ArticleScan.isPunctuation(scan.at(end))
        ? 0
        : lexicon.nameCuesAfter().longestAt(scan.text(), end);
  }

  private double right(ArticleScan scan, int end) {
    double score = scan.isBoundary(end) ? 1 : -0.5;
    if (lexicon.kin().longestAt(scan.text(), end) > 0) {
      score += 3;
    } else if (lexicon.nameCuesAfter().longestAt(scan.text(), end) > 0) {
      score += ArticleScan.isPunctuation(scan.at(end)) ? 0.7 : 1;
    } else if (scan.at(end) == '\n') {
      score += 0.7;
    }
    return score + (scan.hadGap(end) ? 0.5 : 0);
  }

  private static boolean isOneWord(ArticleScan scan, int at) {
    return scan.hasToken(at) && scan.token(at).span().length() == 1 && !scan.hadGap(at);
  }

  /** What the segmenter thinks of the characters. */
  private double words(ArticleScan scan, int start, int end, boolean expected) {
    if (!scan.hasToken(start)) {
      return 0;
    }
    Token token = scan.token(start);
    boolean name = token.tag().startsWith("nr");
    if ("村路街桥馆镇乡县市省寨巷区河湖渠".indexOf(scan.at(end - 1)) >= 0 && !expected) {
      return -2;
    }
    if (scan.isToken(start, end)) {
      // 白露, 雷鸣: words that are names where a post or an appointment says so.
      return name ? 3 : expected ? -1.5 : -2.5;
    }
    if (name && token.span().start() == start) {
      return token.span().end() == end - 1 && isOneWord(scan, end - 1) ? 3.2 : 0;
    }
    // Two words of several characters each do not make a name.
    boolean longTail =
        scan.token(end - 1).span().length() > 1 && scan.token(end - 1).span().start() > start;
    return longTail && !scan.token(end - 1).tag().startsWith("n") ? -1 : 0;
  }

  private List<Candidate> accept(ArticleScan scan, List<Scored> scored) {
    Set<Integer> starts = new HashSet<>();
    Set<Integer> ends = new HashSet<>();
    for (Scored name : scored) {
      if (name.score() >= ENOUGH) {
        starts.add(name.span().start());
        ends.add(name.span().end());
      }
    }
    List<Candidate> found = new ArrayList<>();
    for (Scored name : bestByStart(scan, scored, starts, ends)) {
      double score = name.score();
      Span span = name.span();
      if (score >= ENOUGH) {
        double confidence = Math.min(0.95, 0.4 + score * 0.07);
        found.add(new Candidate(span, Kind.PERSON, "name", confidence));
      }
    }
    return found;
  }

  /** Of the names that start at one place the best, members of lists favoured. */
  private static List<Scored> bestByStart(
      ArticleScan scan, List<Scored> scored, Set<Integer> starts, Set<Integer> ends) {
    List<Scored> best = new ArrayList<>();
    for (Scored name : scored) {
      Span span = name.span();
      boolean afterOne = isNext(scan, span.start() - 1) && ends.contains(span.start() - 1);
      boolean beforeOne = isNext(scan, span.end()) && starts.contains(span.end() + 1);
      var weighed = new Scored(span, name.score() + (afterOne ? 1.5 : 0) + (beforeOne ? 1.5 : 0));
      int last = best.size() - 1;
      if (last < 0 || best.get(last).span().start() != span.start()) {
        best.add(weighed);
      } else if (best.get(last).score() < weighed.score()) {
        best.set(last, weighed);
      }
    }
    return best;
  }

  private static boolean isNext(ArticleScan scan, int offset) {
    return scan.at(offset) == '、' || scan.at(offset) == '，';
  }

  /** Transliterated names with a dot. */
  private void foreign(ArticleScan scan, List<Candidate> found) {
    for (int dot = scan.text().indexOf('·'); dot >= 0; dot = scan.text().indexOf('·', dot + 1)) {
      int start = dot;
      while (lexicon.transliteration().contains(String.valueOf(scan.at(start - 1)))) {
        start--;
      }
      int end = dot + 1;
      while (lexicon.transliteration().contains(String.valueOf(scan.at(end)))
          || scan.at(end) == '·'
              && lexicon.transliteration().contains(String.valueOf(scan.at(end + 1)))) {
        end++;
      }
      // 叶赫那拉·敏: a long clan name may stand before a given name of one character.
      if (dot - start >= 1 && end - dot > (dot - start > 2 ? 1 : 2)) {
        found.add(new Candidate(new Span(start, end), Kind.PERSON, "transliteration", 0.85));
      }
    }
    for (Token token : scan.tokens()) {
      if (token.tag().equals("nrf") && token.surface().length() > 2) {
        found.add(new Candidate(token.span(), Kind.PERSON, "dictionary", 0.5));
      }
    }
  }

  /** 赵某, and a bare surname before 女士 or a post. */
  private void partial(ArticleScan scan, List<Candidate> found) {
    for (int at = 0; at < scan.length(); at++) {
      int surname = lexicon.surnames().longestAt(scan.text(), at);
      int end = at + surname;
      if (surname == 0 || !scan.isBoundary(at)) {
        continue;
      }
      if (scan.at(end) == '某') {
        int stop = scan.at(end + 1) == '某' ? end + 2 : end + 1;
        found.add(new Candidate(new Span(at, stop), Kind.PERSON, "anonymised", 0.9));
      } else if (lexicon.kin().longestAt(scan.text(), end) > 0
          && lexicon.rareSurnames().longestAt(scan.text(), at) != 1) {
        found.add(new Candidate(new Span(at, end), Kind.PERSON, "surname", 0.7));
      }
    }
  }
}
