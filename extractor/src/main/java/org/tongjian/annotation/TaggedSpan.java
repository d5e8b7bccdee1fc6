package org.tongjian.annotation;

import java.util.Optional;
import org.tongjian.mention.MentionType;
import org.tongjian.source.Span;

/**
 * One tag of an annotation file.
 *
 * @param span its place in the body without tags
 * @param type the kind of thing it names
 * @param value the calendar value in EDTF; present for dates only
 */
public record TaggedSpan(Span span, MentionType type, Optional<String> value) {
  public TaggedSpan {
    if ((type == MentionType.DATE) != value.isPresent()) {
      throw new IllegalArgumentException("a date, and only a date, has a value: " + type);
    }
  }
}
