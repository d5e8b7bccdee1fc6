package org.tongjian.typesetting;

import java.util.List;

/**
 * An article to typeset.
 *
 * @param title its headline, parts parted by spaces or ——
 * @param paragraphs its body
 */
public record CorpusArticle(String title, List<String> paragraphs) {
  public CorpusArticle {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Characters of the body. */
  int length() {
    return paragraphs.stream().mapToInt(String::length).sum();
  }
}
