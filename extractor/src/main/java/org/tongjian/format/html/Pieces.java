package org.tongjian.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The pieces of a page in reading order, and which of them stand in which element.
 *
 * @param all the pieces
 * @param ranges for each element the first of its pieces and the one behind the last
 * @param hidden the elements that browsers do not show
 */
@SuppressWarnings("ReferenceEquality") // the very same node or piece is meant
record Pieces(List<Piece> all, Map<Element, int[]> ranges, List<Element> hidden) {
  private static final int[] NONE = {0, 0};

  int size() {
    return all.size();
  }

  Piece get(int i) {
    return all.get(i);
  }

  /** First piece of an element and the one behind its last. */
  int[] range(Element element) {
    return element == null ? NONE : ranges.getOrDefault(element, NONE);
  }

  boolean contains(Element element, int i) {
    int[] range = range(element);
    return range[0] <= i && i < range[1];
  }

  /** The smallest element that two pieces stand in. */
  Element common(int i, int j) {
    Element element = get(i).element();
    while (element != null && !contains(element, j)) {
      element = element.parent();
    }
    return element;
  }

  /** The element directly within another that a piece stands in; the outer where there is none. */
  Element childOf(Element outer, int i) {
    Element element = get(i).element();
    Element child = element;
    while (element != null && element != outer) {
      child = element;
      element = element.parent();
    }
    return child;
  }

  /** Whether a piece is a paragraph of prose that leads nowhere else. */
  static boolean isProse(Piece piece) {
    return piece.linkShare() < 0.4 && isSentence(piece);
  }

  /** Whether a piece reads as sentences. */
  static boolean isSentence(Piece piece) {
    String text = piece.text();
    long stops = text.chars().filter(c -> "。！？；".indexOf(c) >= 0).count();
    long commas = text.chars().filter(c -> "，、：”".indexOf(c) >= 0).count();
    return text.length() >= 12 && stops > 0 || text.length() >= 30 && commas > 0;
  }

  /** How many characters of prose stand before each piece. */
  int[] prose() {
    int[] before = new int[size() + 1];
    for (int i = 0; i < size(); i++) {
      Piece piece = get(i);
      before[i + 1] =
          before[i] + (!piece.is(Piece.Kind.FURNITURE) && isProse(piece) ? piece.length() : 0);
    }
    return before;
  }

  /** These with others in their place, from an index on; the ranges stay true. */
  Pieces merged(boolean[] joined, boolean spaced) {
    List<Piece> kept = new ArrayList<>();
    int[] moved = new int[size() + 1];
    for (int i = 0; i < size(); i++) {
      if (joined[i] && !kept.isEmpty()) {
        kept.get(kept.size() - 1).append(get(i), spaced);
        moved[i] = kept.size() - 1;
      } else {
        moved[i] = kept.size();
        kept.add(get(i));
      }
    }
    moved[size()] = kept.size();
    ranges.replaceAll(
        (element, range) -> {
          boolean empty = range[0] == range[1];
          int end = range[1] > 0 && !empty ? moved[range[1] - 1] + 1 : moved[range[1]];
          return new int[] {moved[range[0]], Math.max(moved[range[0]], end)};
        });
    return new Pieces(kept, ranges, hidden);
  }

  /** These with some cut into several. */
  Pieces cut(Map<Integer, List<Piece>> parts) {
    if (parts.isEmpty()) {
      return this;
    }
    List<Piece> kept = new ArrayList<>();
    int[] moved = new int[size() + 1];
    for (int i = 0; i < size(); i++) {
      moved[i] = kept.size();
      kept.addAll(parts.getOrDefault(i, List.of(get(i))));
    }
    moved[size()] = kept.size();
    ranges.replaceAll((element, range) -> new int[] {moved[range[0]], moved[range[1]]});
    return new Pieces(kept, ranges, hidden);
  }
}
