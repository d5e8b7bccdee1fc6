package org.tongjian.evaluation;

import java.util.Locale;

/**
 * One wrong label.
 *
 * @param article name of the article's file
 * @param kind what is wrong
 * @param type type of the mention, or relation of the fact, as the gold file has it
 * @param text the label; where gold and prediction differ, both
 * @param context the words around it, with the label in 【】; the whole line for facts is in {@code
 *     text}
 */
public record LabelError(String article, Kind kind, String type, String text, String context) {
  /** What is wrong with a label. */
  public enum Kind {
    /** The gold file has it, the prediction has nothing there. */
    MISSED,
    /** The prediction has it, the gold file has nothing there. */
    SPURIOUS,
    /** Right type, other ends. */
    BOUNDARY,
    /** Found as something else. */
    TYPE,
    /** Right span, other calendar value. */
    VALUE;

    /** Its name in lower case. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The row of the error listing, tab-separated. */
  public String row() {
    return String.join("\t", article, kind.word(), type, text, context);
  }

  /** The heading of the error listing. */
  public static String heading() {
    return "article\terror\ttype\ttext\tcontext";
  }
}
