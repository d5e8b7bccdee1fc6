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
    trusted.addAll(neighbours(scan));
    List<Candidate> found = new ArrayList<>();
    int at = 0;
    while (at < scan.length()) {
      int end = Math.max(chainEnd(scan, at, trusted), townshipEnd(scan, at, trusted));
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

  /** Short names of the areas within the paper's own and beside it. */
  private Set<String> neighbours(ArticleScan scan) {
    Set<String> names = new HashSet<>();
    gazetteer
        .locate(scan.article().article().locality())
        .ifPresent(
            own -> {
              gazetteer.children(own).forEach(a -> names.add(a.shortName()));
              gazetteer
                  .parent(own)
                  .ifPresent(p -> gazetteer.children(p).forEach(a -> names.add(a.shortName())));
            });
    names.removeIf(lexicon.areaStops()::contains);
    return names;
  }

  /** 龙华 of 龙华街道: short names of townships are known only where they are near. */
  private static int townshipEnd(ArticleScan scan, int at, Set<String> trusted) {
    for (int length = 4; length > 1 && scan.isBoundary(at); length--) {
      int end = at + length;
      if (end <= scan.length()
          && scan.isToken(at, end)
          && "nrnsnz".contains(tagClass(scan, at))
          && trusted.contains(scan.substring(at, end))
          && !isStreet(scan, end)) {
        return end;
      }
    }
    return at;
  }

  private static String tagClass(ArticleScan scan, int at) {
    String tag = scan.token(at).tag();
    return tag.length() > 1 ? tag.substring(0, 2) : "-";
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
    if (isStreet(scan, end)) {
      return false;
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

  /** 永清街, 西湖道: the short name of an area is the name of a street here. */
  private static boolean isStreet(ArticleScan scan, int end) {
    return "街道巷坊弄寺村山河湖溪岛桥".indexOf(scan.at(end)) >= 0 && !scan.startsWith("街道", end);
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
