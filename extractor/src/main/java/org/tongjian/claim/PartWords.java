package org.tongjian.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tongjian.claim.Claim.Part;
import org.tongjian.mention.Mention;

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
   * @param ownSentence whether it tells of an event only in the sentence that names the event
   */
  record Found(
      int start, int end, Part part, boolean bodies, boolean persons, boolean ownSentence) {}

  private record Word(String word, Optional<Part> part, String who) {}

  private final List<Word> words = new ArrayList<>();

  private PartWords() {
    for (String[] row : Table.rows("part-words.tsv")) {
      Optional<Part> part =
          row[1].equals("-")
              ? Optional.empty()
              : Optional.of(Part.valueOf(row[1].toUpperCase(Locale.ROOT)));
      words.add(new Word(row[0], part, row[2]));
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
      Optional<Word> here = at(text, at, to);
      int start = at;
      here.flatMap(w -> found(text, w, start)).ifPresent(found::add);
      at += here.map(w -> w.word.length()).orElse(1);
    }
    return found;
  }

  private static Optional<Found> found(String text, Word word, int start) {
    int end = start + word.word.length();
    if (isMeeting(text, end)) {
      return Optional.empty();
    }
    String who = word.who;
    return word.part.map(
        part ->
            new Found(start, end, part, who.contains("G"), who.contains("P"), who.contains("1")));
  }

  /** 推介会 and 报告会 name a meeting, not what somebody does. */
  private static boolean isMeeting(String text, int end) {
    return text.startsWith("会", end) && !text.startsWith("会议", end);
  }

  /** A name with a colon behind it speaks. */
  static Found colon(Mention speaker) {
    int at = speaker.span().end();
    return new Found(at, at, Part.SPEAKS, false, true, false);
  }

  private Optional<Word> at(String text, int at, int to) {
    for (Word word : words) {
      if (at + word.word.length() <= to && text.startsWith(word.word, at)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
