package org.tongjian.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongjian.page.geometry.Caption;
import org.tongjian.page.geometry.Heading;
import org.tongjian.page.geometry.LineForm;
import org.tongjian.page.geometry.PrintedLine;
import org.tongjian.page.geometry.PrintedPage;
import org.tongjian.page.geometry.Stack;

/** Reads documents of one column, such as reports and letters: one text that flows over pages. */
final class PrintedBook {
  private final PrintedText text;
  private final PrintedSeams seams;
  private final Draft draft = new Draft();
  private final List<PrintedLine> open = new ArrayList<>();
  private Stack before;
  private boolean titled;

  PrintedBook(PrintedText text, PrintedSeams seams) {
    this.text = text;
    this.seams = seams;
  }

  /** Whether all pages have one column, and at least one goes on with the text of another. */
  static boolean is(List<PrintedPage> pages) {
    long full = pages.stream().filter(page -> !page.stacks().isEmpty()).count();
    return full >= 2 && pages.stream().allMatch(PrintedBook::hasOneColumn);
  }

  private static boolean hasOneColumn(PrintedPage page) {
    double lowest = Double.NEGATIVE_INFINITY;
    for (Stack stack : page.stacks()) {
      if (stack.box().top() < lowest - page.size()) {
        return false;
      }
      lowest = stack.box().bottom();
    }
    return !page.isTangled()
        && page.headings().stream().noneMatch(heading -> isBeside(heading, page.stacks()));
  }

  private static boolean isBeside(Heading heading, List<Stack> stacks) {
    double middle = (heading.box().top() + heading.box().bottom()) / 2;
    return stacks.stream()
        .anyMatch(stack -> stack.box().top() < middle && middle < stack.box().bottom());
  }

  /** One part of a page in its height. */
  private record Piece(double top, Heading heading, Stack stack) {}

  /** The whole text. */
  Draft read(List<PrintedPage> pages) {
    for (PrintedPage page : pages) {
      List<Piece> pieces = new ArrayList<>();
      page.headings().forEach(h -> pieces.add(new Piece(h.box().top(), h, null)));
      page.stacks().forEach(s -> pieces.add(new Piece(s.box().top(), null, s)));
      pieces.sort(Comparator.comparingDouble(Piece::top));
      for (Piece piece : pieces) {
        if (piece.heading != null) {
          head(piece.heading);
        } else {
          take(piece.stack, page.leading());
        }
      }
      for (Caption caption : page.captions()) {
        close();
        draft.addParagraph(Optional.of(Part.Kind.CAPTION), text.lines(caption.stack().lines()));
      }
    }
    close();
    return draft;
  }

  private void head(Heading heading) {
    close();
    before = null;
    if (titled || draft.hasText()) {
      List<PrintedLine> lines = new ArrayList<>(heading.kickers());
      lines.addAll(heading.titles());
      lines.addAll(heading.subtitles());
      draft.addParagraph(Optional.of(Part.Kind.INTERTITLE), text.lines(lines));
    } else {
      text.lines(heading.kickers()).forEach(draft::addKicker);
      draft.addBrokenTitle(text.lines(heading.titles()));
      text.lines(heading.subtitles()).forEach(draft::addSubtitle);
    }
    titled = true;
    text.lines(heading.bylines()).forEach(draft::addByline);
  }

  private void take(Stack stack, double leading) {
    if (before == null || !seams.goesOn(before, stack)) {
      close();
    }
    for (int i = 0; i < stack.lines().size(); i++) {
      if (seams.beginsParagraph(stack, i, leading)) {
        close();
      }
      open.add(stack.lines().get(i));
    }
    before = stack;
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    boolean byline = open.size() == 1 && text.form(open.get(0)) == LineForm.BYLINE;
    draft.addParagraph(byline ? Optional.of(Part.Kind.BYLINE) : Optional.empty(), text.lines(open));
    open.clear();
  }
}
