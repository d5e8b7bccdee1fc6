package org.tongjian.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The bundled rules, and the words that they name. */
final class RuleTable {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)\\}");
  private static final Pattern GROUP = Pattern.compile("\\(\\?<([A-Za-z]+)>");

  private final String first;
  private final List<Rule> rules;
  private final Map<String, Map<String, String>> words;

  private RuleTable(String first, List<Rule> rules, Map<String, Map<String, String>> words) {
    this.first = first;
    this.rules = List.copyOf(rules);
    this.words = Map.copyOf(words);
  }

  static RuleTable load() {
    var words = new HashMap<String, Map<String, String>>();
    for (String[] row : Table.rows("words.tsv", 3)) {
      words.computeIfAbsent(row[0], kind -> new HashMap<>()).put(row[1], row[2]);
    }
    var pieces = new HashMap<String, String>();
    words.forEach((kind, known) -> pieces.put(kind, alternatives(known)));
    for (String[] row : Table.rows("pieces.tsv", 2)) {
      pieces.put(row[0], row[1]);
    }
    var rules = new ArrayList<Rule>();
    for (String[] row : Table.rows("rules.tsv", 3)) {
      String pattern = expand(row[1], pieces);
      var parts = new LinkedHashSet<String>();
      Matcher group = GROUP.matcher(pattern);
      while (group.find()) {
        parts.add(group.group(1));
      }
      rules.add(new Rule(row[0], Pattern.compile(pattern), List.copyOf(parts), row[2]));
    }
    return new RuleTable(pieces.get("FIRST"), rules, words);
  }

  /** Every phrase; where several rules fit, the one that takes most from the earliest place. */
  List<Phrase> find(String text) {
    var matchers = new IdentityHashMap<Rule, Matcher>();
    var found = new ArrayList<Phrase>();
    int at = 0;
    while (at < text.length()) {
      Optional<Phrase> phrase =
          isFirst(text.charAt(at)) ? longest(text, at, matchers) : Optional.empty();
      phrase.ifPresent(found::add);
      at = phrase.map(Phrase::end).orElse(at + 1);
    }
    return found;
  }

  /** Whether a date phrase can begin so; the rules are tried nowhere else. */
  boolean isFirst(char c) {
    return first.indexOf(c) >= 0;
  }

  List<Rule> rules() {
    return rules;
  }

  private Optional<Phrase> longest(String text, int at, Map<Rule, Matcher> matchers) {
    Rule best = null;
    int end = at;
    for (Rule rule : rules) {
      Matcher matcher =
          matchers.computeIfAbsent(
              rule, any -> any.pattern().matcher(text).useTransparentBounds(true));
      if (matcher.region(at, text.length()).lookingAt() && matcher.end() > end) {
        best = rule;
        end = matcher.end();
      }
    }
    return best == null ? Optional.empty() : Optional.of(phrase(at, end, best, matchers.get(best)));
  }

  private static Phrase phrase(int start, int end, Rule rule, Matcher matcher) {
    var parts = new HashMap<String, String>();
    for (String part : rule.parts()) {
      if (matcher.group(part) != null) {
        parts.put(part, matcher.group(part));
      }
    }
    return new Phrase(start, end, rule, parts);
  }

  /** What a word of the table means; the fallback where the table has no such word. */
  String meaning(String kind, String word, String fallback) {
    return words.getOrDefault(kind, Map.of()).getOrDefault(word, fallback);
  }

  private static String alternatives(Map<String, String> known) {
    return known.keySet().stream()
        .sorted(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String expand(String pattern, Map<String, String> pieces) {
    String expanded = pattern;
    Matcher matcher = PLACEHOLDER.matcher(expanded);
    while (matcher.find()) {
      String piece = pieces.get(matcher.group(1));
      if (piece == null) {
        throw new IllegalStateException("time/rules.tsv names no piece {" + matcher.group(1) + "}");
      }
      String inner = "(?:" + piece + ")";
      expanded = expanded.substring(0, matcher.start()) + inner + expanded.substring(matcher.end());
      matcher = PLACEHOLDER.matcher(expanded);
    }
    return expanded;
  }
}
