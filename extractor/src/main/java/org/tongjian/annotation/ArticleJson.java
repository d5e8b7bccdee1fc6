package org.tongjian.annotation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongjian.claim.Claim;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.claim.Modality;
import org.tongjian.entity.Entity;
import org.tongjian.entity.Office;
import org.tongjian.mention.Mention;
import org.tongjian.page.Article;
import org.tongjian.page.Gap;
import org.tongjian.page.Passage;
import org.tongjian.source.Span;
import org.tongjian.text.AnalyzedArticle;

/**
 * An extracted article as one JSON object on one line. Offsets are half-open UTF-16 offsets into
 * its {@code text}; relations and arguments are those of the annotation format, with the date taken
 * out of the arguments.
 */
public final class ArticleJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ExtractedArticle extracted;
  private final AnalyzedArticle analyzed;
  private final Map<Mention, Entity> entities = new HashMap<>();

  private ArticleJson(ExtractedArticle extracted) {
    this.extracted = extracted;
    this.analyzed = extracted.resolved().analyzed();
    for (Entity entity : extracted.resolved().entities()) {
      entity.mentions().forEach(mention -> entities.put(mention, entity));
    }
  }

  /** The line, without its line break. */
  public static String write(ExtractedArticle extracted) {
    try {
      return MAPPER.writeValueAsString(new ArticleJson(extracted).object());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values is always JSON", e);
    }
  }

  /**
   * A copy of an article that has a line of its own, as one JSON object on one line.
   *
   * @param kept the identifier of the article
   * @param copy what was read of it elsewhere
   */
  public static String writeCopy(String kept, Article copy) {
    ObjectNode object = MAPPER.createObjectNode();
    object.put("copyOf", kept);
    object.put("source", copy.source());
    object.put("title", copy.title());
    object.put("issueDate", copy.issueDate().map(Object::toString).orElse(null));
    object.put("page", copy.masthead().pageNumber().orElse(null));
    addSources(object, copy);
    return object.toString();
  }

  private ObjectNode object() {
    Article article = extracted.article();
    ObjectNode object = MAPPER.createObjectNode();
    object.put("id", article.id());
    object.put("source", article.source());
    object.put("title", article.title());
    object.put("issueDate", article.issueDate().map(Object::toString).orElse(null));
    object.put("page", article.masthead().pageNumber().orElse(null));
    object.put("text", article.text());
    ArrayNode mentions = object.putArray("mentions");
    extracted.resolved().mentions().forEach(mention -> add(mentions.addObject(), mention));
    ArrayNode facts = object.putArray("facts");
    var rows = new FactRows(extracted);
    rows.rows().forEach(row -> add(facts.addObject(), row, rows.claimOf(row)));
    addOrigin(object, article);
    return object;
  }

  /** Where its text comes from, how certain that is, and where some of it is missing. */
  private static void addOrigin(ObjectNode object, Article article) {
    addSources(object, article);
    object.put("confidence", article.origin().confidence());
    ArrayNode gaps = object.putArray("gaps");
    for (Gap gap : article.structure().gaps()) {
      gaps.addObject().put("offset", gap.offset()).put("reason", gap.reason().word());
    }
  }

  private static void addSources(ObjectNode object, Article article) {
    ArrayNode sources = object.putArray("sources");
    for (Passage passage : article.origin().passages()) {
      ObjectNode source = sources.addObject();
      source.put("document", passage.document().name());
      source.put("page", passage.masthead().pageNumber().orElse(null));
      source.put("url", passage.document().metadata().url().orElse(null));
      source.put("start", passage.span().start());
      source.put("end", passage.span().end());
    }
  }

  private void add(ObjectNode object, Mention mention) {
    putSpan(object, mention.span());
    object.put("type", mention.type().label());
    object.put("text", analyzed.quote(mention.span()));
    object.put("value", mention.value().map(v -> v.edtf()).orElse(null));
    object.put("entity", named(mention).orElse(null));
  }

  /** The fullest name of what a mention names; of a post its body and title. */
  private Optional<String> named(Mention mention) {
    Office office = extracted.resolved().offices().get(mention);
    return office == null
        ? Optional.ofNullable(entities.get(mention)).map(Entity::name)
        : Optional.of(office.body().orElse("") + office.title());
  }

  private void add(ObjectNode object, FactRow row, Claim claim) {
    List<String> arguments = row.arguments();
    int named = row.relation().hasDate() ? arguments.size() - 1 : arguments.size();
    object.put("relation", row.relation().word());
    arguments.subList(0, named).forEach(object.putArray("arguments")::add);
    String date = named < arguments.size() ? arguments.get(named) : "-";
    object.put("date", date.equals("-") ? null : date);
    putSpan(object.putObject("quote"), claim.evidence().quote());
    object.put("confidence", claim.evidence().confidence());
    object.put("modality", row.modality().orElse(Modality.ASSERTED).word());
  }

  private void putSpan(ObjectNode object, Span span) {
    Span place = analyzed.inArticle(span);
    object.put("start", place.start());
    object.put("end", place.end());
  }
}
