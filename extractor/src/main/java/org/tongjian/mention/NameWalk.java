package org.tongjian.mention;

import org.tongjian.text.Token;

/**
 * Walks from the last word of a name to its beginning. A word before joins the name unless its part
 * of speech, the stop list or a mark says no; an area is the last to join but for areas and bodies
 * that contain it.
 */
final class NameWalk {
  private static final int LONGEST = 40;
  private static final int LOOSE_TO_MARK = 4;
  private static final int LOOSE_TO_BODY = 10;
  private static final String JOINS = "和与及";

  private final ArticleScan scan;
  private final Lexicon lexicon;
  private final AreaIndex areas;
  private final NameBreaks breaks;

  NameWalk(ArticleScan scan, Lexicon lexicon, AreaIndex areas) {
    this.scan = scan;
    this.lexicon = lexicon;
    this.areas = areas;
    this.breaks = new NameBreaks(scan, lexicon);
  }

  /**
   * What a walk found.
   *
   * @param start where the name begins
   * @param area an area or a body was met
   * @param local an area was met that the article calls by its kind only: 区, 市
   * @param proper a proper name was met
   * @param bare nothing but areas and bodies was met
   * @param function the word next to the end is a field of public work
   */
  record Found(
      int start, boolean area, boolean local, boolean proper, boolean function, boolean bare) {}

  /** Start of the longest area that ends here; -1 when there is none. */
  int startOfAreaEndingAt(int end) {
    return areas.startOfAreaEndingAt(end);
  }

  Found back(int from) {
    int pos = from;
    boolean area = false;
    boolean local = false;
    boolean proper = false;
    boolean closed = false;
    boolean bare = true;
    while (pos > 0 && from - pos < LONGEST && !scan.isGap(pos)) {
      int place = areas.startOfAreaEndingAt(pos);
      place = place >= 0 && breaks.takesPost(place) ? -1 : place;
      int body = place >= 0 ? -1 : bodyStart(pos);
      int next;
      if (place >= 0 || body >= 0) {
        next = Math.max(place, body);
        area = true;
        closed = body < 0 || !isPartyOrgan(body);
      } else if (ordinalStart(pos) >= 0) {
        next = ordinalStart(pos);
      } else if (closed) {
        next = containerStart(pos);
        closed = next >= 0 && lexicon.placeHeads().longestEndingAt(scan.text(), pos) == 0;
      } else {
        bare = false;
        next = enclosedStart(pos);
        proper |= next >= 0 && scan.at(pos - 1) == '”';
        if (next < 0) {
          next = wordStart(pos);
          boolean kind = next >= 0 && lexicon.areaWords().contains(scan.substring(next, pos));
          local |= kind;
          proper |= next >= 0 && !kind && isProper(next, pos);
        }
        if (next < 0) {
          next = looseStart(pos, from);
          proper |= next >= 0;
        }
      }
      if (next < 0) {
        break;
      }
      pos = next;
    }
    boolean function = lexicon.functions().longestEndingAt(scan.text(), from) > 0;
    return new Found(pos, area, local, proper, function, bare);
  }

  /** 第四届, 十届, 第十二次 within the name of a congress. */
  private int ordinalStart(int end) {
    if ("届次".indexOf(scan.at(end - 1)) < 0) {
      return -1;
    }
    int start = end - 1;
    while ("一二三四五六七八九十百".indexOf(scan.at(start - 1)) >= 0) {
      start--;
    }
    if (start == end - 1) {
      return -1;
    }
    return scan.at(start - 1) == '第' ? start - 1 : start;
  }

  /**
   * The beginning of a name whose first words look like other parts of speech (白|旄|西|居): taken when
   * a mark stands close before, or an area or a body a little further, and nothing between is a
   * word that parts.
   */
  private int looseStart(int end, int head) {
    int pos = end;
    while (end - pos <= LOOSE_TO_BODY) {
      if (pos < end && isAnchor(pos)) {
        boolean firm = lexicon.firmHeads().longestAt(scan.text(), head) > 2;
        return !firm && breaks.acts(pos, end) ? -1 : pos;
      }
      if (isHardEdge(pos)) {
        return pos < end && end - pos <= LOOSE_TO_MARK && !breaks.hasVerb(pos, end) ? pos : -1;
      }
      Token token = scan.token(pos - 1);
      String word = scan.substring(token.span().start(), pos);
      if (isJoin(word) ? partsNames(pos - 1) : breaks.parts(word, token, pos)) {
        return -1;
      }
      pos = token.span().start();
    }
    return -1;
  }

  private static boolean isJoin(String word) {
    return word.length() == 1 && JOINS.contains(word);
  }

  /** Whether a name ends in front of a 和, so that another begins behind it. */
  private boolean partsNames(int end) {
    return isAnchor(end) || lexicon.departmentHeads().longestEndingAt(scan.text(), end) > 0;
  }

  /** Whether an area or a body ends here. */
  private boolean isAnchor(int pos) {
    return areas.startOfAreaEndingAt(pos) >= 0
        || bodyStart(pos) >= 0
        || scan.isBoundary(pos)
            && (lexicon.bodyHeads().longestEndingAt(scan.text(), pos) > 1
                || lexicon.firmHeads().longestEndingAt(scan.text(), pos) > 1);
  }

  private boolean isHardEdge(int pos) {
    return pos == 0 || !scan.hasToken(pos - 1) || ArticleScan.isPunctuation(scan.at(pos - 1));
  }

  private int bodyStart(int end) {
    int body = lexicon.shortBodies().longestEndingAt(scan.text(), end);
    return body > 0 && scan.isBoundary(end - body) ? end - body : -1;
  }

  /** 党工委, 镇党委: bodies of whatever area stands before. */
  private boolean isPartyOrgan(int start) {
    return "党街镇乡".indexOf(scan.at(start)) >= 0;
  }

  /** What may stand before an area within one name: a larger area, a body, 中共. */
  private int containerStart(int end) {
    for (String root : new String[] {"中国共产党", "中共", "中国", "共青团", "团", "国家"}) {
      if (scan.endsWith(root, end) && scan.isBoundary(end - root.length())) {
        return end - root.length();
      }
    }
    if (!scan.hasToken(end - 1)) {
      return -1;
    }
    if (scan.at(end - 1) == '驻' && areas.startOfAreaEndingAt(end - 1) >= 0) {
      return end - 1;
    }
    boolean body =
        lexicon.bodyHeads().longestEndingAt(scan.text(), end) > 1
            || lexicon.firmHeads().longestEndingAt(scan.text(), end) > 1
            || lexicon.placeHeads().longestEndingAt(scan.text(), end) > 0;
    return body ? wordStart(end) : -1;
  }

  /** “…” and （…） within a name. */
  private int enclosedStart(int end) {
    char close = scan.at(end - 1);
    char open = close == '”' ? '“' : close == '）' ? '（' : '\0';
    int longest = close == '”' ? 16 : 6;
    if (open == '\0') {
      return -1;
    }
    for (int i = end - 2; i >= 0 && end - i <= longest; i--) {
      if (close == '）' && scan.isGap(i + 1)) {
        return -1;
      }
      if ("。！？；，\n”）".indexOf(scan.at(i)) >= 0) {
        return -1;
      }
      if (scan.at(i) == open) {
        boolean inside =
            i > 0 && ArticleScan.isHan(scan.at(i - 1)) && !BylineFinder.opensAt(scan, i);
        return open == '“' || inside ? i : -1;
      }
    }
    return -1;
  }

  private int wordStart(int end) {
    char last = scan.at(end - 1);
    if (last == '·') {
      return end - 1;
    }
    if (ArticleScan.isPunctuation(last) || !scan.hasToken(end - 1)) {
      return -1;
    }
    Token token = scan.token(end - 1);
    int start = token.span().start();
    String word = scan.substring(start, end);
    if (word.length() == 1 && JOINS.contains(word)) {
      boolean joins =
          lexicon.functions().longestEndingAt(scan.text(), start) > 0
              && lexicon.functions().longestAt(scan.text(), end) > 0;
      return joins ? start : -1;
    }
    if (last == '原' || breaks.takesPost(end - 1) || breaks.isAppointed(token)) {
      return -1;
    }
    if (breaks.takesPost(start)) {
      return start + 1;
    }
    if (lexicon.functions().contains(word)) {
      return start;
    }
    if (lexicon.nameStops().contains(word) || breaks.isStopHere(word, end)) {
      return -1;
    }
    return breaks.isTitle(token, end) || !joins(token.tag(), word, scan.at(end)) ? -1 : start;
  }

  private static boolean joins(String tag, String word, char next) {
    if (tag.startsWith("m") || tag.startsWith("q")) {
      return word.startsWith("第") || "届中小".indexOf(next) >= 0;
    }
    if (tag.equals("v") || tag.equals("vi") || tag.equals("vshi") || tag.equals("vyou")) {
      return false;
    }
    return !tag.isEmpty() && "pdrcuwyeotz".indexOf(tag.charAt(0)) < 0 && !tag.equals("f");
  }

  private boolean isProper(int start, int end) {
    String tag = scan.token(end - 1).tag();
    boolean named =
        tag.startsWith("nr")
            || tag.startsWith("ns")
            || tag.startsWith("nt")
            || tag.startsWith("nz")
            || tag.startsWith("nx");
    // Two single characters in a row are mostly a name that the dictionary lacks.
    boolean pieces =
        end - start == 1
            && (isPiece(start - 1) || isPiece(end) && scan.isBoundary(end))
            && !lexicon.areaWords().contains(scan.substring(start, end));
    return named && !lexicon.placeHeads().contains(scan.substring(start, end))
        || pieces
        || scan.at(start) < 0x250;
  }

  private boolean isPiece(int at) {
    return scan.hasToken(at)
        && scan.token(at).span().length() == 1
        && ArticleScan.isHan(scan.at(at));
  }
}
