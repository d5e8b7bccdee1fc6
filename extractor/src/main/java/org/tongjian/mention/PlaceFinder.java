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
    if (length == 0 || !scan.isBoundary(end)) {
      return;
    }
    NameWalk.Found name = walk.back(end - length);
    if (name.start() == end - length) {
      return;
    }
    int own = end - length - name.start();
    boolean named = name.proper() && (length > 1 || own > 1);
    boolean building = name.local() && length > 1 && own == 1;
    double confidence = name.area() ? 0.6 : named ? 0.55 : building ? 0.5 : 0;
    if (confidence > 0) {
      int stop = addressEnd(scan, end);
      found.add(new Candidate(new Span(name.start(), stop), Kind.PLACE, "place-head", confidence));
    }
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
