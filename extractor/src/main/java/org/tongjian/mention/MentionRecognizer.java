package org.tongjian.mention;

import java.util.List;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.text.AnalyzedArticle;
import org.tongjian.time.TimeExpression;

/** Finds the mentions of an article. Immutable; load it once. */
public final class MentionRecognizer {
  private MentionRecognizer() {}

  /** Reads the bundled lexicons and rules. */
  public static MentionRecognizer load(Gazetteer gazetteer) {
    gazetteer.byCode("11");
    return new MentionRecognizer();
  }

  /**
   * Finds the mentions of all seven types.
   *
   * @param article the analysed article
   * @param dates its date expressions; each becomes a mention of type DATE
   * @return the mentions, in order and without overlap
   */
  public List<Mention> recognize(AnalyzedArticle article, List<TimeExpression> dates) {
    return List.of();
  }
}
