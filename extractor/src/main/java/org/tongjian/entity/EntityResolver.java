package org.tongjian.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.mention.Mention;
import org.tongjian.text.AnalyzedArticle;

/** Gathers the mentions of an article into its entities. Immutable; load it once. */
public final class EntityResolver {
  private final EntityRules rules;

  private EntityResolver(EntityRules rules) {
    this.rules = rules;
  }

  /** Reads the bundled rules. */
  public static EntityResolver load(Gazetteer gazetteer) {
    return new EntityResolver(EntityRules.load(gazetteer));
  }

  /** Ties every mention to an entity or a post. */
  public ResolvedArticle resolve(AnalyzedArticle article, List<Mention> mentions) {
    List<Mention> ordered = mentions.stream().sorted().toList();
    Locality locality = Locality.parse(article.article().locality(), rules.gazetteer());
    var areas = new AreaContext(ordered);
    var keys = new NameKeys(rules.bodies(), locality, areas);
    var codes = new AreaCodes(rules.gazetteer(), locality);
    List<Entity> entities = new ArrayList<>();
    for (EntityGroups.Group group : new EntityGroups(article.text(), keys).gather(ordered)) {
      entities.add(entity(entities.size() + 1, group, keys, codes));
    }
    Map<Mention, Office> offices =
        new OfficeReader(rules, article.text(), locality, areas).read(ordered);
    return new ResolvedArticle(article, ordered, entities, offices);
  }

  private static Entity entity(
      int number, EntityGroups.Group group, NameKeys keys, AreaCodes codes) {
    Mention naming = group.naming;
    String qualified = keys.qualified(naming);
    return new Entity(
        number,
        group.type,
        OfficeReader.squeeze(naming.surface()),
        qualified,
        codes.codeOf(group.type, qualified),
        naming,
        group.mentions);
  }
}
