package org.tongjian.mention;

import java.util.Optional;
import org.tongjian.source.Span;
import org.tongjian.time.TimeValue;

/**
 * One place where an article names something.
 *
 * @param span its place in the reading text
 * @param type what kind of thing is named
 * @param surface its characters in the reading text
 * @param value the calendar value of a date; empty for all other types
 * @param rule the rule, lexicon or model that found it
 * @param confidence from 0 to 1
 */
public record Mention(
    Span span,
    MentionType type,
    String surface,
    Optional<TimeValue> value,
    String rule,
    double confidence)
    implements Comparable<Mention> {
  public Mention {
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }

  @Override
  public int compareTo(Mention other) {
    int bySpan = span.compareTo(other.span);
    return bySpan != 0 ? bySpan : type.compareTo(other.type);
  }
}
