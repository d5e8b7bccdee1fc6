package org.tongjian.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Knows the copies among articles that come one after the other. It remembers the last {@value
 * #MOST_KNOWN} articles, fewer when they are long, so that its size does not grow with their
 * number. Not for use by several threads at once.
 */
public final class CopyFilter {
  private static final int MOST_KNOWN = 5000;

  /** Ten bytes are kept of each character. */
  private static final int MOST_CHARACTERS = 6_000_000;

  private final Deque<Known> known = new ArrayDeque<>();
  private final Map<String, List<Known>> bySketch = new HashMap<>();
  private long characters;

  /**
   * The article that a copy is of.
   *
   * @param id its identifier
   * @param copies how many copies of it have come, this one among them
   */
  public record Kept(String id, int copies) {}

  /** An article that came, and how many copies of it did since. */
  private static final class Known {
    final String id;
    final TextFingerprint fingerprint;
    final List<String> sketch;
    int copies;

    Known(Article article) {
      this.id = article.id();
      this.fingerprint = TextFingerprint.of(article);
      this.sketch = fingerprint.sketch();
    }
  }

  /**
   * The article that came before and that this one is a copy of; empty for none: then it is
   * remembered.
   */
  public Optional<Kept> copyOf(Article article) {
    var asked = new Known(article);
    Set<Known> near = new LinkedHashSet<>();
    for (String word : asked.sketch) {
      near.addAll(bySketch.getOrDefault(word, List.of()));
    }
    for (Known other : near) {
      if (Copies.areCopies(other.fingerprint, asked.fingerprint)
          && Copies.isCopyOf(asked.fingerprint, other.fingerprint)) {
        return Optional.of(new Kept(other.id, ++other.copies));
      }
    }
    remember(asked);
    return Optional.empty();
  }

  private void remember(Known article) {
    known.add(article);
    characters += article.fingerprint.folded().length();
    for (String word : article.sketch) {
      bySketch.computeIfAbsent(word, w -> new ArrayList<>(1)).add(article);
    }
    while (known.size() > MOST_KNOWN || characters > MOST_CHARACTERS && known.size() > 1) {
      forget(known.remove());
    }
  }

  private void forget(Known oldest) {
    characters -= oldest.fingerprint.folded().length();
    for (String word : oldest.sketch) {
      List<Known> those = bySketch.get(word);
      those.remove(oldest);
      if (those.isEmpty()) {
        bySketch.remove(word);
      }
    }
  }
}
