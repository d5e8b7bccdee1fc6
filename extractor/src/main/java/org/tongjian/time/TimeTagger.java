package org.tongjian.time;

import java.util.List;
import org.tongjian.text.AnalyzedArticle;

/** Finds date phrases and says what they mean on the calendar. Immutable; load it once. */
public final class TimeTagger {
  private TimeTagger() {}

  /** Reads the bundled rule table. */
  public static TimeTagger load() {
    return new TimeTagger();
  }

  /** The date expressions of an article, in order and without overlap. */
  public List<TimeExpression> tag(AnalyzedArticle article) {
    return List.of();
  }
}
