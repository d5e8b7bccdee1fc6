package org.tongjian.page;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What speaks for and against reading one fragment on from another. Costs, the lower the better.
 */
final class Continuity {
  private static final int SEARCHED = 200_000;

  private final LineRules rules;
  private final List<Fragment> fragments;
  private final List<Fragment.Heading> headings;
  private Topics topics;
  private final boolean usesIndents;
  private final String page;
  private final boolean[] breaksOff;
  private final boolean[] isEnd;
  private final boolean[] jumpsAway;
  private final boolean[] fromElsewhere;
  private final boolean[] startsArticle;
  private final double[] toBegin;
  private final double[] toLead;
  private final Map<Long, Double> toGoOn = new HashMap<>();
  private final Map<BitSet, Double> likeness = new HashMap<>();
  private int newest;
  private int newestLike;

  Continuity(
      LineRules rules,
      List<Fragment> fragments,
      List<Fragment.Heading> headings,
      boolean usesIndents) {
    this.headings = headings;
    this.rules = rules;
    this.fragments = fragments;
    this.usesIndents = usesIndents;
    this.page =
        fragments.isEmpty()
            ? ""
            : CharacterSequences.folded(fragments.get(0).first().document().text());
    int count = fragments.size();
    this.breaksOff = new boolean[count];
    this.isEnd = new boolean[count];
    this.jumpsAway = new boolean[count];
    this.fromElsewhere = new boolean[count];
    this.startsArticle = new boolean[count];
    this.toBegin = new double[count];
    this.toLead = new double[count];
    for (int i = 0; i < count; i++) {
      jumpsAway[i] = findJump(i);
      isEnd[i] = jumpsAway[i] || rules.isEndMark(fragments.get(i).tail());
      breaksOff[i] = findBreak(i);
      fromElsewhere[i] = findElsewhere(i);
      startsArticle[i] = fromElsewhere[i] || rules.isDateline(fragments.get(i).head());
      toBegin[i] = weighBeginning(i);
      String head = fragments.get(i).head();
      toLead[i] =
          rules.isLater(head)
              ? Weights.BEGINS_AS_LATER
              : rules.isReportStart(head) ? -Weights.BEGINS_AS_REPORT : 0;
    }
  }

  /** Whether a fragment ends within a sentence. */
  boolean breaksOff(int i) {
    return breaksOff[i];
  }

  /** Whether an article ends with a fragment: with a jump or the name of who wrote it. */
  boolean isEnd(int i) {
    return isEnd[i];
  }

  /** Whether a fragment opens with a jump from another page. */
  boolean comesFromElsewhere(int i) {
    return fromElsewhere[i];
  }

  /** Whether a fragment is one short finished clause: what stands under pictures, if unmarked. */
  boolean mayBeCaption(int i) {
    Fragment fragment = fragments.get(i);
    String tail = fragment.tail();
    return fragment.kind() == LineKind.TEXT
        && fragment.heading().isEmpty()
        && fragment.startsAtBreak()
        && fragment.length() >= 6
        && fragment.length() <= 20
        && tail.endsWith("。")
        && tail.chars().noneMatch(c -> "，,：:；“”？！、".indexOf(c) >= 0 || Character.isDigit(c));
  }

  /** What speaks against a fragment beginning an article, as far as its first words tell. */
  double toLead(int i) {
    return toLead[i];
  }

  /** What speaks against a fragment beginning a sentence. */
  double toBegin(int j) {
    return toBegin[j];
  }

  /** What speaks against the sentence of one fragment going on in another, asked in file order. */
  double toGoOn(int i, int j) {
    if (j != newest) {
      toGoOn.clear();
      newest = j;
    }
    return toGoOn.computeIfAbsent((long) i, k -> weighSeam(i, j));
  }

  /** How much a fragment speaks of the same things as an article; see {@link Topics#likeness}. */
  double likeness(BitSet article, int j) {
    if (j != newestLike) {
      likeness.clear();
      newestLike = j;
    }
    return likeness.computeIfAbsent(article, k -> topics().likeness(k, j));
  }

  /** Stands for a heading ({@link Headings#part}) among the fragments of an article. */
  int headingOf(int i) {
    return fragments.size() + i;
  }

  private Topics topics() {
    if (topics == null) {
      topics = new Topics(fragments, headings);
    }
    return topics;
  }

  private boolean findBreak(int i) {
    Fragment fragment = fragments.get(i);
    String tail = fragment.tail();
    boolean text =
        fragment.kind() == LineKind.TEXT
            || fragment.kind() == LineKind.ITEM
                && !fragment.head().startsWith("|")
                && (fragment.length() > 30 || isListed(i));
    int colon = Math.max(tail.indexOf('：'), tail.indexOf(':'));
    boolean label =
        fragment.length() <= 40
            && colon > 0
            && colon <= 6
            && !rules.isTurn(tail)
            && Endings.openBracket(tail) == 0;
    return text
        && (!label || isListed(i))
        && !Endings.isClosed(tail)
        && !tail.endsWith("：")
        && !tail.endsWith(":")
        && !isEnd(i);
  }

  /** Whether a fragment is one of several items of which those above have stops. */
  private boolean isListed(int i) {
    Fragment above = fragments.get(Math.max(0, i - 1));
    char last = above.tail().charAt(above.tail().length() - 1);
    return above.kind() == LineKind.ITEM && "；;。".indexOf(last) >= 0;
  }

  /** Whether a fragment ends with a jump to another page. */
  boolean jumpsAway(int i) {
    return jumpsAway[i];
  }

  private boolean findJump(int i) {
    String tail = fragments.get(i).tail();
    var jump = rules.jump(tail);
    while (jump.find()) {
      if (jump.group(1) != null && jump.end() == tail.length()) {
        return true;
      }
    }
    return false;
  }

  private boolean findElsewhere(int i) {
    var jump = rules.jump(fragments.get(i).head());
    return jump.lookingAt() && jump.group(2) != null;
  }

  /** Whether a fragment opens as only articles do. */
  boolean startsArticle(int i) {
    return startsArticle[i];
  }

  private boolean canGoOn(int j) {
    Fragment fragment = fragments.get(j);
    return fragment.kind() == LineKind.TEXT
        && !rules.isDateline(fragment.head())
        && !rules.isTurn(fragment.head())
        && !comesFromElsewhere(j);
  }

  private double weighBeginning(int j) {
    Fragment fragment = fragments.get(j);
    String head = fragment.head();
    double cost =
        -Weights.OPEN * CharacterSequences.get().openness(CharacterSequences.folded(head));
    cost += rules.isOpener(head) ? -3 : 0;
    cost += fragment.kind() != LineKind.TEXT || rules.isTurn(head) ? -2 : 0;
    cost += isRest(head) ? 3 : 0;
    cost += Endings.isTrailing(head.charAt(0)) ? 8 : 0;
    cost += Endings.unopenedBracket(head) != 0 ? 4 : 0;
    if (usesIndents) {
      cost += fragment.first().indented() ? -4 : 4;
    }
    return cost;
  }

  /** One character and a comma: hardly a clause, often what is left of a word. */
  static boolean isRest(String head) {
    return head.length() > 1
        && "，、。；".indexOf(head.charAt(1)) >= 0
        && "但故而且那好嗯哦看".indexOf(head.charAt(0)) < 0;
  }

  private double weighSeam(int i, int j) {
    String tail = fragments.get(i).tail();
    String head = fragments.get(j).head();
    double cost = brackets(tail, head) - Weights.SEAM * seam(tail, head);
    cost += canGoOn(j) ? 0 : 8;
    cost -= i + 1 == j && fragments.get(j).heading().isEmpty() ? Weights.ADJACENT : 0;
    return cost;
  }

  private static double brackets(String tail, String head) {
    char missing = Endings.openBracket(tail);
    char extra = Endings.unopenedBracket(head);
    if (missing == extra) {
      return missing == 0 ? 0 : -6;
    }
    return extra == 0 ? 2 : missing == 0 ? 4 : 3;
  }

  /** How well the last characters and the first ones make a word or phrase. */
  private double seam(String tail, String head) {
    String end = CharacterSequences.folded(tail);
    String start = CharacterSequences.folded(head);
    double weight = CharacterSequences.get().attraction(end, start);
    if (page.length() <= SEARCHED && end.length() > 1 && start.length() > 1) {
      char last = end.charAt(end.length() - 1);
      char first = start.charAt(0);
      weight += page.contains(end.substring(end.length() - 2) + first) ? Weights.PAGE_THREE : 0;
      weight += page.contains(last + start.substring(0, 2)) ? Weights.PAGE_THREE : 0;
      weight += page.contains("" + last + first) ? Weights.PAGE_TWO : 0;
    }
    return weight;
  }
}
