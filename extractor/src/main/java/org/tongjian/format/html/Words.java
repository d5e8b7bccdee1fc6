package org.tongjian.format.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The rules of {@code words.tsv}: what the pieces of pages say, how their containers are called.
 */
final class Words {
  private static final int LOOK = 500;
  private static final Pattern WORD = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])");
  private static final Pattern SEPARATORS =
      Pattern.compile("[\\s　\\u00a0|｜·・•,，.:：;；/()（）<>《》›»\\[\\]【】—\\-－~～_*]+");

  private final Map<String, Pattern> wholes = new HashMap<>();
  private final Map<String, List<Pattern>> items = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  private Words() {}

  /** Reads the bundled rules. */
  static Words load() {
    var words = new Words();
    Map<String, StringBuilder> alternatives = new HashMap<>();
    for (String row : rows()) {
      String[] cells = row.split("\t", -1);
      if (cells[0].endsWith("class")) {
        words.classes.put(cells[0], Set.of(cells[1].split(" ")));
      } else if (Set.of("fact", "masthead", "writer", "tool").contains(cells[0])) {
        words
            .items
            .computeIfAbsent(cells[0], k -> new ArrayList<>())
            .add(Pattern.compile(cells[1]));
      } else {
        StringBuilder regex = alternatives.computeIfAbsent(cells[0], k -> new StringBuilder());
        regex.append(regex.isEmpty() ? "" : "|").append("(?:").append(cells[1]).append(')');
      }
    }
    alternatives.forEach(
        (kind, regex) -> words.wholes.put(kind, Pattern.compile(regex.toString())));
    return words;
  }

  private static List<String> rows() {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Words.class.getResourceAsStream("/format/html/words.tsv"),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(row -> !row.isEmpty() && !row.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a text as a whole is of a kind. */
  boolean is(String kind, String text) {
    return text.length() <= LOOK && wholes.get(kind).matcher(text).matches();
  }

  /** Whether a text begins with what a kind says. */
  boolean begins(String kind, String text) {
    return wholes.get(kind).matcher(text.substring(0, Math.min(text.length(), LOOK))).lookingAt();
  }

  /** Whether a text ends with what a kind says. */
  boolean ends(String kind, String text) {
    String tail = text.substring(Math.max(0, text.length() - 80));
    Matcher matcher = wholes.get(kind).matcher(tail);
    int end = -1;
    while (matcher.find()) {
      end = matcher.end();
    }
    return end == tail.length();
  }

  /**
   * What is left of a line when the items of a kind are taken from it; empty when none is there.
   */
  Optional<String> without(String kind, String text) {
    if (text.length() > 200) {
      return Optional.empty();
    }
    String rest = kind.equals("tool") ? text : withoutTools(text);
    for (Pattern item : items.get(kind)) {
      rest = item.matcher(rest).replaceAll("\u0001");
    }
    return rest.indexOf('\u0001') < 0
        ? Optional.empty()
        : Optional.of(SEPARATORS.matcher(rest.replace("\u0001", " ")).replaceAll(""));
  }

  private String withoutTools(String text) {
    String rest = text;
    for (Pattern item : items.get("tool")) {
      rest = item.matcher(rest).replaceAll(" ");
    }
    return rest;
  }

  /** Where in a line the first thing stands that readers may do with the page; -1 for nowhere. */
  int firstTool(String text) {
    int first = -1;
    for (Pattern item : items.get("tool")) {
      Matcher matcher = item.matcher(text);
      if (matcher.find() && (first < 0 || matcher.start() < first)) {
        first = matcher.start();
      }
    }
    return first;
  }

  /** The stretch of a line that names who wrote. */
  Optional<int[]> writer(String text) {
    for (Pattern item : items.get("writer")) {
      Matcher matcher = item.matcher(text);
      if (matcher.find()) {
        return Optional.of(new int[] {matcher.start(), matcher.end()});
      }
    }
    return Optional.empty();
  }

  /** The name of a newspaper that a text is. */
  Optional<String> paper(String text) {
    Matcher matcher = wholes.get("paper").matcher(text.strip());
    return matcher.matches() && !is("notpaper", text.strip())
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  /** Whether the class or id of an element has a word of a kind. */
  boolean isNamed(String kind, Element element) {
    String names = element.className() + " " + element.id();
    if (names.isBlank() || names.length() > LOOK) {
      return false;
    }
    Set<String> wanted = classes.get(kind);
    for (String name : names.split("\\s+")) {
      if (wanted.contains(name.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    for (String word : new HashSet<>(List.of(WORD.split(names)))) {
      if (wanted.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
