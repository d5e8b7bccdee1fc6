package org.tongjian.page;

import java.util.ArrayList;
import java.util.List;
import org.tongjian.page.Fragment.Heading;

/** Puts the fragments of a page together to articles, taking apart what columns spliced. */
final class Assembler {
  private final LineRules rules;
  private final List<Fragment> fragments;
  private final Continuity continuity;
  private final boolean isPage;

  private final List<Draft> drafts = new ArrayList<>();
  private final Draft[] draftOf;
  private Draft current;
  private Draft other;
  private Heading waiting = Heading.NONE;
  private int waitingFor = -1;

  private Assembler(
      LineRules rules, List<Fragment> fragments, Continuity continuity, boolean isPage) {
    this.rules = rules;
    this.fragments = fragments;
    this.continuity = continuity;
    this.isPage = isPage;
    this.draftOf = new Draft[fragments.size()];
  }

  /**
   * The articles in the order in which they begin.
   *
   * @param isPage whether the text has a masthead, so that several articles are to be expected
   */
  static List<Draft> assemble(
      LineRules rules, List<Fragment> fragments, Continuity continuity, boolean isPage) {
    var assembler = new Assembler(rules, fragments, continuity, isPage);
    int[] from = continuity.predecessors();
    for (int i = 0; i < fragments.size(); i++) {
      assembler.place(i, from);
    }
    return assembler.drafts.stream().filter(Draft::hasText).toList();
  }

  private void place(int i, int[] from) {
    Fragment fragment = fragments.get(i);
    if (fragment.kind() == LineKind.CAPTION) {
      if (current == null) {
        start(Heading.NONE);
      }
      current.add(i, fragment);
      return;
    }
    if (from[i] != Continuity.NONE) {
      Draft draft = draftOf[from[i]];
      turnTo(draft);
      draft.goOn(i, fragment);
      keep(i);
      interrupt(draft, fragment.heading(), i, from);
      return;
    }
    Heading heading = i == waitingFor ? waiting : fragment.heading();
    if (!heading.isEmpty()) {
      if (isIntertitle(heading, fragment)) {
        current.addInside(heading);
      } else {
        start(heading);
      }
    } else if (startsWithoutHeading(i)) {
      start(Heading.NONE);
    } else if (current.isEnded() && other != null && !other.isEnded()) {
      turnTo(other);
    } else if (other != null && !other.isEnded() && belongsToOther(i)) {
      turnTo(other);
    }
    current.add(i, fragment);
    keep(i);
  }

  private void keep(int i) {
    draftOf[i] = current;
    if (continuity.isEnd(i)) {
      current.end();
    }
  }

  private void start(Heading heading) {
    Draft draft = new Draft();
    draft.head(heading);
    drafts.add(draft);
    turnTo(draft);
  }

  private void turnTo(Draft draft) {
    if (draft != current) {
      other = current;
      current = draft;
    }
  }

  /** Finds the place of a headline that stands in the middle of a sentence of an article. */
  private void interrupt(Draft draft, Heading heading, int i, int[] from) {
    if (heading.isEmpty()) {
      return;
    }
    if (draft.titles().isEmpty()) {
      draft.head(heading);
      return;
    }
    int next = i + 1;
    while (next < fragments.size()
        && (from[next] != Continuity.NONE || fragments.get(next).kind() == LineKind.CAPTION)) {
      next++;
    }
    boolean free = next < fragments.size() && fragments.get(next).heading().isEmpty();
    if (free && (!heading.bylines().isEmpty() || opens(next))) {
      waiting = heading;
      waitingFor = next;
    } else {
      draft.addInside(heading);
    }
  }

  private boolean opens(int i) {
    Fragment fragment = fragments.get(i);
    return fragment.kind() == LineKind.SALUTATION || rules.isOpener(fragment.head());
  }

  private boolean startsWithoutHeading(int i) {
    if (current == null) {
      return true;
    }
    if (!current.hasText()) {
      return false;
    }
    Fragment fragment = fragments.get(i);
    if (fragment.length() <= 40 && continuity.isEnd(i)) {
      return false;
    }
    if (continuity.comesFromElsewhere(i) || rules.isDateline(fragment.head())) {
      return true;
    }
    if (current.isEnded()) {
      return other == null || other.isEnded();
    }
    String tail = fragments.get(current.lastFragment()).tail();
    return fragment.kind() == LineKind.SALUTATION
        && !current.isSaluted()
        && !Endings.isIntroducing(tail);
  }

  private boolean belongsToOther(int i) {
    double here = continuity.vocabulary().likeness(current.lastFragment(), i);
    double there = continuity.vocabulary().likeness(other.lastFragment(), i);
    return there > 2 * here + 0.1;
  }

  /** Whether a headline divides an article rather than heads one. */
  private boolean isIntertitle(Heading heading, Fragment next) {
    boolean possible =
        current != null
            && current.hasText()
            && !current.isEnded()
            && !continuity.breaksOff(current.lastFragment())
            && heading.bylines().isEmpty()
            && heading.titles().size() == 1
            && next.kind() != LineKind.SALUTATION
            && !rules.isDateline(next.head());
    if (!possible) {
      return false;
    }
    Line title = heading.titles().get(0);
    if (rules.isItem(title)) {
      return true;
    }
    int deepest = current.titles().stream().mapToInt(Line::level).max().orElse(0);
    long letters = title.text().codePoints().filter(Character::isLetterOrDigit).count();
    if (title.level() > 0 && deepest > 0 && title.level() <= deepest) {
      return false;
    }
    if (deepest > 0 && deepest < Line.BOLD && title.level() >= deepest + 2) {
      return title.level() != Line.BOLD || letters <= (isPage ? 8 : 14);
    }
    boolean deeper = deepest > 0 && title.level() > deepest;
    return !current.titles().isEmpty() && letters <= (deeper || !isPage ? 12 : 8);
  }
}
