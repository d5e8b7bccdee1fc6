package org.tongjian.mention;

import org.tongjian.text.Token;

/** Says which words end a name that is walked from its end to its beginning. */
final class NameBreaks {
  private static final String JOINS = "和与及";
  private static final String[] APPOINTING = {
    "任命", "免去", "选举", "补选", "推选", "提名", "接受", "同意", "决定", "批准", "聘任", "增补", "罢免"
  };

  private final ArticleScan scan;
  private final Lexicon lexicon;

  NameBreaks(ArticleScan scan, Lexicon lexicon) {
    this.scan = scan;
    this.lexicon = lexicon;
  }

  /** Whether a word parts a name from what stands before it. */
  boolean parts(String word, Token token, int end) {
    String tag = token.tag();
    boolean number =
        (tag.startsWith("m") || tag.startsWith("q"))
            && scan.at(token.span().start() - 1) != '第'
            && !word.startsWith("第");
    boolean person =
        tag.equals("nr") && lexicon.surnames().longestAt(word, 0) > 0 && word.length() > 2;
    return number
        || person
        || isTitle(token, end)
        || word.length() > 1 && lexicon.nameStops().contains(word)
        || lexicon.verbCharacters().contains(word)
        || lexicon.eventBreaks().contains(word)
        || word.length() > 1 && "pcurdty".indexOf(tag.charAt(0)) >= 0
        || isStopHere(word, end);
  }

  /** Whether a verb stands behind an area or body that does something: 镇江走园区, 徐汇区建成…. */
  boolean acts(int anchor, int end) {
    if (!scan.hasToken(anchor)) {
      return false;
    }
    Token token = scan.token(anchor);
    int next = token.span().end();
    boolean verb =
        (token.tag().equals("v") || token.tag().equals("vi") || token.tag().equals("vf"))
            && !lexicon.functions().contains(token.surface());
    boolean leads = next < end && scan.hasToken(next) && scan.token(next).span().length() > 1;
    return verb && (token.surface().length() > 1 || leads);
  }

  boolean hasVerb(int start, int end) {
    for (int at = start; at < end; at = scan.token(at).span().end()) {
      Token token = scan.token(at);
      boolean word = token.surface().length() > 1;
      if (word && "vmq".indexOf(token.tag().charAt(0)) >= 0 || token.surface().length() > 2) {
        return true;
      }
      if (JOINS.contains(token.surface())) {
        return true;
      }
    }
    return false;
  }

  /** 专家, 青年: stops unless the last word of a body, or another such word, follows. */
  boolean isStopHere(String word, int end) {
    if (!lexicon.stopsBeforeHeads().contains(word)) {
      return false;
    }
    String text = scan.text();
    boolean head =
        lexicon.bodyHeads().longestAt(text, end) > 0
            || lexicon.firmHeads().longestAt(text, end) > 1
            || lexicon.stopsBeforeHeads().longestAt(text, end) > 1
            || lexicon.functions().longestAt(text, end) > 0
            || "司处科".indexOf(scan.at(end)) >= 0;
    return !head;
  }

  /** 局长, 委员: a post begins after it, unless a body is called by it (委员工作站). */
  boolean isTitle(Token token, int end) {
    return token.tag().equals("nnt")
        && lexicon.titles().longestEndingAt(scan.text(), end) > 0
        && lexicon.firmHeads().longestAt(scan.text(), end) == 0
        && lexicon.bodyHeads().longestAt(scan.text(), end) == 0;
  }

  /** 任 of 某人任县公安局局长, which the segmenter joins to 任县 or 任市. */
  boolean takesPost(int at) {
    if (scan.at(at) != '任' || "省市县区州旗镇乡街村局".indexOf(scan.at(at + 1)) < 0) {
      return false;
    }
    boolean person = scan.hasToken(at - 1) && scan.token(at - 1).tag().startsWith("nr");
    return person || scan.endsWith("同志", at) || "拟曾历现时兼他她".indexOf(scan.at(at - 1)) >= 0;
  }

  /** A person whom a verb of appointment names: 免去高志远县教育局局长职务. */
  boolean isAppointed(Token token) {
    int start = token.span().start();
    if (!token.tag().equals("nr") || token.surface().length() < 3) {
      return false;
    }
    for (String word : APPOINTING) {
      if (scan.endsWith(word, start)) {
        return true;
      }
    }
    return false;
  }
}
