package org.tongjian.format.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Drops what follows an article in its group without being part of it, and groups that are none.
 */
@SuppressWarnings("ReferenceEquality") // the very same node or piece is meant
final class Edges {
  private static final int SHORT_ARTICLE = 12;

  private final Words words;
  private final Headings headings;
  private final Pieces pieces;

  Edges(Words words, Headings headings, Pieces pieces) {
    this.words = words;
    this.headings = headings;
    this.pieces = pieces;
  }

  void trim() {
    Map<Integer, List<Integer>> groups = new HashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).group >= 0) {
        groups.computeIfAbsent(pieces.get(i).group, k -> new ArrayList<>()).add(i);
      }
    }
    groups.values().forEach(this::trimEnd);
    groups.values().forEach(this::dropEmpty);
    dropOthers(groups);
  }

  /** Short lines behind the last prose, in another element, belong to the page. */
  private void trimEnd(List<Integer> group) {
    Element body = body(group);
    int last = -1;
    for (int i : group) {
      Piece piece = pieces.get(i);
      boolean inBody = body == null || pieces.contains(body, i);
      last =
          piece.kind.isText() && (inBody || Pieces.isProse(piece) && isAlike(body, i)) ? i : last;
    }
    for (int i : group) {
      Piece piece = pieces.get(i);
      boolean after = i > last && last >= 0;
      boolean stray =
          after && !(body != null && pieces.contains(body, i)) && !piece.is(Piece.Kind.CAPTION);
      boolean head = piece.is(Piece.Kind.HEADING) && piece.place == Piece.Place.INSIDE && after;
      if (stray || head) {
        drop(piece);
      }
    }
  }

  /** The smallest element that holds most of a group's prose. */
  private Element body(List<Integer> group) {
    long whole = 0;
    Map<Element, Integer> lengths = new HashMap<>();
    int first = -1;
    for (int i : group) {
      Piece piece = pieces.get(i);
      if (piece.kind.isText()) {
        whole += piece.length();
        first = first < 0 ? i : first;
        int depth = 0;
        for (Element e = piece.element(); e != null && depth < 12; e = e.parent(), depth++) {
          lengths.merge(e, piece.length(), Integer::sum);
        }
      }
    }
    Element best = null;
    for (var entry : lengths.entrySet()) {
      if (entry.getValue() * 10 >= whole * 7
          && (best == null
              || pieces.contains(best, pieces.range(entry.getKey())[0])
                  && isWithin(entry.getKey(), best))) {
        best = entry.getKey();
      }
    }
    // A single paragraph is no container.
    return best != null && pieces.range(best)[1] - pieces.range(best)[0] == 1
        ? best.parent()
        : best;
  }

  private static boolean isWithin(Element element, Element outer) {
    for (Element e = element.parent(); e != null; e = e.parent()) {
      if (e == outer) {
        return true;
      }
    }
    return false;
  }

  /** Whether a piece stands in an element of the same make as the article's, or nearly in it. */
  private boolean isAlike(Element body, int i) {
    Element parent = body.parent();
    if (parent == null || !pieces.contains(parent, i)) {
      return false;
    }
    Element child = pieces.childOf(parent, i);
    return child.className().equals(body.className()) || child == pieces.get(i).element();
  }

  private void dropEmpty(List<Integer> group) {
    int text = 0;
    for (int i : group) {
      text += pieces.get(i).kind.isText() ? pieces.get(i).length() : 0;
    }
    if (text < SHORT_ARTICLE) {
      group.forEach(i -> drop(pieces.get(i)));
    }
  }

  /** On a page of a single article what else has a headline is a hint at other pages. */
  private void dropOthers(Map<Integer, List<Integer>> groups) {
    int main = -1;
    for (var group : groups.entrySet()) {
      boolean titled =
          group.getValue().stream()
              .map(pieces::get)
              .anyMatch(
                  p ->
                      p.is(Piece.Kind.HEADING)
                          && p.place == Piece.Place.TITLE
                          && headings.isWindowTitle(p.text()));
      main = main < 0 && titled ? group.getKey() : main;
    }
    if (main < 0) {
      return;
    }
    for (var group : groups.entrySet()) {
      if (group.getKey() != main && isHint(group.getValue())) {
        group.getValue().forEach(i -> drop(pieces.get(i)));
      }
    }
  }

  private boolean isHint(List<Integer> group) {
    int text = 0;
    boolean linked = false;
    boolean announced = false;
    for (int i : group) {
      Piece piece = pieces.get(i);
      text += piece.kind.isText() ? piece.length() : 0;
      linked |= piece.is(Piece.Kind.HEADING) && piece.linkShare() > 0.5;
      announced |= words.begins("dateline", piece.plain()) || piece.is(Piece.Kind.BYLINE);
    }
    return linked || !announced && text < 100;
  }

  private static void drop(Piece piece) {
    piece.kind = Piece.Kind.FURNITURE;
    piece.group = -1;
  }
}
