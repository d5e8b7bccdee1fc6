package org.tongjian.page;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a text must have wherever a regular expression matches in it: one of several characters or
 * pairs of neighbours. Knows the expressions that the tables of this package are written in; of
 * what it does not know nothing is said to be needed.
 */
final class Needs {
  /** Characters are common, pairs are not. */
  private static final int CHARACTER = 20;

  private static final int MOST_IN_CLASS = 24;

  private final String regex;
  private int at;

  private Needs(String regex) {
    this.regex = regex;
  }

  /**
   * The needs of an expression: characters, and pairs as {@code first << 16 | second}; empty when
   * it may match without any of them.
   */
  static Set<Integer> of(String regex) {
    if (regex.contains("(?i)") || regex.contains("\\Q")) {
      return Set.of();
    }
    var needs = new Needs(regex);
    Set<Integer> found = needs.alternatives();
    return needs.at == regex.length() ? found : Set.of();
  }

  /** One of what each alternative needs; empty when one of them needs nothing. */
  private Set<Integer> alternatives() {
    Set<Integer> all = new TreeSet<>();
    boolean known = true;
    while (true) {
      Set<Integer> branch = sequence();
      known &= !branch.isEmpty();
      all.addAll(branch);
      if (at == regex.length() || regex.charAt(at) == ')') {
        return known ? all : Set.of();
      }
      at++;
    }
  }

  /** What is rarest of all that a sequence needs. */
  private Set<Integer> sequence() {
    Set<Integer> best = Set.of();
    var literal = new StringBuilder();
    while (at < regex.length() && "|)".indexOf(regex.charAt(at)) < 0) {
      char first = regex.charAt(at);
      boolean plain = "\\[(.^$".indexOf(first) < 0;
      Set<Integer> needs = plain ? Set.of((int) first) : Set.of();
      if (plain) {
        at++;
      } else {
        needs = special(first);
      }
      int behind = at;
      boolean required = quantifier();
      if (plain && required) {
        literal.append(first);
      }
      if (!plain || at > behind) {
        best = rarer(best, ofLiteral(literal));
        literal.setLength(0);
      }
      best = required ? rarer(best, needs) : best;
    }
    return rarer(best, ofLiteral(literal));
  }

  private Set<Integer> special(char first) {
    at++;
    return switch (first) {
      case '\\' -> escape();
      case '[' -> characterClass();
      case '(' -> group();
      default -> Set.of();
    };
  }

  private Set<Integer> escape() {
    char c = regex.charAt(at++);
    if (c == 'u') {
      at += 4;
    }
    return Character.isLetterOrDigit(c) ? Set.of() : Set.of((int) c);
  }

  /** The characters of a class, where it lists a few. */
  private Set<Integer> characterClass() {
    Set<Integer> all = new TreeSet<>();
    boolean listed = regex.charAt(at) != '^';
    int depth = 1;
    while (depth > 0) {
      char c = regex.charAt(at++);
      if (c == '[') {
        depth++;
        listed = false;
      } else if (c == ']') {
        depth--;
      } else if (c == '\\') {
        listed = false;
        at++;
      } else if (c == '-' || c == '&') {
        listed = false;
      } else {
        all.add((int) c);
      }
    }
    return listed && all.size() <= MOST_IN_CLASS ? all : Set.of();
  }

  private Set<Integer> group() {
    boolean looks = false;
    if (regex.charAt(at) == '?') {
      looks = !regex.startsWith("?:", at);
      at += regex.startsWith("?<", at) ? 3 : 2;
    }
    Set<Integer> needs = alternatives();
    at++;
    return looks ? Set.of() : needs;
  }

  /** Passes over a quantifier; whether what stands before it is needed. */
  private boolean quantifier() {
    if (at == regex.length() || "?*+{".indexOf(regex.charAt(at)) < 0) {
      return true;
    }
    char kind = regex.charAt(at++);
    boolean required = kind == '+' || kind == '{' && regex.charAt(at) != '0';
    if (kind == '{') {
      at = regex.indexOf('}', at) + 1;
    }
    if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
      at++;
    }
    return required;
  }

  /** The pair in the middle of a word, where two words of two characters meet. */
  private static Set<Integer> ofLiteral(CharSequence literal) {
    if (literal.length() < 2) {
      return literal.isEmpty() ? Set.of() : Set.of((int) literal.charAt(0));
    }
    int middle = (literal.length() - 1) / 2;
    return Set.of(literal.charAt(middle) << 16 | literal.charAt(middle + 1));
  }

  private static Set<Integer> rarer(Set<Integer> one, Set<Integer> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    return frequency(other) < frequency(one) ? other : one;
  }

  private static int frequency(Set<Integer> needs) {
    return needs.stream().mapToInt(n -> n >>> 16 == 0 ? CHARACTER : 1).sum();
  }
}
