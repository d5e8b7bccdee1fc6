package org.tongjian.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.problem.Problem;

/**
 * The graph of articles without a store: hand it one article after the other, then take the
 * knowledge. It keeps what the facts need and no text. Not for use by several threads at once.
 */
public final class InMemoryKnowledge {
  private final KnowledgeBuilder builder;
  private final Set<Quad> things = new LinkedHashSet<>();
  private final List<ClaimRecord> records = new ArrayList<>();

  public InMemoryKnowledge(KnowledgeBuilder builder) {
    this.builder = builder;
  }

  /**
   * Takes an article in.
   *
   * @return the quads of its graph, then its quads of the identity graph
   */
  public List<Quad> add(ExtractedArticle article, Consumer<Problem> problems) {
    ArticlePart part = builder.part(article, problems);
    things.addAll(part.things());
    records.addAll(part.records());
    List<Quad> quads = new ArrayList<>(part.claims());
    quads.addAll(part.identity());
    return quads;
  }

  /** The knowledge graph of all articles taken in, things first. */
  public List<Quad> knowledge() {
    Set<Quad> quads = new LinkedHashSet<>(things);
    FactWriter.group(records).forEach((key, claims) -> quads.addAll(FactWriter.write(key, claims)));
    return List.copyOf(quads);
  }

  /** All quads of some articles: claims, identity and knowledge. */
  public static List<Quad> all(
      KnowledgeBuilder builder, List<ExtractedArticle> articles, Consumer<Problem> problems) {
    var knowledge = new InMemoryKnowledge(builder);
    List<Quad> quads = new ArrayList<>();
    articles.forEach(article -> quads.addAll(knowledge.add(article, problems)));
    quads.addAll(knowledge.knowledge());
    return quads;
  }
}
