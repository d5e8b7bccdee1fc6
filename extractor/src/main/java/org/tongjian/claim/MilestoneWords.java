package org.tongjian.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tongjian.claim.Claim.Stage;

/** The words that say what becomes of an initiative. Immutable. */
final class MilestoneWords {
  /**
   * A word found in a text.
   *
   * @param start where it begins in that text
   * @param stage the stage that it says
   * @param agent whether the subject of the word did it
   * @param dated whether its date dates the initiative
   */
  record Found(int start, Stage stage, boolean agent, boolean dated) {}

  private record Word(String word, Stage stage, boolean agent, boolean dated) {}

  private final List<Word> words = new ArrayList<>();

  private MilestoneWords() {
    for (String[] row : Table.rows("milestone-words.tsv")) {
      Stage stage = Stage.valueOf(row[1].toUpperCase(Locale.ROOT));
      words.add(new Word(row[0], stage, row[2].equals("a"), row[3].equals("d")));
    }
    words.sort(Comparator.comparing((Word w) -> -w.word.length()));
  }

  static MilestoneWords load() {
    return new MilestoneWords();
  }

  /** 新闻发布会, 启动仪式 name an event and 建成20个 a part, not what becomes of the initiative. */
  private static boolean isPartOfNoun(String text, int end) {
    return text.startsWith("会", end)
        || text.startsWith("仪式", end)
        || text.startsWith("活动", end)
        || end < text.length() && Character.isDigit(text.charAt(end));
  }

  /** The last word in a text. */
  Optional<Found> lastIn(String text) {
    Found best = null;
    int end = -1;
    for (Word word : words) {
      int at = text.lastIndexOf(word.word);
      if (at >= 0 && isPartOfNoun(text, at + word.word.length())) {
        continue;
      }
      if (at >= 0 && at + word.word.length() > end) {
        end = at + word.word.length();
        best = new Found(at, word.stage, word.agent, word.dated);
      }
    }
    return Optional.ofNullable(best);
  }

  /** The first word in a text. */
  Optional<Found> firstIn(String text) {
    Found best = null;
    for (Word word : words) {
      int at = text.indexOf(word.word);
      if (at >= 0 && isPartOfNoun(text, at + word.word.length())) {
        continue;
      }
      if (at >= 0 && (best == null || at < best.start)) {
        best = new Found(at, word.stage, word.agent, word.dated);
      }
    }
    return Optional.ofNullable(best);
  }
}
