package org.tongjian.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tongjian.gazetteer.AdministrativeArea;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.source.Span;

/**
 * Finds administrative areas by the gazetteer, countries and regions by list, and chains of them.
 */
final class AreaFinder {
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;

  AreaFinder(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  List<Candidate> find(ArticleScan scan) {
    Set<String> trusted = trustedShortNames(scan);
    List<Candidate> found = new ArrayList<>();
    int at = 0;
    while (at < scan.length()) {
      int end = chainEnd(scan, at, trusted);
      if (end > at) {
        found.add(new Candidate(new Span(at, end), Candidate.Kind.PLACE, "area", 0.85));
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  /** Short names of the areas that the article calls by full name, and of the paper's own. */
  private Set<String> trustedShortNames(ArticleScan scan) {
    Set<String> trusted = new HashSet<>();
    gazetteer
        .locate(scan.article().article().locality())
        .ifPresent(area -> gazetteer.chain(area).forEach(a -> trusted.add(a.shortName())));
    for (int at = 0; at < scan.length(); at++) {
      int length = gazetteer.longestNameAt(scan.text(), at);
      if (length > 2 && scan.isBoundary(at)) {
        for (AdministrativeArea area : gazetteer.byName(scan.substring(at, at + length))) {
          if (area.name().length() == length && area.level() != AdministrativeArea.Level.TOWNSHIP) {
            trusted.add(area.shortName());
          }
        }
      }
    }
    return trusted;
  }

  private int chainEnd(ArticleScan scan, int at, Set<String> trusted) {
    int end = at;
    while (true) {
      int next = areaEnd(scan, end, trusted);
      if (next == end) {
        return end;
      }
      end = next;
    }
  }

  private int areaEnd(ArticleScan scan, int at, Set<String> trusted) {
    String text = scan.text();
    int known =
        Math.max(lexicon.countries().longestAt(text, at), lexicon.regions().longestAt(text, at));
    int named = gazetteer.longestNameAt(text, at);
    if (named >= known && named > 0 && fits(scan, at, named, trusted)) {
      return at + named;
    }
    if (known > 0 && (scan.isBoundary(at) || scan.isBoundary(at + known))) {
      return at + known;
    }
    return at;
  }

  private boolean fits(ArticleScan scan, int at, int length, Set<String> trusted) {
    String name = scan.substring(at, at + length);
    int end = at + length;
    boolean full = false;
    boolean wide = false;
    for (AdministrativeArea area : gazetteer.byName(name)) {
      full |= area.name().equals(name);
      wide |= area.level().digits() <= AdministrativeArea.Level.PREFECTURE.digits();
    }
    boolean starts = scan.isBoundary(at);
    boolean ends = scan.isBoundary(end);
    if (full && length > 2) {
      return (starts || ends) && !lexicon.areaStops().contains(name);
    }
    boolean placeToken = scan.isToken(at, end) && scan.token(at).tag().startsWith("ns");
    if (trusted.contains(name)) {
      return starts || ends;
    }
    if (lexicon.areaStops().contains(name)) {
      return false;
    }
    if (starts && ends && (isListed(scan, at, end) || scan.at(at - 1) == '【')) {
      return true;
    }
    return wide ? scan.isToken(at, end) : placeToken;
  }

  /** Whether another area stands beside this one in a list. */
  private boolean isListed(ArticleScan scan, int start, int end) {
    boolean before = scan.at(start - 1) == '、' && isArea(scan, start - 3, start - 1);
    boolean after = scan.at(end) == '、' && gazetteer.longestNameAt(scan.text(), end + 1) > 0;
    return before || after;
  }

  private boolean isArea(ArticleScan scan, int start, int end) {
    return start >= 0 && !gazetteer.byName(scan.substring(start, end)).isEmpty();
  }
}
