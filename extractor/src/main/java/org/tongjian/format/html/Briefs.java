package org.tongjian.format.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Takes the headlines off paragraphs that open with theirs in bold type, in columns of briefs. */
final class Briefs {
  private static final int FEWEST = 3;
  private static final int LONGEST_HEADLINE = 34;
  private final Words words;

  Briefs(Words words) {
    this.words = words;
  }

  Pieces cut(Pieces pieces) {
    Map<Element, Integer> counts = new HashMap<>();
    Map<Element, Boolean> brief = new HashMap<>();
    boolean column = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.is(Piece.Kind.HEADING)) {
        column = words.is("brief", piece.plain());
      } else if (isBrief(piece)) {
        Element parent = column(piece);
        counts.merge(parent, 1, Integer::sum);
        brief.merge(parent, column, Boolean::logicalOr);
      }
    }
    Map<Integer, List<Piece>> cuts = new HashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean enough = isBrief(piece) && counts.get(column(piece)) >= FEWEST;
      if (enough && brief.get(column(piece))) {
        Piece text = piece.split(piece.boldLead());
        piece.kind = Piece.Kind.HEADING;
        cuts.put(i, List.of(piece, text));
      }
    }
    return pieces.cut(cuts);
  }

  private static Element column(Piece piece) {
    Element parent = piece.element().parent();
    return parent == null ? piece.element() : parent;
  }

  private static boolean isBrief(Piece piece) {
    int lead = piece.boldLead();
    return piece.kind.isText()
        && lead >= 5
        && lead <= LONGEST_HEADLINE
        && piece.length() - lead >= 15
        && piece.text().substring(0, lead).indexOf('。') < 0
        && piece.linkShare() < 0.5;
  }
}
