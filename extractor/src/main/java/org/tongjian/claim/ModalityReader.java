package org.tongjian.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads from the words before a verb how a statement is meant. Immutable. */
final class ModalityReader {
  private static final Pattern CLAUSE = Pattern.compile("(?s).*[，,；;：:。！？]");

  private record Cue(String word, Modality modality) {}

  private final List<Cue> cues = new ArrayList<>();

  private ModalityReader() {
    for (String[] row : Table.rows("modality-words.tsv")) {
      cues.add(new Cue(row[0], Modality.valueOf(row[1].toUpperCase(Locale.ROOT))));
    }
  }

  static ModalityReader load() {
    return new ModalityReader();
  }

  /**
   * How a statement is meant.
   *
   * @param before the text of the sentence before the verb; its last clause decides
   */
  Modality of(String before) {
    String clause = CLAUSE.matcher(before).replaceFirst("");
    Modality found = Modality.ASSERTED;
    int last = -1;
    for (Cue cue : cues) {
      int at = clause.lastIndexOf(cue.word);
      if (at > last && !isPartOfName(clause, at, cue.word)) {
        last = at;
        found = cue.modality;
      }
    }
    return found;
  }

  /** 主要, 重要, 需要 and 计划 as a name are no cues. */
  private static boolean isPartOfName(String clause, int at, String word) {
    char before = at > 0 ? clause.charAt(at - 1) : ' ';
    char behind = at + word.length() < clause.length() ? clause.charAt(at + word.length()) : ' ';
    return word.equals("要") && ("主重需首纪摘概简只想".indexOf(before) >= 0 || "闻求素点".indexOf(behind) >= 0)
        || word.equals("将") && ("军".indexOf(behind) >= 0 || "名大老".indexOf(before) >= 0)
        || word.equals("未") && behind == '来'
        || word.equals("计划") && ("“《".indexOf(before) >= 0 || "”》".indexOf(behind) >= 0);
  }
}
