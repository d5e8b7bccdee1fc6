package org.tongjian.format.html;

/** Tells the headline from the lines above and below it. */
@SuppressWarnings("ReferenceEquality") // the very same node or piece is meant
final class HeadPlaces {
  private final Headings headings;
  private final Pieces pieces;

  HeadPlaces(Headings headings, Pieces pieces) {
    this.headings = headings;
    this.pieces = pieces;
  }

  void mark(HeadCluster head) {
    Piece title = pieces.get(head.title());
    boolean below = false;
    for (int h : head.heads()) {
      Piece piece = pieces.get(h);
      below |= h == head.title();
      if (h == head.title() || isPartOfTitle(piece, title)) {
        piece.place = Piece.Place.TITLE;
      } else if (headings.isNamed(piece, pieces, "subtitleclass")) {
        piece.place = Piece.Place.SUBTITLE;
      } else if (headings.isNamed(piece, pieces, "kickerclass")) {
        piece.place = Piece.Place.KICKER;
      } else {
        piece.place = below ? Piece.Place.SUBTITLE : Piece.Place.KICKER;
      }
    }
  }

  /** Whether a headline is set in two lines. */
  private static boolean isPartOfTitle(Piece piece, Piece title) {
    return piece.element() == title.element()
        && Math.abs(Headings.prominence(piece) - Headings.prominence(title)) < 0.3;
  }
}
