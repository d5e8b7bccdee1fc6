package org.tongjian.format.html;

/** Joins lines that a line break parts within a sentence. */
@SuppressWarnings("ReferenceEquality") // the very same node or piece is meant
final class LineBreaks {
  private static final int SHORTEST = 16;
  private static final String OPEN = "，、";
  private static final String CLOSED = "。！？；：:;!?…”」』）)";

  private LineBreaks() {}

  static Pieces join(Pieces pieces) {
    boolean[] joined = new boolean[pieces.size()];
    boolean any = false;
    for (int i = 1; i < pieces.size(); i++) {
      joined[i] = goesOn(pieces.get(i - 1), pieces.get(i));
      any |= joined[i];
    }
    return any ? pieces.merged(joined, false) : pieces;
  }

  private static boolean goesOn(Piece before, Piece piece) {
    if (piece.breaks() != 1
        || before.element() != piece.element()
        || piece.isIndented()
        || before.isBold() != piece.isBold()
        || piece.element().normalName().equals("pre")
        || Styles.isHeading(piece.element().normalName())) {
      return false;
    }
    char last = before.last();
    return OPEN.indexOf(last) >= 0
        || before.length() >= SHORTEST
            && CLOSED.indexOf(last) < 0
            && Pieces.isSentence(before)
            && Pieces.isSentence(piece);
  }
}
