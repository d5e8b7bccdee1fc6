package org.tongjian.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.tongjian.page.Fragment.Heading;
import org.tongjian.page.Way.Thread;

/** Tells headlines that divide an article from those that head one. */
final class Headings {
  private final LineRules rules;
  private final List<Fragment> fragments;
  private final boolean isPage;
  private final boolean usesIndents;
  private final boolean marksEnds;
  private final List<Heading> parts = new ArrayList<>();
  private final List<Integer> split = new ArrayList<>();

  /** Those that only name a part of an article; the search asks at every step. */
  private final Set<Heading> partNames = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param isPage whether the text has a masthead, so that several articles are to be expected
   * @param usesIndents whether the first lines of paragraphs, and only they, are set in
   */
  Headings(LineRules rules, List<Fragment> fragments, boolean isPage, boolean usesIndents) {
    this.rules = rules;
    this.fragments = fragments;
    this.isPage = isPage;
    this.usesIndents = usesIndents;
    this.marksEnds =
        fragments.stream().filter(fragment -> rules.isEndMark(fragment.tail())).count()
            >= Weights.ENDS;
    fragments.forEach(fragment -> parts.add(fragment.heading()));
    for (Fragment fragment : fragments) {
      split.add(parts.size());
      List<Line> titles = fragment.heading().titles();
      for (int at = 1; at < titles.size(); at++) {
        int second = titles.get(at).number();
        List<Line> bylines = fragment.heading().bylines();
        parts.add(
            new Heading(
                titles.subList(0, at),
                bylines.stream().filter(line -> line.number() < second).toList()));
        parts.add(
            new Heading(
                titles.subList(at, titles.size()),
                bylines.stream().filter(line -> line.number() > second).toList()));
      }
    }
    for (Heading part : parts) {
      if (part.titles().size() == 1 && rules.isPartName(part.titles().get(0))) {
        partNames.add(part);
      }
    }
  }

  /** The headings before the fragments, by their number, and behind them the parts of each. */
  List<Heading> parts() {
    return parts;
  }

  /** A heading or a part of one. */
  Heading part(int number) {
    return parts.get(number);
  }

  /** Where two headlines may part that stand together before a fragment: so many places. */
  int splits(int i) {
    return Math.max(0, fragments.get(i).heading().titles().size() - 1);
  }

  /** The part of a heading above a place where two headlines may part; below it is the next. */
  int above(int i, int place) {
    return split.get(i) + 2 * place;
  }

  /**
   * What speaks against a heading heading an article: it is set in as paragraphs are, or names a
   * part.
   */
  double asTitle(Heading heading) {
    boolean part = isPartName(heading);
    boolean setIn = usesIndents && heading.titles().stream().anyMatch(Line::indented);
    return (part ? Weights.PART_NAME : 0) + (setIn ? Weights.SET_IN : 0);
  }

  /** Whether a part and the one below it may head different articles: not what has a subtitle. */
  boolean mayPart(int above) {
    Heading below = part(above + 1);
    return (level(part(above)) == level(below) || !part(above).bylines().isEmpty())
        && !LineRules.isDashed(below.titles().get(0));
  }

  /** What speaks against a part and the one below it heading different articles. */
  double parting(int above) {
    return part(above).bylines().isEmpty() ? Weights.SPLIT_HEADING : Weights.SPLIT_AT_BYLINE;
  }

  /** The deepest level of a heading's headlines; 0 when they have none. */
  int level(Heading heading) {
    return heading.titles().stream().mapToInt(Line::level).max().orElse(0);
  }

  /** Whether a heading is nothing but the name of a part: 简历, 相关链接. */
  boolean isPartName(Heading heading) {
    return partNames.contains(heading);
  }

  /** What speaks against a heading dividing an article. */
  double inside(Thread article, Heading heading, int i) {
    if (article.titled() && isPartName(heading)) {
      return Weights.INTERTITLE;
    }
    int level = heading.titles().stream().mapToInt(Line::level).min().orElse(0);
    if (level > 0
        && level <= article.level()
        && !heading.titles().stream().allMatch(rules::isItem)) {
      return Weights.SAME_LEVEL;
    }
    if (isIntertitle(article, heading, fragments.get(i))) {
      return isPage && level > 0 && level != Line.BOLD
          ? Weights.MARKED_INTERTITLE
          : Weights.INTERTITLE;
    }
    boolean plain = level == 0 && heading.bylines().isEmpty() && heading.titles().size() == 1;
    double again = article.divided() ? Weights.DIVIDED_AGAIN : 0;
    again += marksEnds ? Weights.NOT_ENDED : 0;
    again += isPage ? 0 : Weights.ONE_ARTICLE;
    return plain && !article.ended()
        ? Math.min(
                Weights.HEADLINE_INSIDE,
                Weights.LETTER_INSIDE * (letters(heading.titles().get(0)) - 4))
            - again
        : Weights.HEADLINE_INSIDE;
  }

  private static long letters(Line line) {
    return line.text().codePoints().filter(Character::isLetterOrDigit).count();
  }

  private boolean isIntertitle(Thread article, Heading heading, Fragment next) {
    boolean possible =
        heading.bylines().isEmpty()
            && heading.titles().size() == 1
            && next.kind() != LineKind.SALUTATION
            && !rules.isDateline(next.head());
    if (!possible || article.ended()) {
      return false;
    }
    Line title = heading.titles().get(0);
    if (rules.isItem(title) || usesIndents && title.indented()) {
      return true;
    }
    int deepest = article.level();
    long letters = letters(title);
    if (title.level() > 0 && deepest > 0 && title.level() <= deepest) {
      return false;
    }
    if (deepest > 0 && deepest < Line.BOLD && title.level() >= deepest + 2) {
      return title.level() != Line.BOLD || letters <= (isPage ? 8 : 14);
    }
    boolean deeper = deepest > 0 && title.level() > deepest;
    return letters <= (deeper || !isPage ? 12 : Weights.SHORT_TITLE);
  }
}
