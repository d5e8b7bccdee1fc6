package org.tongjian.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

  private record Known(TextFingerprint fingerprint, List<String> sketch) {}

  /** Whether an article is a copy of one that came before; it is remembered when it is not. */
  public boolean isCopy(Article article) {
    TextFingerprint fingerprint = TextFingerprint.of(article);
    var asked = new Known(fingerprint, fingerprint.sketch());
    Set<TextFingerprint> near = new LinkedHashSet<>();
    for (String word : asked.sketch()) {
      bySketch.getOrDefault(word, List.of()).forEach(other -> near.add(other.fingerprint()));
    }
    if (near.stream().anyMatch(other -> Copies.areCopies(other, fingerprint))) {
      return true;
    }
    remember(asked);
    return false;
  }

  private void remember(Known article) {
    known.add(article);
    characters += article.fingerprint().folded().length();
    for (String word : article.sketch()) {
      bySketch.computeIfAbsent(word, w -> new ArrayList<>(1)).add(article);
    }
    while (known.size() > MOST_KNOWN || characters > MOST_CHARACTERS && known.size() > 1) {
      forget(known.remove());
    }
  }

  private void forget(Known oldest) {
    characters -= oldest.fingerprint().folded().length();
    for (String word : oldest.sketch()) {
      List<Known> those = bySketch.get(word);
      those.remove(oldest);
      if (those.isEmpty()) {
        bySketch.remove(word);
      }
    }
  }
}
