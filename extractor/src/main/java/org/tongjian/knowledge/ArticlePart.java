package org.tongjian.knowledge;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** What one article adds to the graph. Its facts follow from the claims of all articles. */
public final class ArticlePart {
  private final Node article;
  private final List<Quad> claims;
  private final List<Quad> identity;
  private final Set<Quad> things;
  private final List<ClaimRecord> records;

  ArticlePart(
      Node article,
      List<Quad> claims,
      List<Quad> identity,
      Set<Quad> things,
      List<ClaimRecord> records) {
    this.article = article;
    this.claims = List.copyOf(claims);
    this.identity = List.copyOf(identity);
    // Keeps the order, so that equal articles are written in equal bytes.
    this.things = Collections.unmodifiableSet(new LinkedHashSet<>(things));
    this.records = List.copyOf(records);
  }

  /** Its IRI, the name of its graph. */
  public Node article() {
    return article;
  }

  /** The quads of its graph. */
  public List<Quad> claims() {
    return claims;
  }

  /** Its quads of the identity graph. */
  public List<Quad> identity() {
    return identity;
  }

  /** What it says of things and of itself in the knowledge graph. */
  Set<Quad> things() {
    return things;
  }

  /** Its claims, for the facts. */
  List<ClaimRecord> records() {
    return records;
  }
}
