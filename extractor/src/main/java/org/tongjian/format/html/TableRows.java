package org.tongjian.format.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Joins the cells of tables that hold data, not parts of the page, to rows. */
final class TableRows {
  private static final int WIDEST_CELL = 60;

  private TableRows() {}

  static Pieces join(Pieces pieces) {
    boolean[] joined = new boolean[pieces.size()];
    boolean any = false;
    List<Element> tables =
        pieces.ranges().keySet().stream().filter(e -> e.normalName().equals("table")).toList();
    Set<Element> outer = Collections.newSetFromMap(new IdentityHashMap<>());
    tables.forEach(table -> outer.add(around(table)));
    for (Element table : tables) {
      if (!outer.contains(table) && isData(table, pieces)) {
        for (Element row : table.select("tr")) {
          any |= join(row, pieces, joined);
        }
      }
    }
    return any ? pieces.merged(joined, true) : pieces;
  }

  /** The table that a table stands in; itself never. */
  private static Element around(Element table) {
    Element element = table.parent();
    while (element != null && !element.normalName().equals("table")) {
      element = element.parent();
    }
    return element;
  }

  private static boolean join(Element row, Pieces pieces, boolean[] joined) {
    int[] range = pieces.range(row);
    for (int i = range[0]; i < range[1]; i++) {
      pieces.get(i).kind = Piece.Kind.ROW;
      joined[i] = i > range[0];
    }
    return range[1] - range[0] > 1;
  }

  private static boolean isData(Element table, Pieces pieces) {
    int[] range = pieces.range(table);
    if (range[1] - range[0] < 4 || !table.select("h1, h2, h3, h4, img").isEmpty()) {
      return false;
    }
    int rows = 0;
    int full = 0;
    for (Element row : table.select("tr")) {
      int cells = 0;
      for (Element cell : row.children()) {
        int[] inCell = pieces.range(cell);
        if (inCell[1] - inCell[0] > 1) {
          return false;
        }
        cells += inCell[1] - inCell[0];
      }
      rows += cells > 0 ? 1 : 0;
      full += cells > 1 ? 1 : 0;
    }
    for (int i = range[0]; i < range[1]; i++) {
      Piece piece = pieces.get(i);
      if (piece.length() > WIDEST_CELL || piece.linkShare() > 0.5) {
        return false;
      }
    }
    return full >= 2 && full * 3 >= rows * 2;
  }
}
