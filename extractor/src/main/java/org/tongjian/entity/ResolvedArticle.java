package org.tongjian.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongjian.mention.Mention;
import org.tongjian.text.AnalyzedArticle;

/**
 * An article whose mentions are tied to entities.
 *
 * @param analyzed the article's text
 * @param mentions all mentions, in order and without overlap
 * @param entities the article's entities, in order of their number
 * @param offices for each OFFICE mention the post it names
 */
public record ResolvedArticle(
    AnalyzedArticle analyzed,
    List<Mention> mentions,
    List<Entity> entities,
    Map<Mention, Office> offices) {
  public ResolvedArticle {
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    offices = Map.copyOf(offices);
  }

  /** The entity that a mention names; empty for dates and offices. */
  public Optional<Entity> entityOf(Mention mention) {
    return entities.stream().filter(e -> e.mentions().contains(mention)).findFirst();
  }
}
