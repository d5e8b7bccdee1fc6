package org.tongjian.format.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads the text that a page shows, or where it shows none the text that it keeps hidden. */
final class PageText {
  /** Pages that show less prose than this may keep their article in a hidden element. */
  private static final int LITTLE = 80;

  private PageText() {}

  static Pieces read(Document page, String file, Alignment alignment) {
    var styles = new Styles(page);
    Pieces shown = tidied(new PieceReader(alignment, styles, page).read());
    int prose = shown.prose()[shown.size()];
    if (prose >= LITTLE || shown.hidden().isEmpty()) {
      return shown;
    }
    Pieces best = shown;
    int most = Math.max(LITTLE / 2, 2 * prose);
    for (Element element : shown.hidden()) {
      Pieces kept =
          element.normalName().equals("textarea")
              ? textarea(element, alignment)
              : tidied(new PieceReader(alignment, styles, element).read());
      int length = kept.prose()[kept.size()];
      if (length > most) {
        most = length;
        best = beside(shown, kept);
      }
    }
    return best;
  }

  /** What is hidden after what is shown, for the headline stands there. */
  private static Pieces beside(Pieces shown, Pieces kept) {
    List<Piece> all = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    for (Piece piece : kept.all()) {
      texts.add(piece.text());
    }
    for (Piece piece : shown.all()) {
      if (!texts.contains(piece.text())) {
        all.add(piece);
      }
    }
    int first = all.size();
    all.addAll(kept.all());
    var ranges = new java.util.IdentityHashMap<Element, int[]>();
    kept.ranges()
        .forEach((e, range) -> ranges.put(e, new int[] {range[0] + first, range[1] + first}));
    for (int i = 0; i < first; i++) {
      int at = i;
      for (Element e = all.get(i).element(); e != null; e = e.parent()) {
        int[] range = ranges.computeIfAbsent(e, k -> new int[] {at, at + 1});
        range[0] = Math.min(range[0], at);
        range[1] = Math.max(range[1], at + 1);
      }
    }
    return new Pieces(all, ranges, List.of());
  }

  /** A page's markup within a field of a form. */
  private static Pieces textarea(Element element, Alignment alignment) {
    for (var node : element.childNodes()) {
      if (node instanceof TextNode text) {
        int start = text.sourceRange().startPos();
        String inner = text.getWholeText();
        int[] places = alignment.of(inner, start, text.sourceRange().endPos());
        Document page =
            Parser.htmlParser()
                .setTrackPosition(true)
                .parseInput(inner.contains("</") ? inner : "<pre>" + inner + "</pre>", "");
        int lead = inner.contains("</") ? 0 : 5;
        var within = new Alignment(inner.contains("</") ? inner : "<pre>" + inner + "</pre>");
        Pieces pieces = tidied(new PieceReader(within, new Styles(page), page).read());
        pieces.all().forEach(piece -> piece.move(places, lead));
        return pieces;
      }
    }
    return new Pieces(List.of(), new java.util.IdentityHashMap<>(), List.of());
  }

  private static Pieces tidied(Pieces pieces) {
    return TableRows.join(LineBreaks.join(pieces));
  }
}
