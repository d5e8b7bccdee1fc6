package org.tongjian.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tongjian.claim.Claim.Part;

/** The words that say what somebody does at an event. Immutable. */
final class PartWords {
  /**
   * A word found in a text.
   *
   * @param start where it begins
   * @param end offset behind it
   * @param part what it says
   * @param bodies whether bodies can play the part
   * @param persons whether persons can
   */
  record Found(int start, int end, Part part, boolean bodies, boolean persons) {}

  private record Word(String word, Part part, boolean bodies, boolean persons) {}

  private final List<Word> words = new ArrayList<>();

  private PartWords() {
    for (String[] row : Table.rows("part-words.tsv")) {
      Part part = Part.valueOf(row[1].toUpperCase(Locale.ROOT));
      words.add(new Word(row[0], part, row[2].contains("G"), row[2].contains("P")));
    }
    words.sort(Comparator.comparing((Word w) -> -w.word.length()));
  }

  static PartWords load() {
    return new PartWords();
  }

  /** The words in a stretch of text outside names, in order, the longest at each place. */
  List<Found> in(String text, int from, int to) {
    List<Found> found = new ArrayList<>();
    int at = from;
    while (at < to) {
      Found here = at(text, at, to);
      if (here == null) {
        at++;
      } else {
        found.add(here);
        at = here.end;
      }
    }
    return found;
  }

  private Found at(String text, int at, int to) {
    for (Word word : words) {
      int end = at + word.word.length();
      if (end <= to && text.startsWith(word.word, at)) {
        return new Found(at, end, word.part, word.bodies, word.persons);
      }
    }
    return null;
  }
}
