package org.tongjian.page;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes {@code character-sequences.tsv}: counts sequences of one to three characters in the words
 * and pairs of words of HanLP's dictionaries, in the names of areas, and in articles of our own.
 */
final class SequenceTableMaker {
  private static final int LONGEST = 3;
  private static final String HEADER =
      """
      # How often characters follow each other in newspaper prose: one or two characters, then groups, each the rounded
      # binary logarithm of a count as one digit to base 36 and all characters that follow so often. The first row, for
      # no character before, counts single characters. ^ is the start of a sentence, 0 a digit, a a Latin letter.
      # Read only where a page has broken sentences to match. Made by extractor/tables/character-sequences.
      # Source: words and word pairs of HanLP 1.8.6 (Apache License 2.0), names of gazetteer/areas.tsv, own articles.
      """;

  private final Map<String, Integer> counts = new HashMap<>();

  private SequenceTableMaker() {}

  /** Takes the file to write and folders of own articles ({@code .ann}, {@code .txt}). */
  public static void main(String[] args) throws Exception {
    var maker = new SequenceTableMaker();
    maker.addDictionaries();
    for (String[] row : Tables.rows("../gazetteer/areas.tsv")) {
      maker.addWord(row[1], 2);
    }
    for (int i = 1; i < args.length; i++) {
      maker.addFolder(Path.of(args[i]));
    }
    Files.writeString(Path.of(args[0]), maker.table());
  }

  private void addDictionaries() throws ReflectiveOperationException {
    CoreBiGramTableDictionary.getBiFrequency("中国", "人民"); // loads both dictionaries
    String[] words = new String[CoreDictionary.trie.size()];
    words(CoreDictionary.trie).forEach((word, id) -> words[id] = word);
    int[] start = field("start");
    int[] pair = field("pair");
    for (int first = 0; first + 1 < start.length; first++) {
      for (int at = start[first]; at < start[first + 1]; at++) {
        addPair(written(words[first]), written(words[pair[2 * at]]), pair[2 * at + 1]);
      }
    }
    CustomDictionary.contains("中国");
    for (String word : words(CustomDictionary.DEFAULT.dat).keySet()) {
      addWord(word, Math.max(1, Math.min(3, CustomDictionary.get(word).totalFrequency / 20)));
    }
  }

  private static int[] field(String name) throws ReflectiveOperationException {
    var field = CoreBiGramTableDictionary.class.getDeclaredField(name);
    field.setAccessible(true);
    return (int[]) field.get(null);
  }

  /** All words of a trie with their numbers. */
  private static Map<String, Integer> words(DoubleArrayTrie<?> trie) {
    int[] base = trie.getBase();
    int[] check = trie.getCheck();
    Map<Integer, List<Integer>> below = new HashMap<>();
    for (int i = 0; i < check.length; i++) {
      if (check[i] != 0) {
        below.computeIfAbsent(check[i], k -> new ArrayList<>()).add(i);
      }
    }
    Map<String, Integer> words = new TreeMap<>();
    walk(base, below, base[0], "", words);
    return words;
  }

  private static void walk(
      int[] base,
      Map<Integer, List<Integer>> below,
      int state,
      String prefix,
      Map<String, Integer> words) {
    for (int i : below.getOrDefault(state, List.of())) {
      int c = i - state - 1;
      if (c < 0 && base[i] < 0) {
        words.put(prefix, -base[i] - 1);
      } else if (c >= 0 && base[i] > 0 && prefix.length() < 30) {
        walk(base, below, base[i], prefix + (char) c, words);
      }
    }
  }

  /** A word of the dictionary as it stands in text; its classes of names have no one form. */
  private static String written(String word) {
    return switch (word) {
      case "始##始" -> "^";
      case "末##末" -> "";
      case "未##数", "未##时" -> "0";
      case "未##串" -> "a";
      default -> word.contains("##") ? "" : CharacterSequences.folded(word);
    };
  }

  /** Counts the sequences that touch the second word: those of the first are counted elsewhere. */
  private void addPair(String first, String second, int count) {
    if (!first.isEmpty() && !second.isEmpty()) {
      addEndingAfter(first + second, first.length(), count);
    }
  }

  private void addWord(String word, int count) {
    if (word.length() >= 2 && word.length() <= 8) {
      addEndingAfter(CharacterSequences.folded(word), 1, count);
    }
  }

  private void addEndingAfter(String text, int from, int count) {
    for (int end = from + 1; end <= text.length(); end++) {
      for (int length = 1; length <= Math.min(LONGEST, end); length++) {
        counts.merge(text.substring(end - length, end), count, Integer::sum);
      }
    }
  }

  private void addFolder(Path folder) throws IOException {
    List<Path> files;
    try (var all = Files.list(folder)) {
      files = all.filter(f -> f.toString().matches(".*\\.(ann|txt)")).sorted().toList();
    }
    for (Path file : files) {
      String raw = Files.readString(file);
      String body = raw.substring(raw.indexOf("\n\n") + 2);
      int facts = body.indexOf("\n---\n");
      body = facts < 0 ? body : body.substring(0, facts);
      for (String line : body.replaceAll("</?[POGLDIE]( v=\"[^\"]*\")?>", "").split("\n")) {
        if (!line.isBlank()) {
          addEndingAfter("^" + CharacterSequences.folded(line), 1, 1);
        }
      }
    }
  }

  private String table() {
    Map<String, TreeMap<Integer, StringBuilder>> rows = new TreeMap<>();
    new TreeMap<>(counts)
        .forEach(
            (sequence, count) -> {
              int end = sequence.length() - 1;
              int level = (int) Math.round(Math.log(count) / Math.log(2));
              rows.computeIfAbsent(sequence.substring(0, end), k -> new TreeMap<>())
                  .computeIfAbsent(level, k -> new StringBuilder())
                  .append(sequence.charAt(end));
            });
    StringBuilder table = new StringBuilder(HEADER);
    rows.forEach(
        (before, groups) -> {
          table.append(before);
          groups.forEach(
              (level, follow) ->
                  table.append('\t').append(Integer.toString(level, 36)).append(follow));
          table.append('\n');
        });
    return table.toString();
  }
}
