package org.tongjian.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Cuts long articles of the first page in two and sends the rest to a later page. */
final class JumpCutter {
  private static final int LONG = 700;
  private static final int LONGEST_REST = 1100;

  private final Random random;
  private final int pages;
  private final Map<Integer, Integer> targets = new TreeMap<>();

  JumpCutter(Random random, int pages) {
    this.random = random;
    this.pages = pages;
  }

  /** The page that an article goes on on. */
  Optional<Integer> target(int article) {
    return Optional.ofNullable(targets.get(article));
  }

  /** Cuts up to two of the articles that come first; their beginnings must stand on page one. */
  void cut(ArticleSupply supply, int columnWidth) {
    int wanted = random.nextInt(10) < 7 ? 1 + random.nextInt(2) : 0;
    JumpWording wording = JumpWording.draw(random);
    for (Piece piece : supply.next(40)) {
      if (targets.size() < wanted && piece.length() >= LONG) {
        int page = 2 + random.nextInt(pages - 1);
        int total = piece.paragraphs().stream().mapToInt(p -> p.text().length()).sum();
        int first =
            Math.max(total - LONGEST_REST, (int) (total * (0.45 + random.nextDouble() / 4)));
        int at = cutAt(piece, first, columnWidth);
        targets.put(piece.article(), page);
        supply.take(piece);
        supply.leave(wording.beginning(piece, head(piece.paragraphs(), at), page), 1);
        supply.leave(wording.rest(piece, tail(piece.paragraphs(), at)), page);
      }
    }
  }

  /** A line's end near the place wanted, or the end of a paragraph. */
  private int cutAt(Piece piece, int wanted, int columnWidth) {
    boolean atParagraph = random.nextBoolean();
    int at = 0;
    for (Line line : RegionSetter.lines(piece, columnWidth)) {
      at += line.text().length();
      if (at >= wanted && (line.closes() || !atParagraph)) {
        break;
      }
    }
    int total = piece.paragraphs().stream().mapToInt(p -> p.text().length()).sum();
    return total - at < 3 * columnWidth || at - wanted > 300 ? wanted : at;
  }

  static List<Paragraph> head(List<Paragraph> paragraphs, int at) {
    var head = new ArrayList<Paragraph>();
    int start = 0;
    for (Paragraph paragraph : paragraphs) {
      int end = start + paragraph.text().length();
      if (start < at) {
        boolean isWhole = end <= at;
        String text = isWhole ? paragraph.text() : paragraph.text().substring(0, at - start);
        head.add(new Paragraph(text, paragraph.opens(), isWhole));
      }
      start = end;
    }
    return head;
  }

  static List<Paragraph> tail(List<Paragraph> paragraphs, int at) {
    var tail = new ArrayList<Paragraph>();
    int start = 0;
    for (Paragraph paragraph : paragraphs) {
      int end = start + paragraph.text().length();
      if (end > at) {
        boolean isWhole = start >= at;
        String text = isWhole ? paragraph.text() : paragraph.text().substring(at - start);
        tail.add(new Paragraph(text, isWhole, paragraph.closes()));
      }
      start = end;
    }
    return tail;
  }
}
