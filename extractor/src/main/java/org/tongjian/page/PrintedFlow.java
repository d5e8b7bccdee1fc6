package org.tongjian.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongjian.page.geometry.Heading;
import org.tongjian.page.geometry.Link;
import org.tongjian.page.geometry.Matching;
import org.tongjian.page.geometry.PrintedLine;
import org.tongjian.page.geometry.PrintedPage;
import org.tongjian.page.geometry.Stack;

/**
 * Decides which stacks of a printed page follow each other and under which headline: places
 * propose, type and words decide.
 */
final class PrintedFlow {
  private static final double OPEN_END = 5;
  private static final double EMPTY_HEADING = 6;

  /** What words in common weigh against places, which leave few readings open. */
  private static final double KINSHIP = 0.6;

  private static final double MOST_KINSHIP = 8;
  private static final double COMES_FROM_ELSEWHERE = 1;
  private static final double BEGINS_ALONE = 5;
  private static final double BEGINS_INSIDE = 9;

  private final PrintedPage page;
  private final PrintedSeams seams;
  private final CommonWords words;
  private final int[] before;

  /**
   * Text that belongs together.
   *
   * @param heading over it; null where there is none
   * @param stacks its text in reading order
   */
  record Chain(Heading heading, List<Stack> stacks) {}

  private PrintedFlow(PrintedPage page, PrintedSeams seams) {
    this.page = page;
    this.seams = seams;
    this.words = new CommonWords(texts(page));
    this.before = Matching.of(links(), alone());
  }

  static PrintedFlow of(PrintedPage page, PrintedSeams seams) {
    return new PrintedFlow(page, seams);
  }

  private int headings() {
    return page.headings().size();
  }

  private List<Link> links() {
    List<Link> weighed = new ArrayList<>();
    for (Link link : page.links()) {
      Stack to = page.stacks().get(link.to() - headings());
      double cost = link.cost();
      if (link.from() < headings()) {
        cost += fromHeading(page.headings().get(link.from()), to);
      } else {
        Stack from = page.stacks().get(link.from() - headings());
        cost += seams.cost(from, to) - (seams.breaksOff(from) ? OPEN_END : 0);
      }
      weighed.add(new Link(link.from(), link.to(), cost - kinship(link)));
    }
    return weighed;
  }

  /** The words of the headings and of the stacks. */
  private static List<String> texts(PrintedPage page) {
    List<String> texts = new ArrayList<>();
    for (Heading heading : page.headings()) {
      texts.add(joined(heading.kickers()) + joined(heading.titles()) + joined(heading.subtitles()));
    }
    page.stacks().forEach(stack -> texts.add(joined(stack.lines())));
    return texts;
  }

  private static String joined(List<PrintedLine> lines) {
    return lines.stream().map(PrintedLine::text).collect(Collectors.joining());
  }

  /** What the words of both speak for one following the other. */
  private double kinship(Link link) {
    double likeness = words.likeness(link.from(), link.to());
    return KINSHIP * Math.max(-MOST_KINSHIP, Math.min(MOST_KINSHIP, likeness));
  }

  private double fromHeading(Heading heading, Stack to) {
    double cost = heading.isMinor() ? 3 : -EMPTY_HEADING;
    cost += seams.beginsInside(to) ? 4 : 0;
    if (seams.comesFromElsewhere(to)) {
      return cost;
    }
    return cost - (seams.startsArticle(to) ? (heading.isMinor() ? 6 : 3) : 0);
  }

  private double[] alone() {
    double[] alone = new double[headings() + page.stacks().size()];
    for (int i = 0; i < page.stacks().size(); i++) {
      Stack stack = page.stacks().get(i);
      alone[headings() + i] =
          seams.comesFromElsewhere(stack)
              ? COMES_FROM_ELSEWHERE
              : seams.startsArticle(stack)
                  ? 3.5
                  : seams.beginsInside(stack) ? BEGINS_INSIDE : BEGINS_ALONE;
    }
    return alone;
  }

  /** The texts of the page, in the order in which they begin from top to bottom. */
  List<Chain> chains() {
    int[] next = new int[before.length];
    java.util.Arrays.fill(next, -1);
    for (int i = 0; i < before.length; i++) {
      if (before[i] >= 0) {
        next[before[i]] = i;
      }
    }
    List<Chain> chains = new ArrayList<>();
    for (int i = 0; i < before.length; i++) {
      boolean heads = i < headings() ? next[i] >= 0 : before[i] < 0;
      if (heads) {
        List<Stack> stacks = new ArrayList<>();
        for (int at = i < headings() ? next[i] : i; at >= 0; at = next[at]) {
          stacks.add(page.stacks().get(at - headings()));
        }
        chains.add(new Chain(i < headings() ? page.headings().get(i) : null, stacks));
      }
    }
    return chains;
  }

  /** The headings that no text follows. */
  List<Heading> emptyHeadings() {
    Set<Integer> used = new HashSet<>();
    for (int from : before) {
      used.add(from);
    }
    List<Heading> empty = new ArrayList<>();
    for (int i = 0; i < headings(); i++) {
      if (!used.contains(i)) {
        empty.add(page.headings().get(i));
      }
    }
    return empty;
  }
}
