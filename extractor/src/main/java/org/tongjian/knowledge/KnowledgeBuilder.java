package org.tongjian.knowledge;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.graph.ArticleGraphBuilder;
import org.tongjian.graph.Detail;
import org.tongjian.graph.StandardTerms;
import org.tongjian.graph.Vocabulary;
import org.tongjian.identity.ArticleIdentity;
import org.tongjian.identity.IdentityResolver;
import org.tongjian.problem.Problem;

/** From what was understood of articles to all their quads. Immutable; load it once. */
public final class KnowledgeBuilder {
  private final ArticleGraphBuilder claims;
  private final IdentityResolver identity;
  private final ThingWriter things;

  private KnowledgeBuilder(ArticleGraphBuilder claims, IdentityResolver identity) {
    this.claims = claims;
    this.identity = identity;
    this.things = new ThingWriter(identity, BodyKinds.load());
  }

  /** Reads the bundled tables. */
  public static KnowledgeBuilder load(Gazetteer gazetteer, Detail detail) {
    return new KnowledgeBuilder(new ArticleGraphBuilder(detail), IdentityResolver.load(gazetteer));
  }

  /**
   * What an article adds to the graph.
   *
   * @param article what was understood of it
   * @param problems takes the claims that are refused (E601)
   */
  public ArticlePart part(ExtractedArticle article, Consumer<Problem> problems) {
    List<Quad> quads = claims.build(article, problems);
    Set<Node> written = new HashSet<>();
    quads.forEach(quad -> written.add(quad.getSubject()));
    ArticleIdentity resolved = identity.resolve(article);
    List<ArticleIdentity.Named> named = resolved.named(written);
    Set<Quad> known = new LinkedHashSet<>(ArticleWriter.quads(article.article()));
    named.forEach(n -> known.addAll(things.named(resolved.article(), n)));
    List<Quad> identityQuads = ArticleIdentity.quads(named);
    return new ArticlePart(
        resolved.article(), quads, identityQuads, known, records(quads, identityQuads, known));
  }

  private static List<ClaimRecord> records(
      List<Quad> claims, List<Quad> identity, Collection<Quad> things) {
    Graph graph = GraphFactory.createDefaultGraph();
    claims.stream()
        .filter(quad -> !quad.getPredicate().equals(Vocabulary.TEXT))
        .forEach(quad -> graph.add(quad.asTriple()));
    identity.forEach(quad -> graph.add(quad.asTriple()));
    things.stream()
        .filter(quad -> quad.getPredicate().equals(StandardTerms.POST_IN))
        .forEach(quad -> graph.add(quad.asTriple()));
    return ClaimReader.read(graph);
  }
}
