package org.tongjian.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the words before a post say of it. */
final class PostTriggers {
  /** What a trigger means. */
  enum Meaning {
    HELD,
    HOLDS,
    NAMED,
    APPOINTED,
    REMOVED,
    NONE
  }

  private final Map<String, Meaning> meanings = new HashMap<>();
  private final List<String> appointing;
  private int longest;

  private PostTriggers() {
    for (String[] row : Table.rows("post-triggers.tsv")) {
      meanings.put(row[0], Meaning.valueOf(row[1].toUpperCase(java.util.Locale.ROOT)));
      longest = Math.max(longest, row[0].length());
    }
    appointing = Table.words("appointing-verbs.txt");
  }

  static PostTriggers load() {
    return new PostTriggers();
  }

  /** The meaning of the longest trigger that a text ends with. */
  Optional<Meaning> before(String text) {
    String trimmed = text.stripTrailing();
    for (int length = Math.min(longest, trimmed.length()); length > 0; length--) {
      Meaning meaning = meanings.get(trimmed.substring(trimmed.length() - length));
      if (meaning != null) {
        return Optional.of(meaning);
      }
    }
    return Optional.empty();
  }

  /** Whether a text ends with a verb that appoints whom it is followed by. */
  boolean appoints(String text) {
    String trimmed = text.stripTrailing();
    return appointing.stream().anyMatch(trimmed::endsWith);
  }
}
