package org.tongjian.mention;

import java.util.List;
import org.tongjian.mention.Candidate.Kind;

/**
 * Decides by what stands around it whether a name that may be either is a body or a place: 在…学院举行
 * is a venue, …街道主办 and 由…书院承办 are bodies.
 */
final class VenueContext {
  private static final String[] HAPPENING = {
    "举行", "举办", "召开", "开幕", "揭幕", "启幕", "启动", "揭牌", "开展", "上演", "开讲", "落幕", "拉开", "展出", "亮相", "闭幕",
    "隆重", "成功", "正式", "顺利", "如期", "圆满"
  };
  private static final String[] HOSTING = {
    "主办", "承办", "协办", "联合", "为承办", "为主办", "携手", "等单位主办", "等单位承办", "等主办", "等承办", "共同主办", "共同举办",
    "组织开展", "牵头"
  };
  private static final String[] HOSTED_BY = {
    "由", "主办方为", "主办方是", "承办方为", "承办方是", "主办单位为", "主办单位是", "主办：", "承办：", "主办单位：", "承办单位：", "会同",
    "携手"
  };

  private final Lexicon lexicon;

  VenueContext(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Candidate> decide(ArticleScan scan, List<Candidate> chosen) {
    return chosen.stream().map(candidate -> decide(scan, candidate)).toList();
  }

  private Candidate decide(ArticleScan scan, Candidate candidate) {
    String name = scan.substring(candidate.start(), candidate.end());
    if (candidate.kind() == Kind.ORGANIZATION
        && lexicon.venueHeads().longestEndingAt(name, name.length()) > 0
        && scan.endsWith("在", candidate.start())
        && startsWithAny(scan, candidate.end(), HAPPENING)) {
      return new Candidate(candidate.span(), Kind.PLACE, "venue", candidate.confidence());
    }
    boolean hosts =
        startsWithAny(scan, candidate.end(), HOSTING)
            || endsWithAny(scan, candidate.start(), HOSTED_BY) && !isMeans(scan, candidate.start());
    if (candidate.kind() == Kind.PLACE
        && lexicon.hostHeads().longestEndingAt(name, name.length()) > 0
        && hosts) {
      return new Candidate(candidate.span(), Kind.ORGANIZATION, "host", candidate.confidence());
    }
    return candidate;
  }

  /** 经由, 理由: not the 由 of who does something. */
  private static boolean isMeans(ArticleScan scan, int start) {
    return scan.at(start - 1) == '由' && !scan.isBoundary(start - 1);
  }

  private static boolean startsWithAny(ArticleScan scan, int at, String[] words) {
    for (String word : words) {
      if (scan.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWithAny(ArticleScan scan, int end, String[] words) {
    for (String word : words) {
      if (scan.endsWith(word, end)) {
        return true;
      }
    }
    return false;
  }
}
