package org.tongjian.mention;

import org.tongjian.source.Span;

/**
 * A possible mention, before overlaps are resolved.
 *
 * @param span its place in the reading text
 * @param kind what it would be; {@link Kind#SHIELD} keeps other candidates out and is dropped
 * @param rule what found it
 * @param confidence from 0 to 1
 */
record Candidate(Span span, Kind kind, String rule, double confidence) {
  /** The types of mentions that rules find, and the shield. */
  enum Kind {
    PERSON(MentionType.PERSON),
    OFFICE(MentionType.OFFICE),
    ORGANIZATION(MentionType.ORGANIZATION),
    PLACE(MentionType.PLACE),
    DATE(MentionType.DATE),
    INITIATIVE(MentionType.INITIATIVE),
    EVENT(MentionType.EVENT),
    SHIELD(null);

    private final MentionType type;

    Kind(MentionType type) {
      this.type = type;
    }

    MentionType type() {
      return type;
    }
  }

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }
}
