package org.tongjian.page.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tongjian.source.Box;

/** Finds what stands around headlines and pictures: bylines, subtitles in small type, captions. */
final class Surroundings {
  private final List<Heading> headings;
  private final Typography type;
  private final Rulings rulings;
  private final Function<PrintedLine, LineForm> form;

  Surroundings(
      List<Heading> headings,
      Typography type,
      Rulings rulings,
      Function<PrintedLine, LineForm> form) {
    this.headings = headings;
    this.type = type;
    this.rulings = rulings;
    this.form = form;
  }

  /** Takes bylines below headings from lines, and gives the others. */
  List<PrintedLine> bylines(List<PrintedLine> lines) {
    List<PrintedLine> rest = new ArrayList<>();
    for (PrintedLine line : lines) {
      Optional<Heading> heading =
          form.apply(line) == LineForm.BYLINE && !goesOnBelow(line, lines)
              ? headingAbove(line.box())
              : Optional.empty();
      heading.ifPresentOrElse(h -> h.addByline(line), () -> rest.add(line));
    }
    return rest;
  }

  /**
   * Whether a line is one of several of the same measure: of a text that happens to name people.
   */
  private boolean goesOnBelow(PrintedLine line, List<PrintedLine> lines) {
    return lines.stream()
        .anyMatch(
            below ->
                below.middle() > line.middle() + 0.5 * type.leading()
                    && below.middle() < line.middle() + 1.3 * type.leading()
                    && line.left() > below.left() - 0.6 * type.size()
                    && line.left() < below.left() + 2.6 * type.size()
                    && Math.abs(below.right() - line.right()) < 0.6 * type.size());
  }

  private Optional<Heading> headingAbove(Box box) {
    return headings.stream()
        .filter(
            heading -> {
              double gap = box.top() - heading.box().bottom();
              return gap > -0.5 * type.size()
                  && gap < 1.6 * type.leading()
                  && Places.across(heading.box(), box) > 0.3 * box.width()
                  && !rulings.divides(heading.box(), box);
            })
        .findFirst();
  }

  /** Takes short lines below and above headings that fit no column from stacks. */
  void subtitles(List<Stack> stacks) {
    for (Stack stack : List.copyOf(stacks)) {
      if (stack.lines().size() > 2 || stack.length() > 90) {
        continue;
      }
      Optional<Heading> above = headingAbove(stack.box());
      if (above.isPresent() && isSubtitle(stack, above.get(), stacks)) {
        above.get().addBelow(stack.lines());
        stacks.remove(stack);
      } else if (above.isEmpty()) {
        headingBelow(stack.box())
            .filter(heading -> isKicker(stack, heading, stacks))
            .ifPresent(
                heading -> {
                  heading.addAbove(stack.lines());
                  stacks.remove(stack);
                });
      }
    }
  }

  /** Whether a line ends as sentences and their parts do, not as headlines. */
  private static boolean isProse(PrintedLine line) {
    return "。；，、：".indexOf(line.text().charAt(line.length() - 1)) >= 0;
  }

  private boolean isSubtitle(Stack stack, Heading heading, List<Stack> stacks) {
    String text = stack.first().text();
    if (text.startsWith("——") || text.startsWith("—")) {
      return true;
    }
    boolean sentence = isProse(stack.last());
    if (!type.isBodySize(stack.first()) && !sentence && isAligned(stack.box(), heading.box())) {
      return true;
    }
    if (!sentence
        && isAligned(stack.box(), heading.box())
        && stacks.stream().anyMatch(other -> opensBelow(other, stack))) {
      return true;
    }
    return !heading.isMinor()
        && !sentence
        && stacks.stream().noneMatch(other -> other != stack && isColumn(other.box(), stack.box()))
        && stacks.stream().anyMatch(other -> isBelow(other.box(), stack.box()));
  }

  /** Whether a text that is set in as paragraphs are begins below a line that is not. */
  private boolean opensBelow(Stack other, Stack line) {
    double em = type.size();
    return isBelow(other.box(), line.box())
        && other.lines().size() > 1
        && other.indent(other.first()) > 1.2
        && other.first().left() > line.first().left() + 1.2 * em
        && line.lines().size() == 1;
  }

  private boolean isAligned(Box one, Box other) {
    double middles = one.left() + one.right() - other.left() - other.right();
    return Math.min(Math.abs(one.left() - other.left()), Math.abs(middles) / 2) < type.size();
  }

  private boolean isKicker(Stack stack, Heading heading, List<Stack> stacks) {
    return !heading.isMinor()
        && !isProse(stack.last())
        && stack.lines().size() == 1
        && stacks.stream().noneMatch(other -> other != stack && isColumn(other.box(), stack.box()));
  }

  private Optional<Heading> headingBelow(Box box) {
    return headings.stream()
        .filter(
            heading -> {
              double gap = heading.box().top() - box.bottom();
              return gap > -0.5 * type.size()
                  && gap < 1.0 * type.leading()
                  && Places.across(heading.box(), box) > 0.3 * box.width()
                  && !rulings.divides(box, heading.box());
            })
        .findFirst();
  }

  /** Whether two boxes stand at one edge, above each other. */
  private boolean isColumn(Box one, Box other) {
    double em = type.size();
    boolean left = Math.abs(one.left() - other.left()) < 2.4 * em;
    double gap = Math.max(one.top(), other.top()) - Math.min(one.bottom(), other.bottom());
    return left && other.right() < one.right() + em && gap < 2 * type.leading();
  }

  private boolean isBelow(Box lower, Box upper) {
    double gap = lower.top() - upper.bottom();
    return gap > -0.5 * type.size() && gap < 3 * type.leading() && Places.across(lower, upper) > 0;
  }

  /** Takes the texts of pictures from stacks. */
  List<Caption> captions(List<Stack> stacks) {
    List<Caption> captions = new ArrayList<>();
    for (Stack stack : List.copyOf(stacks)) {
      boolean says =
          stack.lines().size() <= 6
              && (form.apply(stack.first()) == LineForm.CAPTION
                  || form.apply(stack.last()) == LineForm.CAPTION);
      boolean other = !type.isBodySize(stack.lines().get(0)) || stack.first().bold();
      boolean few = stack.lines().size() <= (other ? 8 : 1);
      Optional<Box> picture =
          rulings.pictures().isEmpty() ? spaceAbove(stack, stacks) : pictureAt(stack.box());
      boolean at = few && stack.length() < 250 && picture.isPresent();
      if (says || at) {
        Box box = stack.box();
        captions.add(new Caption(stack, picture.map(box::around).orElse(box)));
        stacks.remove(stack);
      }
    }
    return captions;
  }

  /**
   * The empty space above a few lines, where no pictures are known: they are the text of one if
   * much is empty between them and the text or headline above.
   */
  private Optional<Box> spaceAbove(Stack stack, List<Stack> stacks) {
    Box box = stack.box();
    double foot = Double.NEGATIVE_INFINITY;
    for (Stack other : stacks) {
      if (other != stack && Math.abs(other.box().top() - box.top()) < 0.6 * type.leading()) {
        // Columns that begin level stand under a headline, if not under its words.
        return Optional.empty();
      }
      foot = Math.max(foot, other == stack ? foot : footAbove(other.box(), box));
    }
    for (Heading heading : headings) {
      foot = Math.max(foot, footAbove(heading.box(), box));
    }
    boolean empty = Double.isFinite(foot) && box.top() - foot > 4.5 * type.leading();
    return empty && box.height() < 4 * type.leading()
        ? Optional.of(new Box(box.left(), foot, box.right(), box.top()))
        : Optional.empty();
  }

  private static double footAbove(Box upper, Box box) {
    return Places.across(upper, box) > 0 && upper.top() < box.top()
        ? upper.bottom()
        : Double.NEGATIVE_INFINITY;
  }

  private Optional<Box> pictureAt(Box box) {
    double em = type.size();
    return rulings.pictures().stream()
        .filter(
            picture -> {
              double below = box.top() - picture.bottom();
              double above = picture.top() - box.bottom();
              double beside = Math.max(picture.left() - box.right(), box.left() - picture.right());
              boolean column =
                  box.left() > picture.left() - 1.5 * em
                      && box.right() < picture.right() + 1.5 * em;
              boolean level = Places.along(picture, box) > 0.8 * box.height();
              return column && below > -em && below < 1.5 * em
                  || column && above > -em && above < em
                  || level && beside > -em && beside < 1.5 * em;
            })
        .findFirst();
  }
}
