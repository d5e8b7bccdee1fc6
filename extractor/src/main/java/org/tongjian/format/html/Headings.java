package org.tongjian.format.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Tells headlines from running text by their tags, their type, their names and the window's title.
 */
final class Headings {
  private static final int LONGEST = 70;
  private static final String OPEN_ENDS = "。；;，,、：:";

  private final Words words;
  private final List<String> titles;
  private double plainSize = 16;

  /**
   * @param titles titles that the page's article may bear
   */
  Headings(Words words, List<String> titles) {
    this.words = words;
    this.titles = titles.stream().map(Headings::bare).filter(t -> t.length() >= 4).toList();
  }

  /** Marks the headlines of a page. */
  void mark(Pieces pieces) {
    plainSize = plainSize(pieces);
    markStyled(pieces);
    boolean found =
        pieces.all().stream().anyMatch(p -> p.is(Piece.Kind.HEADING) && isWindowTitle(p.text()));
    for (int i = 0; !found && i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.is(Piece.Kind.BODY)
          && piece.length() <= LONGEST
          && piece.linkShare() < 0.5
          && isWindowTitle(piece.text())) {
        piece.kind = Piece.Kind.HEADING;
        found = true;
      }
    }
  }

  private void markStyled(Pieces pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.is(Piece.Kind.BODY) && isHeading(piece, pieces)) {
        piece.kind = Piece.Kind.HEADING;
      }
    }
  }

  private boolean isHeading(Piece piece, Pieces pieces) {
    String text = piece.text();
    long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
    if (piece.length() > LONGEST || letters < 2) {
      return false;
    }
    if (tag(piece) > 0) {
      return true;
    }
    boolean open = OPEN_ENDS.indexOf(piece.last()) >= 0 || text.indexOf('。') >= 0;
    // What opens with 本报讯 is the beginning of a text, be it bold as a whole.
    if (open || words.begins("dateline", piece.plain())) {
      return false;
    }
    return piece.element().normalName().equals("dt")
        || piece.size() >= plainSize * 1.12 && piece.length() <= 50
        || piece.isBold() && piece.length() <= 40 && !isInTable(piece)
        || isNamed(piece, pieces, "titleclass")
        || isNamed(piece, pieces, "kickerclass")
        || isNamed(piece, pieces, "subtitleclass");
  }

  private static boolean isInTable(Piece piece) {
    return piece.is(Piece.Kind.ROW) || piece.element().normalName().equals("th");
  }

  /** Whether the piece's element, or one around few pieces, has a name of a kind. */
  boolean isNamed(Piece piece, Pieces pieces, String kind) {
    Element element = piece.element();
    for (int i = 0; i < 3 && element != null; i++) {
      int[] range = pieces.range(element);
      if (range[1] - range[0] > 3 || element.normalName().equals("body")) {
        return false;
      }
      if (words.isNamed(kind, element)) {
        return true;
      }
      for (Element child : element.children()) {
        boolean whole = i == 0 && child.wholeText().strip().length() >= piece.length();
        if (whole && words.isNamed(kind, child)) {
          return true;
        }
      }
      element = element.parent();
    }
    return false;
  }

  /** Whether a text is the title that the page gives its article, or much of it. */
  boolean isWindowTitle(String text) {
    String bare = bare(text);
    return bare.length() >= 5
        && titles.stream()
            .anyMatch(
                t -> t.contains(bare) || bare.contains(t) && t.length() * 3 >= bare.length() * 2);
  }

  private static String bare(String text) {
    var bare = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
    return bare.toString();
  }

  /** Level of the heading tag that a piece stands in; 0 for none. */
  static int tag(Piece piece) {
    Element element = piece.element();
    for (int i = 0; i < 3 && element != null; i++) {
      if (Styles.isHeading(element.normalName())) {
        return element.normalName().charAt(1) - '0';
      }
      element = element.parent();
    }
    return 0;
  }

  /** How much a headline stands out: the size of its type, bold type and heading tags first. */
  static double prominence(Piece piece) {
    int tag = tag(piece);
    double size = Math.round(piece.size() * 2) / 2.0;
    return size + (tag > 0 ? 1.5 - tag * 0.1 : 0) + (piece.isBold() ? 0.5 : 0);
  }

  /** What headlines of the same rank share: tag, class, size, weight. */
  static String signature(Piece piece) {
    Element element = piece.element();
    String inner = element.childrenSize() == 1 ? "/" + element.child(0).normalName() : "";
    return element.normalName()
        + "."
        + element.className()
        + inner
        + Math.round(piece.size())
        + (piece.isBold() ? "b" : "");
  }

  private static double plainSize(Pieces pieces) {
    Map<Long, Integer> sizes = new HashMap<>();
    for (Piece piece : pieces.all()) {
      if (Pieces.isProse(piece) && tag(piece) == 0) {
        sizes.merge(Math.round(piece.size()), piece.length(), Integer::sum);
      }
    }
    return sizes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(e -> (double) e.getKey())
        .orElse(16.0);
  }
}
