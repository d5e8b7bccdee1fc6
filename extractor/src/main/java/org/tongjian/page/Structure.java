package org.tongjian.page;

import java.util.List;

/**
 * What is known of the make-up of an article.
 *
 * @param parts its paragraphs that are not plain running text
 * @param jumps the jump lines found in it, those of its own halves left out
 * @param gaps where text is missing
 */
public record Structure(List<Part> parts, List<Jump> jumps, List<Gap> gaps) {
  /** Running text, and all of it. */
  public static final Structure PLAIN = new Structure(List.of(), List.of(), List.of());

  public Structure {
    parts = List.copyOf(parts);
    jumps = List.copyOf(jumps);
    gaps = List.copyOf(gaps);
  }
}
