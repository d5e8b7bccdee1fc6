package org.tongjian.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds which half of an article goes on in which. Pages must agree; of several candidates one must
 * be clearly the best. A wrong join is worse than an open end.
 */
final class HalfMatcher {
  /** What speaks for two halves whose pages agree and that have no rival. */
  private static final double ENOUGH_ALONE = -4;

  /** What must speak for two halves when the page of one is not known. */
  private static final double ENOUGH_UNPLACED = 3;

  /** A seam that alone tells that a sentence goes on. */
  private static final double STRONG_SEAM = 5;

  /** Names and phrases in common that are more than chance. */
  private static final double COMMON_WORDS = 0.3;

  /** By how much the best must lead. */
  private static final double LEAD = 1.5;

  private final List<Article> articles;
  private final List<Issue> issues;
  private final Map<Integer, Set<String>> words = new HashMap<>();
  private final Map<String, Integer> spread = new HashMap<>();

  /**
   * Two halves that may belong together.
   *
   * @param first place of the half that goes on among the articles
   * @param second place of the half that goes on from it
   * @param score what speaks for them
   * @param akin whether more than the pages speaks for them
   */
  private record Pair(int first, int second, double score, boolean akin) {
    boolean rivals(Pair other) {
      return first == other.first || second == other.second;
    }
  }

  HalfMatcher(List<Article> articles, List<Issue> issues) {
    this.articles = articles;
    this.issues = issues;
  }

  /** The place of each half that goes on, with the place of the half that goes on from it. */
  Map<Integer, Integer> pairs() {
    List<Pair> all = candidates();
    List<Pair> open =
        all.stream().filter(p -> p.akin || all.stream().noneMatch(o -> isOther(o, p))).toList();
    Map<Integer, Integer> next = new HashMap<>();
    boolean found = true;
    while (found) {
      found = false;
      for (Pair pair : open) {
        if (isClear(pair, open)) {
          if (!leads(pair.second, pair.first, next)) {
            next.put(pair.first, pair.second);
          }
          open = open.stream().filter(p -> !p.rivals(pair)).toList();
          found = true;
          break;
        }
      }
    }
    return next;
  }

  private static boolean isOther(Pair one, Pair other) {
    return !one.equals(other) && one.rivals(other);
  }

  /** Whether a half goes on, directly or through others, in another one. */
  private static boolean leads(int from, int to, Map<Integer, Integer> next) {
    Integer at = from;
    while (at != null && at != to) {
      at = next.get(at);
    }
    return at != null;
  }

  private List<Pair> candidates() {
    List<Pair> pairs = new ArrayList<>();
    for (int first = 0; first < articles.size(); first++) {
      if (Half.on(articles.get(first)).isPresent()) {
        for (int second = 0; second < articles.size(); second++) {
          if (first != second
              && Half.from(articles.get(second)).isPresent()
              && issues.get(first).isSame(issues.get(second))) {
            pair(first, second).ifPresent(pairs::add);
          }
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::score).reversed());
    return pairs;
  }

  private Optional<Pair> pair(int i, int j) {
    Article first = articles.get(i);
    Article second = articles.get(j);
    Jump on = Half.on(first).orElseThrow();
    Jump from = Half.from(second).orElseThrow();
    Optional<Integer> firstPage = first.masthead().pageNumber();
    Optional<Integer> secondPage = second.masthead().pageNumber();
    boolean onFits = secondPage.isEmpty() || secondPage.get() == on.page();
    boolean fromFits = firstPage.isEmpty() || firstPage.get() == from.page();
    // A file of several pages may give them all the number of its first.
    boolean onePage = Issue.isOneDocument(first, second) && firstPage.equals(secondPage);
    if (!(onFits && fromFits) && !(onePage && (onFits || fromFits))) {
      return Optional.empty();
    }
    boolean placed = onFits && fromFits && firstPage.isPresent() && secondPage.isPresent();
    double headlines = headlines(first, second);
    double seam = seam(first, on, second, from);
    double shared = shared(i, j);
    // Where pages agree, that the two have no rival is enough; else the text must speak for them.
    boolean akin = headlines > 0 || seam >= STRONG_SEAM || shared >= COMMON_WORDS;
    double score = headlines + seam + shared;
    boolean mayBe = akin || placed && headlines >= 0 && !Issue.isOneDocument(first, second);
    return mayBe && score > (placed ? ENOUGH_ALONE : ENOUGH_UNPLACED)
        ? Optional.of(new Pair(i, j, score, akin))
        : Optional.empty();
  }

  private static boolean isClear(Pair pair, List<Pair> open) {
    return open.stream().filter(p -> isOther(p, pair)).allMatch(p -> pair.score - p.score >= LEAD);
  }

  /** The headline of a second half often is that of the first one, or a part of it. */
  private static double headlines(Article first, Article second) {
    if (first.title().isEmpty() || second.title().isEmpty()) {
      return 0;
    }
    return 6 * likeness(first.title(), second.title()) - 1;
  }

  /** The share of the shorter headline's pairs of characters that the other one has too. */
  static double likeness(String one, String other) {
    Set<String> a = grams(one, 2);
    Set<String> b = grams(other, 2);
    int smaller = Math.min(a.size(), b.size());
    if (smaller == 0) {
      return 0;
    }
    a.retainAll(b);
    return (double) a.size() / smaller;
  }

  private static double seam(Article first, Jump on, Article second, Jump from) {
    String tail = Half.tail(first, on);
    String head = Half.head(second, from);
    if (tail.isEmpty() || head.isEmpty()) {
      return 0;
    }
    boolean breaksOff = Half.breaksOff(tail);
    char begins = head.charAt(0);
    double openness = CharacterSequences.get().opening(head);
    if (!breaksOff) {
      return openness + (Endings.isTrailing(begins) ? -8 : 0) + brackets(tail, head);
    }
    double goesOn = CharacterSequences.get().seam(tail, head);
    return 1.5 * (goesOn - openness) + brackets(tail, head);
  }

  private static double brackets(String tail, String head) {
    char missing = Endings.openBracket(tail);
    char extra = Endings.unopenedBracket(head);
    if (missing == extra) {
      return missing == 0 ? 0 : 5;
    }
    return missing == 0 || extra == 0 ? -2 : -3;
  }

  /** Names and phrases that both halves have. */
  private double shared(int first, int second) {
    Set<String> a = wordsOf(first);
    Set<String> b = wordsOf(second);
    Map<String, Integer> spread = spread();
    double common = 0;
    for (String word : a.size() < b.size() ? a : b) {
      if (a.contains(word) && b.contains(word)) {
        common += 2.0 / spread.getOrDefault(word, 2);
      }
    }
    double size = Math.sqrt((double) Math.max(1, a.size()) * Math.max(1, b.size()));
    return Math.min(6, 40 * common / size);
  }

  /** In how many halves a phrase stands. */
  private Map<String, Integer> spread() {
    if (spread.isEmpty()) {
      for (int i = 0; i < articles.size(); i++) {
        if (!articles.get(i).jumps().isEmpty()) {
          wordsOf(i).forEach(word -> spread.merge(word, 1, Integer::sum));
        }
      }
    }
    return spread;
  }

  private Set<String> wordsOf(int article) {
    return words.computeIfAbsent(article, i -> words(articles.get(i)));
  }

  private static Set<String> words(Article article) {
    String text = article.text();
    return grams(text.substring(0, Math.min(text.length(), 4000)), 3);
  }

  private static Set<String> grams(String text, int length) {
    Set<String> grams = new HashSet<>();
    for (int i = 0; i + length <= text.length(); i++) {
      String gram = text.substring(i, i + length);
      if (gram.chars().allMatch(Character::isLetterOrDigit)) {
        grams.add(gram);
      }
    }
    return grams;
  }
}
