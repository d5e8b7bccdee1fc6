package org.tongjian.format.html;

import java.util.Map;
import org.jsoup.nodes.Element;

/** Finds the lines above and below headlines that are set like running text. */
@SuppressWarnings("ReferenceEquality") // the very same node or piece is meant
final class HeadLines {
  private static final int LONGEST = 50;
  private final Words words;
  private final Map<String, Piece.Place> lines;
  private final Headings headings;

  /**
   * @param lines lines that the page itself says are above or below the headline
   */
  HeadLines(Words words, Headings headings, Map<String, Piece.Place> lines) {
    this.words = words;
    this.lines = lines;
    this.headings = headings;
  }

  void mark(Pieces pieces) {
    for (Piece piece : pieces.all()) {
      Piece.Place place = lines.get(piece.text());
      boolean line = piece.is(Piece.Kind.BODY) || piece.is(Piece.Kind.HEADING);
      if (place != null && line) {
        piece.kind = Piece.Kind.HEADING;
        piece.place = place;
      }
    }
    for (int i = pieces.size() - 1; i >= 0; i--) {
      if (isKicker(pieces, i)) {
        pieces.get(i).kind = Piece.Kind.HEADING;
        pieces.get(i).place = Piece.Place.KICKER;
      }
    }
    for (int i = 0; i < pieces.size(); i++) {
      if (isSubtitle(pieces, i)) {
        pieces.get(i).kind = Piece.Kind.HEADING;
        pieces.get(i).place = Piece.Place.SUBTITLE;
      }
    }
  }

  private boolean isLine(Piece piece) {
    return piece.is(Piece.Kind.BODY)
        && piece.length() <= LONGEST
        && piece.length() >= 4
        && piece.linkShare() < 0.2
        && !words.is("rubric", piece.plain())
        && !words.is("item", piece.plain())
        && piece.text().chars().noneMatch(c -> "。；！？".indexOf(c) >= 0)
        && "，、：:；,".indexOf(piece.last()) < 0;
  }

  private boolean isKicker(Pieces pieces, int i) {
    Piece piece = pieces.get(i);
    int next = next(pieces, i, 1);
    if (!isLine(piece) || next < 0 || !pieces.get(next).is(Piece.Kind.HEADING)) {
      return false;
    }
    int before = next(pieces, i, -1);
    if (sharesElement(pieces, i, next)) {
      return true;
    }
    Element around = pieces.common(i, next);
    boolean near = next <= i + 2 && isHeadOnly(pieces, around, i, next);
    boolean first =
        before < 0
            || pieces.get(before).is(Piece.Kind.HEADING)
            || pieces.common(before, i) != around;
    boolean title =
        Headings.tag(pieces.get(next)) > 0 || headings.isWindowTitle(pieces.get(next).text());
    return near && first && title && !looksLikeText(pieces, i, next);
  }

  private boolean isSubtitle(Pieces pieces, int i) {
    Piece piece = pieces.get(i);
    int before = next(pieces, i, -1);
    int next = next(pieces, i, 1);
    if (!isLine(piece) || before < 0 || next < 0) {
      return false;
    }
    boolean below = pieces.get(before).is(Piece.Kind.HEADING);
    boolean dash = piece.text().startsWith("—") || piece.text().startsWith("--");
    if (!below || dash || sharesElement(pieces, i, before)) {
      return below;
    }
    boolean byline = pieces.get(next).is(Piece.Kind.BYLINE);
    boolean centred =
        piece.element().attr("align").equals("center")
            || piece.element().attr("style").replace(" ", "").contains("text-align:center");
    boolean named =
        !piece.element().className().isEmpty()
            && piece.element().parent() == pieces.get(before).element().parent();
    return (named || byline) && !looksLikeText(pieces, i, next)
        || centred && Pieces.isSentence(pieces.get(next));
  }

  /**
   * Whether a line stands with a headline in one element, parted by line breaks, and no text does.
   */
  private static boolean sharesElement(Pieces pieces, int i, int heading) {
    Element element = pieces.get(i).element();
    int[] range = pieces.range(element);
    if (element != pieces.get(heading).element() || range[1] - range[0] > 4) {
      return false;
    }
    for (int k = range[0]; k < range[1]; k++) {
      if (pieces.get(k).text().indexOf('。') >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the element around a line and its headline holds little else before the text. */
  private static boolean isHeadOnly(Pieces pieces, Element around, int i, int next) {
    return around == pieces.get(i).element().parent()
        || pieces.range(around)[0] >= i - 1
        || around == pieces.get(next).element().parent();
  }

  /** Whether the first prose behind is in an element of the same make. */
  private static boolean looksLikeText(Pieces pieces, int i, int from) {
    Piece piece = pieces.get(i);
    for (int k = from; k < Math.min(pieces.size(), from + 12); k++) {
      Piece next = pieces.get(k);
      if (next.kind.isText() && Pieces.isSentence(next)) {
        return Headings.signature(next).equals(Headings.signature(piece))
            && next.element().parent() == piece.element().parent();
      }
    }
    return false;
  }

  /** The nearest piece before or behind that belongs to articles; -1 for none. */
  private static int next(Pieces pieces, int i, int step) {
    for (int k = i + step; k >= 0 && k < pieces.size(); k += step) {
      Piece piece = pieces.get(k);
      if (!piece.is(Piece.Kind.FURNITURE) && !piece.is(Piece.Kind.MASTHEAD)) {
        return k;
      }
    }
    return -1;
  }
}
