package org.tongjian.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.tongjian.entity.Entity;
import org.tongjian.entity.Office;
import org.tongjian.graph.ArticleNodes;
import org.tongjian.graph.Iris;
import org.tongjian.graph.Vocabulary;

/** Which thing each entity and office of one article is. */
public final class ArticleIdentity {
  private final ArticleNodes nodes;
  private final List<Entity> entities;
  private final Map<Integer, Thing> things;
  private final Map<Office, Thing> posts;

  ArticleIdentity(
      ArticleNodes nodes,
      List<Entity> entities,
      Map<Integer, Thing> things,
      Map<Office, Thing> posts) {
    this.nodes = nodes;
    this.entities = List.copyOf(entities);
    this.things = Map.copyOf(things);
    this.posts = Map.copyOf(posts);
  }

  /**
   * A thing that an article names.
   *
   * @param local its node in the article's graph
   * @param thing what it is
   * @param names the names the article gives it, the fullest first
   */
  public record Named(Node local, Thing thing, List<String> names) {}

  /** The article, which is also the name of its graph. */
  public Node article() {
    return nodes.article();
  }

  /**
   * All entities, and all offices with a body, in order.
   *
   * @param written the nodes that the article's graph has; others are left out
   */
  public List<Named> named(Set<Node> written) {
    List<Named> named = new ArrayList<>();
    for (Entity entity : entities) {
      Set<String> names = new LinkedHashSet<>(List.of(entity.qualifiedName(), entity.name()));
      named.add(new Named(nodes.entity(entity), things.get(entity.number()), List.copyOf(names)));
    }
    for (Office office : nodes.offices()) {
      if (posts.containsKey(office)) {
        named.add(new Named(nodes.office(office), posts.get(office), List.of()));
      }
    }
    named.removeIf(n -> !written.contains(n.local()));
    return named;
  }

  /** The thing that an entity is. */
  public Thing of(Entity entity) {
    return things.get(entity.number());
  }

  /** The quads of the identity graph for these. */
  public static List<Quad> quads(List<Named> named) {
    return named.stream()
        .map(n -> new Quad(Iris.IDENTITY, n.local(), Vocabulary.IDENTIFIED_AS, n.thing().iri()))
        .toList();
  }
}
