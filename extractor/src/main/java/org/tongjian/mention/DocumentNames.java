package org.tongjian.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongjian.mention.Candidate.Kind;
import org.tongjian.source.Span;

/**
 * What an article has named once it names again: from the names found in a first round come
 * candidates for every other place where the same characters stand, for short forms that the
 * article introduces (下称…), and for towns and firms called without their kind.
 */
final class DocumentNames {
  private static final double SURE = 0.55;
  private static final String[] INTRODUCTIONS = {"以下简称", "下称", "简称", "又称", "也称"};
  private static final String PLACE_KINDS = "镇乡村县区市州";

  private final Lexicon lexicon;

  DocumentNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Candidates that the names of the first round give. */
  List<Candidate> again(ArticleScan scan, List<Candidate> found) {
    Map<String, Candidate> names = new HashMap<>();
    for (Candidate candidate : found) {
      if (candidate.kind() == Kind.DATE || candidate.confidence() < SURE) {
        continue;
      }
      String surface = scan.substring(candidate.start(), candidate.end());
      if (surface.length() > 2 || candidate.kind() == Kind.PERSON && surface.length() > 1) {
        keep(names, surface, candidate);
      }
      introduced(scan, candidate, names);
      withoutKind(scan, candidate, names);
    }
    return occurrences(scan, names);
  }

  private static void keep(Map<String, Candidate> names, String name, Candidate candidate) {
    Candidate known = names.get(name);
    if (known == null || known.confidence() < candidate.confidence()) {
      names.put(name, candidate);
    }
  }

  /** …有限公司（以下简称“…”）. */
  private static void introduced(
      ArticleScan scan, Candidate candidate, Map<String, Candidate> names) {
    int at = candidate.end();
    at += "》”".indexOf(scan.at(at)) >= 0 ? 1 : 0;
    if (scan.at(at) != '（') {
      return;
    }
    int close = scan.text().indexOf('）', at);
    for (String word : INTRODUCTIONS) {
      if (scan.startsWith(word, at + 1) && close > 0 && close - at < 24) {
        String name = scan.substring(at + 1 + word.length(), close).replaceAll("[“”《》：]", "");
        if (name.length() > 1) {
          names.put(name, candidate);
        }
        return;
      }
    }
  }

  /** 河庄 of 河庄街道: a town, village or district by its bare name. */
  private void withoutKind(ArticleScan scan, Candidate candidate, Map<String, Candidate> names) {
    if (candidate.kind() != Kind.PLACE || candidate.span().length() > 12) {
      return;
    }
    String name = scan.substring(candidate.start(), candidate.end());
    int kind = name.endsWith("街道") || name.endsWith("社区") ? 2 : 1;
    if (kind == 1 && PLACE_KINDS.indexOf(name.charAt(name.length() - 1)) < 0) {
      return;
    }
    int start = name.length() - kind;
    while (start > 0 && (PLACE_KINDS + "道省").indexOf(name.charAt(start - 1)) < 0) {
      start--;
    }
    String bare = name.substring(start, name.length() - kind);
    if (start > 0 && bare.length() > 1) {
      keep(names, name.substring(start), candidate);
    }
    if (bare.length() == 2
        && !lexicon.areaStops().contains(bare)
        && !lexicon.placeHeads().contains(bare)) {
      keep(names, bare, candidate);
    }
  }

  private static List<Candidate> occurrences(ArticleScan scan, Map<String, Candidate> names) {
    WordTable table = WordTable.of(names.keySet().stream().filter(n -> n.length() < 60).toList());
    List<Candidate> again = new ArrayList<>();
    for (int at = 0; at < scan.length(); at++) {
      int length = table.longestAt(scan.text(), at);
      if (length > 0 && fits(scan, at, at + length)) {
        Candidate name = names.get(scan.substring(at, at + length));
        if (name.kind() == Kind.INITIATIVE && length < 4 && !scan.isBoundary(at + length)) {
          // 乡贤贷 within 乡贤贷款
          continue;
        }
        double confidence = Math.min(0.9, name.confidence());
        again.add(new Candidate(new Span(at, at + length), name.kind(), "again", confidence));
      }
    }
    return again;
  }

  /** Short names must be whole words at one end at least. */
  private static boolean fits(ArticleScan scan, int start, int end) {
    return end - start > 3 || scan.isBoundary(start) || scan.isBoundary(end);
  }
}
