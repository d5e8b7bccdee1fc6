package org.tongjian.page.geometry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tongjian.source.Box;

/** Finds the headlines of a page: large or bold lines that stand together. */
final class HeadingFinder {
  private static final int LONGEST = 60;

  /** More lines than a heading has. */
  private static final int MOST_LINES = 8;

  private final Typography type;
  private final Rulings rulings;
  private final List<Heading> headings = new ArrayList<>();
  private final List<PrintedLine> rest = new ArrayList<>();

  private HeadingFinder(Typography type, Rulings rulings) {
    this.type = type;
    this.rulings = rulings;
  }

  /** Headings, and the lines that belong to none, from top to bottom. */
  record Found(List<Heading> headings, List<PrintedLine> rest) {}

  static Found find(
      List<PrintedLine> lines,
      Typography type,
      Rulings rulings,
      Function<PrintedLine, LineForm> form) {
    var finder = new HeadingFinder(type, rulings);
    Set<PrintedLine> bold = finder.loneBold(lines);
    List<PrintedLine> raised = new ArrayList<>();
    for (PrintedLine line : lines) {
      boolean raises = bold.contains(line) || type.isLarger(line);
      if (finder.isHeadline(line) || raises && form.apply(line) != LineForm.BYLINE) {
        raised.add(line);
      } else {
        finder.rest.add(line);
      }
    }
    finder.group(raised);
    finder.rest.sort(PrintedLine.DOWNWARDS);
    return new Found(finder.headings, finder.rest);
  }

  private boolean isHeadline(PrintedLine line) {
    return type.isLarge(line) || line.vertical();
  }

  /** Bold lines of at most two in a row that are no sentences. */
  private Set<PrintedLine> loneBold(List<PrintedLine> lines) {
    Set<PrintedLine> lone = new HashSet<>();
    List<PrintedLine> bold =
        lines.stream().filter(line -> line.bold() && !type.isLarge(line)).toList();
    long boldLength = bold.stream().mapToLong(PrintedLine::length).sum();
    long length = lines.stream().mapToLong(PrintedLine::length).sum();
    if (2 * boldLength > length || bold.size() > 2000) {
      return lone;
    }
    for (PrintedLine line : bold) {
      long neighbours =
          bold.stream()
              .filter(
                  other ->
                      Math.abs(other.middle() - line.middle()) < 1.3 * type.leading()
                          && Math.abs(other.middle() - line.middle()) > 0.4 * type.leading()
                          && Places.across(other.box(), line.box()) > 0)
              .count();
      if (neighbours <= 1 && line.length() <= LONGEST && "。；，".indexOf(last(line)) < 0) {
        lone.add(line);
      }
    }
    return lone;
  }

  private static char last(PrintedLine line) {
    return line.text().charAt(line.length() - 1);
  }

  private void group(List<PrintedLine> lines) {
    List<List<PrintedLine>> groups = new ArrayList<>();
    for (PrintedLine line : lines) {
      List<PrintedLine> home = null;
      for (int i = groups.size() - 1; i >= 0 && i > groups.size() - 40; i--) {
        if (belongs(groups.get(i), line)) {
          home = groups.get(i);
          break;
        }
      }
      if (home == null) {
        home = new ArrayList<>();
        groups.add(home);
      }
      home.add(line);
    }
    for (List<PrintedLine> group : groups) {
      if (isText(group)) {
        rest.addAll(group);
      } else {
        headings.add(new Heading(group, group.stream().noneMatch(this::isHeadline)));
      }
    }
  }

  /** Whole sentences over several lines are a lead or a text in larger type. */
  private static boolean isText(List<PrintedLine> group) {
    long length = group.stream().mapToLong(PrintedLine::length).sum();
    long stops = group.stream().filter(line -> line.text().indexOf('。') >= 0).count();
    boolean tall = group.stream().anyMatch(PrintedLine::vertical);
    return !tall && group.size() >= 3 && stops >= 1 && length >= 50;
  }

  private boolean belongs(List<PrintedLine> group, PrintedLine line) {
    PrintedLine last = group.get(group.size() - 1);
    double larger = Math.max(line.size(), last.size());
    double gap = last.gapTo(line);
    boolean near = line.vertical() || gap > -0.6 * larger && gap < 0.5 * larger;
    if (line.vertical() != last.vertical() || !near) {
      return false;
    }
    if (!rulings.frameOf(line.box()).equals(rulings.frameOf(last.box()))) {
      return false;
    }
    Box whole = Places.around(group.subList(Math.max(0, group.size() - MOST_LINES), group.size()));
    if (line.vertical()) {
      return -Places.across(line.box(), whole) < larger && Places.along(line.box(), whole) > 0;
    }
    return isAligned(whole, line) && !rulings.divides(whole, line.box());
  }

  /** Lines of one headline begin at one edge or have one middle; some are set in after a dash. */
  private boolean isAligned(Box whole, PrintedLine line) {
    double em = type.size();
    double overlap = Places.across(line.box(), whole);
    if (overlap < 0.4 * Math.min(line.width(), whole.width())) {
      return false;
    }
    boolean left = Math.abs(line.left() - whole.left()) < em;
    boolean right = Math.abs(line.right() - whole.right()) < em;
    boolean middle = Math.abs(line.centre() - (whole.left() + whole.right()) / 2) < em;
    return left || right || middle || line.text().startsWith("—");
  }
}
