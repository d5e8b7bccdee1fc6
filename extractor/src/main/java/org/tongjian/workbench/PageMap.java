package org.tongjian.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tongjian.page.Article;
import org.tongjian.page.Origin;
import org.tongjian.source.Document;
import org.tongjian.source.Span;
import org.tongjian.source.TextBlock;

/**
 * Which part of a document became which part of which article.
 *
 * @param lines the blocks of the document, or the lines of plain text, in the order of the file
 * @param runs the pieces that the articles are read from, in reading order
 */
@SuppressWarnings("ReferenceEquality") // the very same object is meant
record PageMap(List<Line> lines, List<Run> runs) {
  /** Article of what is in none. */
  static final int NONE = -1;

  PageMap {
    lines = List.copyOf(lines);
    runs = List.copyOf(runs);
  }

  /**
   * A block, or a line of plain text.
   *
   * @param number its place in the file, from 1
   * @param span its characters in the document
   * @param block the block; empty for plain text
   * @param stretches its parts in order, covering it; one for most
   */
  record Line(int number, Span span, Optional<TextBlock> block, List<Stretch> stretches) {
    Line {
      stretches = List.copyOf(stretches);
    }

    /** The stretch that most of it belongs to. */
    Stretch main() {
      return stretches.stream()
          .reduce((a, b) -> b.span().length() > a.span().length() ? b : a)
          .orElseThrow();
    }
  }

  /**
   * A part of a line.
   *
   * @param span its characters in the document
   * @param use what it was taken for
   * @param article index of its article; {@link #NONE} when it is in none
   * @param position where in the article it is read; of no meaning when it is in none
   */
  record Stretch(Span span, Use use, int article, int position) {
    Stretch as(Use other) {
      return new Stretch(span, other, NONE, 0);
    }
  }

  /**
   * A piece that is read from its start to its end.
   *
   * @param article index of its article
   * @param number its place in the article, from 1
   * @param use what it is
   * @param position where in the article's text it begins; negative for headlines
   * @param lines indices of its lines in the order they are read
   */
  record Run(int article, int number, Use use, int position, List<Integer> lines) {
    Run {
      lines = List.copyOf(lines);
    }

    int first() {
      return lines.get(0);
    }

    int last() {
      return lines.get(lines.size() - 1);
    }

    /** How it is named on the page: number of the article, number of the piece. */
    String name() {
      return (article + 1) + "·" + number;
    }
  }

  /** Maps a document onto its articles. */
  static PageMap of(PageReading page) {
    Document document = page.document();
    int length = document.text().length();
    int[] owners = new int[length];
    Arrays.fill(owners, NONE);
    int[] positions = new int[length];
    Use[] uses = new Use[length];
    for (int i = 0; i < page.articles().size(); i++) {
      mark(page.articles().get(i), i, document, owners, positions, uses);
    }
    List<Line> lines = new ArrayList<>();
    for (Line line : split(document)) {
      List<Stretch> stretches = stretches(document, line, owners, positions, uses);
      lines.add(new Line(line.number(), line.span(), line.block(), stretches));
    }
    List<Line> told = OtherLines.tell(page, HeadlineLines.find(page, lines));
    return new PageMap(told, Runs.of(document, told));
  }

  /** Whether two documents are one and the same. */
  static boolean isSame(Document one, Document other) {
    return one == other || one.path().equals(other.path()) && one.sha256().equals(other.sha256());
  }

  private static void mark(
      Article article, int index, Document document, int[] owners, int[] positions, Use[] uses) {
    for (Paragraph paragraph : Paragraph.of(article)) {
      int position = paragraph.span().start();
      for (Origin.Place place : article.places(paragraph.span())) {
        boolean here = isSame(place.document(), document);
        for (int i = place.span().start(); here && i < place.span().end(); i++) {
          if (owners[i] == NONE) {
            owners[i] = index;
            positions[i] = position + i - place.span().start();
            uses[i] = paragraph.use();
          }
        }
        position += place.span().length();
      }
    }
  }

  private static List<Line> split(Document document) {
    List<Line> lines = new ArrayList<>();
    if (document.layout().isMarked()) {
      for (TextBlock block : document.layout().blocks()) {
        lines.add(new Line(lines.size() + 1, block.span(), Optional.of(block), List.of()));
      }
      return lines;
    }
    String text = document.text();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.add(new Line(lines.size() + 1, new Span(start, end), Optional.empty(), List.of()));
      start = end + 1;
    }
    return lines;
  }

  /** White space belongs to what stands before it. */
  private static List<Stretch> stretches(
      Document document, Line line, int[] owners, int[] positions, Use[] uses) {
    List<Stretch> stretches = new ArrayList<>();
    int start = line.span().start();
    int end = line.span().end();
    int from = start;
    int shown = -1;
    for (int i = start; i < end; i++) {
      if (Character.isWhitespace(document.text().charAt(i))) {
        continue;
      }
      if (shown >= 0 && (owners[i] != owners[shown] || uses[i] != uses[shown])) {
        stretches.add(stretch(new Span(from, i), shown, owners, positions, uses));
        from = i;
        shown = i;
      } else if (shown < 0) {
        shown = i;
      }
    }
    stretches.add(
        shown < 0
            ? new Stretch(line.span(), Use.UNREAD, NONE, 0)
            : stretch(new Span(from, end), shown, owners, positions, uses));
    return stretches;
  }

  private static Stretch stretch(Span span, int shown, int[] owners, int[] positions, Use[] uses) {
    return owners[shown] == NONE
        ? new Stretch(span, Use.UNREAD, NONE, 0)
        : new Stretch(span, uses[shown], owners[shown], positions[shown]);
  }
}
