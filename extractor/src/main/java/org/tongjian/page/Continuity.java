package org.tongjian.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds for each fragment that breaks off in mid-sentence the fragment that goes on.
 *
 * <p>No single sign decides. Brackets and quotes that are opened here and closed there, characters
 * that commonly follow each other, words in common, and the distance are weighed; the pairing with
 * the greatest weight in all wins.
 */
final class Continuity {
  /** No fragment. */
  static final int NONE = -1;

  private static final int REACH = 24;

  /** What breaks off goes on somewhere, as a rule. */
  private static final double WANTED = 3;

  private static final int SEARCHED = 200_000;

  private final LineRules rules;
  private final CharacterPairs characters;
  private final List<Fragment> fragments;
  private final Vocabulary vocabulary;
  private final boolean usesIndents;
  private final int[] order;

  private record Pair(int from, int to, double weight) {}

  Continuity(
      LineRules rules, CharacterPairs characters, List<Fragment> fragments, boolean usesIndents) {
    this.rules = rules;
    this.characters = characters;
    this.fragments = fragments;
    this.vocabulary = new Vocabulary(fragments);
    this.usesIndents = usesIndents;
    this.order = new int[fragments.size()];
    for (int i = 1; i < order.length; i++) {
      order[i] = order[i - 1] + (fragments.get(i - 1).kind() == LineKind.CAPTION ? 0 : 1);
    }
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** For each fragment the fragment that it goes on from, or {@link #NONE}. */
  int[] predecessors() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < fragments.size(); i++) {
      if (breaksOff(i)) {
        for (int j = i + 1; j < fragments.size() && order[j] - order[i] <= REACH; j++) {
          double weight = canGoOn(j) ? weight(i, j) : 0;
          if (weight > 0) {
            pairs.add(new Pair(i, j, weight));
          }
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::weight).reversed());
    int[] from = new int[fragments.size()];
    int[] to = new int[fragments.size()];
    Arrays.fill(from, NONE);
    Arrays.fill(to, NONE);
    for (Pair pair : pairs) {
      if (from[pair.to] == NONE && to[pair.from] == NONE) {
        from[pair.to] = pair.from;
        to[pair.from] = pair.to;
      }
    }
    exchange(from, to);
    return from;
  }

  /** Exchanges the continuations of two fragments wherever that weighs more together. */
  private void exchange(int[] from, int[] to) {
    for (int a = 0; a < to.length; a++) {
      for (int b = a + 1; b < to.length && order[b] - order[a] <= REACH; b++) {
        if (to[a] == NONE || to[b] == NONE || to[a] <= b || !canGoOn(to[a])) {
          continue;
        }
        double now = weight(a, to[a]) + weight(b, to[b]);
        double then = weight(a, to[b]) + weight(b, to[a]);
        if (then > now) {
          int swap = to[a];
          to[a] = to[b];
          to[b] = swap;
          from[to[a]] = a;
          from[to[b]] = b;
        }
      }
    }
  }

  /** Whether a fragment ends within a sentence. */
  boolean breaksOff(int i) {
    Fragment fragment = fragments.get(i);
    String tail = fragment.tail();
    boolean text =
        fragment.kind() == LineKind.TEXT
            || fragment.kind() == LineKind.ITEM
                && fragment.length() > 30
                && !fragment.head().startsWith("|");
    int colon = Math.max(tail.indexOf('：'), tail.indexOf(':'));
    boolean label = fragment.length() <= 40 && colon > 0 && colon <= 6;
    return text
        && !label
        && !Endings.isClosed(tail)
        && !tail.endsWith("：")
        && !tail.endsWith(":")
        && !isEnd(i);
  }

  /** Whether an article ends with a fragment: with a jump or the name of who wrote it. */
  boolean isEnd(int i) {
    String tail = fragments.get(i).tail();
    var jump = rules.jump(tail);
    while (jump.find()) {
      if (jump.group(1) != null && jump.end() == tail.length()) {
        return true;
      }
    }
    return rules.isEndMark(tail);
  }

  /** Whether a fragment opens with a jump from another page. */
  boolean comesFromElsewhere(int i) {
    var jump = rules.jump(fragments.get(i).head());
    return jump.lookingAt() && jump.group(2) != null;
  }

  private boolean canGoOn(int j) {
    Fragment fragment = fragments.get(j);
    return fragment.kind() == LineKind.TEXT
        && !rules.isDateline(fragment.head())
        && !comesFromElsewhere(j);
  }

  private double weight(int i, int j) {
    Fragment before = fragments.get(i);
    Fragment after = fragments.get(j);
    String tail = before.tail();
    String head = after.head();
    double weight = WANTED + brackets(tail, head) + seam(tail, head) + place(i, j);
    weight += rules.isOpener(head) ? -3 : 0;
    weight += Endings.isTrailing(head.charAt(0)) ? 5 : 0;
    if (usesIndents) {
      weight += after.first().indented() ? -3 : 1.5;
    }
    return weight + 6 * vocabulary.likeness(i, j);
  }

  private static double brackets(String tail, String head) {
    char missing = Endings.openBracket(tail);
    char extra = Endings.unopenedBracket(head);
    if (missing == extra) {
      return missing == 0 ? 0 : 6;
    }
    return extra == 0 ? -2 : missing == 0 ? -5 : -3;
  }

  /** How well the last characters and the first ones make a word or phrase. */
  private double seam(String tail, String head) {
    char last = tail.charAt(tail.length() - 1);
    char first = head.charAt(0);
    double seam = characters.attraction(last, first) - characters.openness(first);
    double weight = Math.max(-3, Math.min(4, seam));
    String page = fragments.get(0).first().document().text();
    if (page.length() <= SEARCHED && tail.length() > 1 && head.length() > 1) {
      weight += page.contains(tail.substring(tail.length() - 2) + first) ? 2 : 0;
      weight += page.contains(last + head.substring(0, 2)) ? 2 : 0;
      weight += page.contains("" + last + first) ? 1.5 : 0;
    }
    return weight;
  }

  private double place(int i, int j) {
    boolean headed = !fragments.get(j).heading().isEmpty();
    int skipped = order[j] - order[i] - 1;
    double weight = -0.2 * skipped;
    if (headed) {
      weight += isHeaded(i) ? -3 : skipped == 0 ? 4 : 1;
    } else if (skipped == 0) {
      weight += isInterrupted(i) ? 5 : 8;
    } else if (!breaksOff(j - 1)) {
      weight -= 0.5;
    }
    return weight;
  }

  /** Whether the article around a fragment has had its headline. */
  private boolean isHeaded(int i) {
    for (int at = i; at >= 0; at--) {
      if (!fragments.get(at).heading().titles().isEmpty()) {
        return true;
      }
      if (fragments.get(at).kind() == LineKind.SALUTATION) {
        return false;
      }
    }
    return false;
  }

  /** Whether an earlier fragment still waits for its other half when a fragment breaks off. */
  private boolean isInterrupted(int i) {
    for (int at = i - 1; at >= 0 && order[i] - order[at] <= REACH; at--) {
      if (breaksOff(at) && (!fragments.get(at + 1).heading().isEmpty() || !canGoOn(at + 1))) {
        return true;
      }
    }
    return false;
  }
}
