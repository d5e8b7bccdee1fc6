package org.tongjian.format.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells paragraphs of an article that consist mostly of links from navigation. */
@SuppressWarnings("ReferenceEquality") // the very same node is meant
final class LinkedText {
  /** The names of works, and nothing else. */
  private static final Pattern WORKS = Pattern.compile("(?:《[^《》]{2,60}》[、，和及与；。]?){1,8}");

  /** So many pieces that are no prose may stand between a paragraph and the prose around it. */
  private static final int REACH = 4;

  /** From this share of linked characters on nothing but links stands in a piece. */
  private static final double ALL = 0.95;

  private final Pieces pieces;

  LinkedText(Pieces pieces) {
    this.pieces = pieces;
  }

  /**
   * Whether a piece full of links is a paragraph: it goes on from prose in the same container, and
   * is a sentence with words beside its links; or prose follows too, and it ends as sentences end
   * or names a work. Headlines end with other marks.
   */
  boolean isParagraph(int i) {
    Piece piece = pieces.get(i);
    if (!piece.is(Piece.Kind.BODY) || !isByProse(i, -1)) {
      return false;
    }
    String text = piece.text();
    boolean closed = text.endsWith("。") || text.endsWith("。”");
    if (closed && piece.linkShare() < ALL) {
      return true;
    }
    return (closed || WORKS.matcher(text).matches()) && isByProse(i, 1);
  }

  /** Whether prose of the same container stands before or behind a piece. */
  private boolean isByProse(int i, int step) {
    Element container = pieces.get(i).element().parent();
    for (int k = i + step, n = 0; k >= 0 && k < pieces.size() && n < REACH; k += step, n++) {
      Piece other = pieces.get(k);
      boolean together =
          other.element() == pieces.get(i).element() || other.element().parent() == container;
      if (!together) {
        return false;
      }
      boolean sentence = other.text().indexOf('。') >= 0;
      if (sentence && other.linkShare() < 0.3 && other.kind.isText()) {
        return true;
      }
    }
    return false;
  }
}
