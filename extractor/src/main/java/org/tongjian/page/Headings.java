package org.tongjian.page;

import java.util.List;
import org.tongjian.page.Fragment.Heading;
import org.tongjian.page.Way.Thread;

/** Tells headlines that divide an article from those that head one. */
final class Headings {
  private final LineRules rules;
  private final List<Fragment> fragments;
  private final boolean isPage;

  /**
   * @param isPage whether the text has a masthead, so that several articles are to be expected
   */
  Headings(LineRules rules, List<Fragment> fragments, boolean isPage) {
    this.rules = rules;
    this.fragments = fragments;
    this.isPage = isPage;
  }

  /** The deepest level of a heading's headlines; 0 when they have none. */
  int level(Heading heading) {
    return heading.titles().stream().mapToInt(Line::level).max().orElse(0);
  }

  /** What speaks against a heading dividing an article. */
  double inside(Thread article, Heading heading, int i) {
    int level = heading.titles().stream().mapToInt(Line::level).min().orElse(0);
    if (level > 0
        && level <= article.level()
        && !heading.titles().stream().allMatch(rules::isItem)) {
      return Weights.SAME_LEVEL;
    }
    return isIntertitle(article, heading, fragments.get(i))
        ? Weights.INTERTITLE
        : Weights.HEADLINE_INSIDE;
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
    if (rules.isItem(title)) {
      return true;
    }
    int deepest = article.level();
    long letters = title.text().codePoints().filter(Character::isLetterOrDigit).count();
    if (title.level() > 0 && deepest > 0 && title.level() <= deepest) {
      return false;
    }
    if (deepest > 0 && deepest < Line.BOLD && title.level() >= deepest + 2) {
      return title.level() != Line.BOLD || letters <= (isPage ? 8 : 14);
    }
    boolean deeper = deepest > 0 && title.level() > deepest;
    return letters <= (deeper || !isPage ? 12 : 8);
  }
}
