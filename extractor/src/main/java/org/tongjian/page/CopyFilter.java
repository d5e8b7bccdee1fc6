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
 * #MOST_KNOWN} articles, so that its size does not grow with their number. Not for use by several
 * threads at once.
 */
public final class CopyFilter {
  private static final int MOST_KNOWN = 5000;

  private final Deque<TextFingerprint> known = new ArrayDeque<>();
  private final Map<String, List<TextFingerprint>> bySketch = new HashMap<>();

  /** Whether an article is a copy of one that came before; it is remembered when it is not. */
  public boolean isCopy(Article article) {
    TextFingerprint fingerprint = TextFingerprint.of(article);
    List<String> sketch = fingerprint.sketch();
    Set<TextFingerprint> near = new LinkedHashSet<>();
    sketch.forEach(word -> near.addAll(bySketch.getOrDefault(word, List.of())));
    if (near.stream().anyMatch(other -> Copies.areCopies(other, fingerprint))) {
      return true;
    }
    known.add(fingerprint);
    sketch.forEach(
        word -> bySketch.computeIfAbsent(word, w -> new ArrayList<>(1)).add(fingerprint));
    if (known.size() > MOST_KNOWN) {
      forget(known.remove());
    }
    return false;
  }

  private void forget(TextFingerprint oldest) {
    for (String word : oldest.sketch()) {
      List<TextFingerprint> those = bySketch.get(word);
      those.remove(oldest);
      if (those.isEmpty()) {
        bySketch.remove(word);
      }
    }
  }
}
