package org.tongjian.format.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Parts the articles of a page. Headlines that stand together with the text below them are weighed:
 * by the containers they open, by their rank, by what announces an article (a byline, a dateline).
 */
final class Articles {
  private static final Set<String> BOXES =
      Set.of("article", "aside", "table", "td", "blockquote", "fieldset");
  private static final int LONG_TITLE = 10;

  private final Words words;
  private final Headings headings;
  private final Pieces pieces;
  private final List<HeadCluster> clusters;
  private final Map<String, int[]> announced = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int groups;

  /**
   * An article that is being read.
   *
   * @param end where its own container ends; the page's end when it has none of its own
   */
  private record Open(int group, HeadCluster head, Element scope, int end) {}

  Articles(Words words, Headings headings, Pieces pieces) {
    this.words = words;
    this.headings = headings;
    this.pieces = pieces;
    this.clusters = new HeadClusters(words, headings, pieces).find();
    for (HeadCluster head : clusters) {
      int[] count = announced.computeIfAbsent(signature(head), k -> new int[2]);
      count[0] += head.isAnnounced() ? 1 : 0;
      count[1]++;
    }
  }

  /** Gives each piece the number of its article. */
  void mark() {
    int next = 0;
    for (int i = 0; i < pieces.size(); i++) {
      while (open.size() > 1 && i >= open.peek().end()) {
        open.pop();
      }
      if (next < clusters.size() && clusters.get(next).first() == i) {
        HeadCluster head = clusters.get(next++);
        if (starts(head)) {
          start(head);
        } else if (head.body() < 0 && !head.isAnnounced()) {
          head.heads().forEach(h -> pieces.get(h).group = -2);
        }
      }
      Piece piece = pieces.get(i);
      if (piece.is(Piece.Kind.FURNITURE) || piece.is(Piece.Kind.MASTHEAD)) {
        continue;
      }
      boolean lost = piece.group == -2;
      piece.group = lost || open.isEmpty() ? -1 : open.peek().group();
      if (lost) {
        piece.kind = Piece.Kind.FURNITURE;
      }
    }
    if (groups == 0) {
      markOnly();
    }
  }

  /** A page without a headline: its prose is one article. */
  private void markOnly() {
    for (Piece piece : pieces.all()) {
      boolean part =
          piece.kind.isText() || piece.is(Piece.Kind.BYLINE) || piece.is(Piece.Kind.CAPTION);
      piece.group = part ? 0 : piece.group;
    }
  }

  private void start(HeadCluster head) {
    Element scope = scope(head);
    boolean own = opens(scope, head);
    int end = own ? pieces.range(scope)[1] : Integer.MAX_VALUE;
    boolean within = !open.isEmpty() && contains(open.peek(), head) && own;
    if (!within) {
      open.clear();
    }
    open.push(new Open(groups++, head, scope, end));
    new HeadPlaces(headings, pieces).mark(head);
  }

  /** The smallest element that a headline and the first text below it stand in. */
  private Element scope(HeadCluster head) {
    return head.body() < 0
        ? pieces.get(head.title()).element()
        : pieces.common(head.title(), head.body());
  }

  /** Whether nothing of an article stands in an element before a headline. */
  private boolean opens(Element scope, HeadCluster head) {
    for (int i = pieces.range(scope)[0]; i < head.first(); i++) {
      Piece piece = pieces.get(i);
      if (piece.kind.isText() || piece.is(Piece.Kind.HEADING)) {
        return false;
      }
    }
    return true;
  }

  private boolean contains(Open article, HeadCluster head) {
    return pieces.contains(article.scope(), head.first());
  }

  private boolean starts(HeadCluster head) {
    if (head.body() < 0) {
      return false;
    }
    if (open.isEmpty()) {
      return !words.is("section", pieces.get(head.title()).plain());
    }
    Open article = open.peek();
    Piece title = pieces.get(head.title());
    Piece outer = pieces.get(article.head().title());
    double difference = Headings.prominence(title) - Headings.prominence(outer);
    boolean item = words.begins("item", title.plain());
    if (head.isAnnounced() || difference > -0.3 && !item) {
      return true;
    }
    Element scope = scope(head);
    boolean own = opens(scope, head);
    if (!contains(article, head)) {
      return own && !item;
    }
    int[] votes = announced.get(signature(head));
    if (votes[0] * 2 >= votes[1] && votes[1] > 1) {
      return true;
    }
    boolean single = headings.isWindowTitle(outer.text());
    if (own) {
      return isBox(scope, head, article) && letters(title) >= 6;
    }
    return !single && !item && letters(title) >= 13 && Headings.tag(title) > 0;
  }

  /** Whether an element within an article holds another one. */
  private boolean isBox(Element scope, HeadCluster head, Open article) {
    if (BOXES.contains(scope.normalName())) {
      return true;
    }
    int end = pieces.range(scope)[1];
    boolean goesOn = false;
    for (int i = end; i < Math.min(pieces.size(), end + 4); i++) {
      goesOn |= pieces.contains(article.scope(), i) && Pieces.isProse(pieces.get(i));
    }
    boolean text = false;
    for (int i = article.head().body(); i < head.first(); i++) {
      text |= i >= 0 && pieces.get(i).kind.isText();
    }
    return text && goesOn && siblings(scope) < 2 && letters(pieces.get(head.title())) >= LONG_TITLE
        || scope.attr("style").matches(".*(?:border|float|background).*");
  }

  private static long siblings(Element element) {
    Element parent = element.parent();
    if (parent == null || parent.childrenSize() > 2000) {
      return 1;
    }
    return parent.children().stream()
        .filter(
            e ->
                e.normalName().equals(element.normalName())
                    && e.className().equals(element.className()))
        .count();
  }

  private String signature(HeadCluster head) {
    return Headings.signature(pieces.get(head.title()));
  }

  private static long letters(Piece piece) {
    return piece.text().codePoints().filter(Character::isLetterOrDigit).count();
  }
}
