package org.tongjian.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongjian.mention.Mention;
import org.tongjian.text.AnalyzedArticle;

/** An article whose mentions are tied to entities. A class, not a record, for its index. */
public final class ResolvedArticle {
  private final AnalyzedArticle analyzed;
  private final List<Mention> mentions;
  private final List<Entity> entities;
  private final Map<Mention, Office> offices;
  private final Map<Mention, Entity> named = new HashMap<>();

  /**
   * Ties mentions to entities.
   *
   * @param analyzed the article's text
   * @param mentions all mentions, in order and without overlap
   * @param entities the article's entities, in order of their number
   * @param offices for each OFFICE mention the post it names
   */
  public ResolvedArticle(
      AnalyzedArticle analyzed,
      List<Mention> mentions,
      List<Entity> entities,
      Map<Mention, Office> offices) {
    this.analyzed = analyzed;
    this.mentions = List.copyOf(mentions);
    this.entities = List.copyOf(entities);
    this.offices = Map.copyOf(offices);
    for (Entity entity : entities) {
      entity.mentions().forEach(mention -> named.put(mention, entity));
    }
  }

  /** The article's text. */
  public AnalyzedArticle analyzed() {
    return analyzed;
  }

  /** All mentions, in order and without overlap. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The article's entities, in order of their number. */
  public List<Entity> entities() {
    return entities;
  }

  /** For each OFFICE mention the post it names. */
  public Map<Mention, Office> offices() {
    return offices;
  }

  /** The entity that a mention names; empty for dates and offices. */
  public Optional<Entity> entityOf(Mention mention) {
    return Optional.ofNullable(named.get(mention));
  }
}
