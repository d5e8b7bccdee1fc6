package org.tongjian.mention;

import java.util.ArrayList;
import java.util.List;
import org.tongjian.mention.Candidate.Kind;
import org.tongjian.source.Span;

/** Joins areas to the place that follows them directly: 江岸区 + 永清路12号 is one address. */
final class PlaceChains {
  private static final String KINDS = "省市区县州盟旗镇乡村街道路";

  private PlaceChains() {}

  static List<Candidate> join(ArticleScan scan, List<Candidate> chosen) {
    List<Candidate> joined = new ArrayList<>();
    for (Candidate next : chosen) {
      int last = joined.size() - 1;
      if (last >= 0 && belongs(scan, joined.get(last), next)) {
        Span span = new Span(joined.get(last).start(), next.end());
        joined.set(last, new Candidate(span, Kind.PLACE, "chain", next.confidence()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static boolean belongs(ArticleScan scan, Candidate area, Candidate next) {
    return area.kind() == Kind.PLACE
        && next.kind() == Kind.PLACE
        && area.end() == next.start()
        && !scan.isGap(next.start())
        && area.span().length() > 1
        && next.span().length() > 1
        && KINDS.indexOf(scan.at(area.end() - 1)) >= 0;
  }
}
