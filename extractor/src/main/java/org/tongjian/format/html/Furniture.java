package org.tongjian.format.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Marks what belongs to the page and to no article: navigation, links elsewhere, notices. */
final class Furniture {
  private static final Set<String> TAGS = Set.of("nav", "footer", "menu", "dialog");
  private static final int TEASER = 120;
  private final Words words;
  private final Headings headings;

  Furniture(Words words, Headings headings) {
    this.words = words;
    this.headings = headings;
  }

  /** Marks what can be told before headlines are known. */
  void mark(Pieces pieces) {
    for (Piece piece : pieces.all()) {
      if (!piece.is(Piece.Kind.MASTHEAD) && isFurniture(piece.plain())) {
        piece.kind = Piece.Kind.FURNITURE;
      }
    }
    int[] prose = pieces.prose();
    pieces.ranges().forEach((element, range) -> markContainer(pieces, prose, element, range));
  }

  private boolean isFurniture(String text) {
    return !words.is("jump", text) && words.is("furniture", text)
        || words.without("tool", text).filter(String::isEmpty).isPresent();
  }

  private void markContainer(Pieces pieces, int[] prose, Element element, int[] range) {
    if (range[1] <= range[0]
        || element.normalName().equals("body")
        || element.normalName().equals("html")) {
      return;
    }
    int inside = prose[range[1]] - prose[range[0]];
    int whole = Math.max(1, prose[pieces.size()]);
    boolean strong = TAGS.contains(element.normalName()) || words.isNamed("strongclass", element);
    boolean weak = element.normalName().equals("aside") || words.isNamed("weakclass", element);
    boolean small = inside * 20 < whole * 9;
    boolean bare = inside < 60 && inside * 10 < whole && linkShare(pieces, range) > 0.5;
    if (strong && small && !holdsArticle(pieces, range, inside) || weak && bare) {
      for (int i = range[0]; i < range[1]; i++) {
        drop(pieces.get(i));
      }
    }
  }

  /** Whether something in the container reads as an article of its own, whatever its name says. */
  private boolean holdsArticle(Pieces pieces, int[] range, int prose) {
    if (prose < 80) {
      return false;
    }
    for (int i = range[0]; i < range[1]; i++) {
      Piece piece = pieces.get(i);
      boolean dated = words.begins("dateline", piece.plain()) || words.is("byline", piece.plain());
      if (dated && piece.linkShare() < 0.3) {
        return true;
      }
    }
    return false;
  }

  private static double linkShare(Pieces pieces, int[] range) {
    double linked = 0;
    double length = 1;
    for (int i = range[0]; i < range[1]; i++) {
      linked += pieces.get(i).linkShare() * pieces.get(i).length();
      length += pieces.get(i).length();
    }
    return linked / length;
  }

  private static void drop(Piece piece) {
    if (!piece.is(Piece.Kind.MASTHEAD)) {
      piece.kind = Piece.Kind.FURNITURE;
    }
  }

  /** Marks the parts that a headline such as 相关新闻 opens. */
  void markSections(Pieces pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.is(Piece.Kind.FURNITURE) || !words.is("section", piece.plain())) {
        continue;
      }
      drop(piece);
      int end = sectionEnd(pieces, i);
      for (int k = i; k < end; k++) {
        drop(pieces.get(k));
      }
      for (int k = end; k < pieces.size() && isLinkOrDropped(pieces.get(k)); k++) {
        drop(pieces.get(k));
      }
    }
  }

  private static boolean isLinkOrDropped(Piece piece) {
    return piece.is(Piece.Kind.FURNITURE) || piece.linkShare() > 0.6;
  }

  /** Where the smallest element ends that begins with a piece and holds more than it. */
  private int sectionEnd(Pieces pieces, int i) {
    Element element = pieces.get(i).element();
    while (element != null && pieces.range(element)[0] == i) {
      int end = pieces.range(element)[1];
      boolean body = element.normalName().equals("body");
      if (end > i + 1 && !body) {
        for (int k = i + 1; k < end; k++) {
          if (headings.isWindowTitle(pieces.get(k).text())) {
            return i + 1;
          }
        }
        return end;
      }
      element = element.parent();
    }
    return i + 1;
  }

  /** Marks links elsewhere; headlines that lead to their article's own page are kept. */
  void markLinks(Pieces pieces) {
    var inText = new LinkedText(pieces);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.is(Piece.Kind.FURNITURE)
          || piece.is(Piece.Kind.MASTHEAD)
          || piece.linkShare() < 0.6
          || inText.isParagraph(i)) {
        continue;
      }
      int text = textOf(pieces, i);
      if (text < 0) {
        drop(piece);
      } else if (isTeaser(pieces, text)) {
        drop(piece);
        drop(pieces.get(text));
      }
    }
  }

  /** The text that a linked headline heads; -1 for other links. */
  private int textOf(Pieces pieces, int i) {
    Piece piece = pieces.get(i);
    if (Pieces.isSentence(piece) && !piece.is(Piece.Kind.HEADING)) {
      return -1;
    }
    for (int k = i + 1; k < Math.min(pieces.size(), i + 6); k++) {
      Piece next = pieces.get(k);
      if (next.linkShare() < 0.3 && next.kind.isText() && Pieces.isSentence(next)) {
        return k;
      }
      boolean head =
          next.is(Piece.Kind.BYLINE) || next.is(Piece.Kind.FURNITURE) && next.linkShare() < 0.3;
      boolean linked = next.linkShare() >= 0.6 && !next.is(Piece.Kind.HEADING);
      if (linked
          || !head
              && !next.is(Piece.Kind.HEADING)
              && !next.is(Piece.Kind.CAPTION)
              && next.length() > 40) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a linked headline has only the beginning of its text below it. */
  private boolean isTeaser(Pieces pieces, int text) {
    Piece piece = pieces.get(text);
    boolean more = words.ends("teaser", piece.text());
    boolean next =
        text + 1 < pieces.size()
            && pieces.get(text + 1).linkShare() > 0.6
            && words.ends("teaser", pieces.get(text + 1).text());
    boolean alone =
        text + 1 >= pieces.size()
            || !pieces.get(text + 1).kind.isText()
            || pieces.get(text + 1).linkShare() > 0.6;
    return more || next || alone && piece.length() < TEASER / 2 && "。！？".indexOf(piece.last()) < 0;
  }
}
