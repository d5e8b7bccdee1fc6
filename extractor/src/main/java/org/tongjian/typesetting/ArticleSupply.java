package org.tongjian.typesetting;

import java.util.ArrayList;
import java.util.List;

/** The pieces that wait for a place in an issue. */
final class ArticleSupply {
  private final List<Piece> waiting = new ArrayList<>();
  private final List<List<Piece>> continuations = new ArrayList<>();

  ArticleSupply(List<Piece> pieces, int pages) {
    waiting.addAll(pieces);
    for (int i = 0; i <= pages; i++) {
      continuations.add(new ArrayList<>());
    }
  }

  /** Leaves a part to a later page. */
  void leave(Piece piece, int page) {
    continuations.get(page).add(piece);
  }

  /** The parts that a page must print. */
  List<Piece> continuations(int page) {
    return continuations.get(page);
  }

  /** The next pieces, at most this many. */
  List<Piece> next(int count) {
    return List.copyOf(waiting.subList(0, Math.min(count, waiting.size())));
  }

  /** Takes a piece as printed. */
  void take(Piece piece) {
    if (!waiting.remove(piece)) {
      continuations.forEach(list -> list.remove(piece));
    }
  }
}
