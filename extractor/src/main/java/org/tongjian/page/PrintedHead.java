package org.tongjian.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.tongjian.page.geometry.PageMargins;
import org.tongjian.page.geometry.PrintedLine;
import org.tongjian.source.Box;
import org.tongjian.source.LayoutPage;

/**
 * The head of a printed page: what stands above its foot by measure or rule, and the lines below
 * that go on saying what mastheads say before any other line comes.
 */
final class PrintedHead {
  private final MastheadReader mastheads;
  private final PrintedText text;
  private final LayoutPage layout;
  private final List<PrintedLine> lines;

  PrintedHead(
      MastheadReader mastheads, PrintedText text, LayoutPage layout, List<PrintedLine> lines) {
    this.mastheads = mastheads;
    this.text = text;
    this.layout = layout;
    this.lines =
        lines.stream().sorted(Comparator.comparingDouble(line -> line.box().top())).toList();
  }

  /**
   * Reads the masthead.
   *
   * @param furniture lines anywhere on the page that belong to the page by their words
   */
  MastheadReader.Found read(Set<PrintedLine> furniture) {
    double foot = PageMargins.head(layout, lines);
    Set<PrintedLine> head = Collections.newSetFromMap(new IdentityHashMap<>());
    lines.stream()
        .filter(line -> line.box().top() < foot || furniture.contains(line))
        .forEach(head::add);
    MastheadReader.Found found = mastheads.read(rows(head));
    List<PrintedLine> more = below(foot, head, found);
    if (more.isEmpty()) {
      return found;
    }
    head.addAll(more);
    return mastheads.read(rows(head));
  }

  private List<Line> rows(Set<PrintedLine> head) {
    return lines.stream()
        .filter(head::contains)
        .flatMap(line -> text.lines(List.of(line)).stream())
        .toList();
  }

  /**
   * The lines below the foot that say what mastheads say and have nothing but such lines over them.
   * Without a line of the masthead above, they belong to what stands around them; the first other
   * line below all of the masthead ends it.
   */
  private List<PrintedLine> below(double foot, Set<PrintedLine> head, MastheadReader.Found found) {
    Set<Integer> starts = new HashSet<>();
    found.lines().forEach(line -> starts.add(line.start()));
    List<PrintedLine> more = new ArrayList<>();
    List<Box> others = new ArrayList<>();
    double bottom = Double.MAX_VALUE;
    for (PrintedLine line : lines) {
      Box box = line.box();
      List<Line> parts = text.lines(List.of(line));
      if (head.contains(line) && parts.stream().anyMatch(part -> starts.contains(part.start()))) {
        bottom = bottom == Double.MAX_VALUE ? box.bottom() : Math.max(bottom, box.bottom());
      } else if (bottom < Double.MAX_VALUE
          && box.top() >= foot
          && box.top() < PageMargins.lowestHead(layout)
          && others.stream().noneMatch(other -> isOver(other, box))
          && parts.stream().allMatch(mastheads::isFact)) {
        more.add(line);
        bottom = Math.max(bottom, box.bottom());
      } else if (box.top() >= bottom) {
        break;
      } else if (others.stream().noneMatch(other -> isWithin(other, box))) {
        others.add(box);
      }
    }
    return more;
  }

  private static boolean isOver(Box other, Box box) {
    return Math.min(other.right(), box.right()) > Math.max(other.left(), box.left());
  }

  private static boolean isWithin(Box other, Box box) {
    return other.left() <= box.left() && box.right() <= other.right();
  }
}
