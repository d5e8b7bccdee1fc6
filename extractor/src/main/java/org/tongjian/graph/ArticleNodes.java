package org.tongjian.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.tongjian.claim.Claim;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.entity.Entity;
import org.tongjian.entity.Office;
import org.tongjian.mention.Mention;
import org.tongjian.source.Span;

/**
 * The IRIs of what belongs to one article. Numbers follow the order of the text, and do not depend
 * on how much of the article is written.
 */
public final class ArticleNodes {
  private final Node article;
  private final Map<Mention, Integer> mentions = new LinkedHashMap<>();
  private final Map<Office, Integer> offices = new LinkedHashMap<>();
  private final Map<Span, Integer> sentences = new LinkedHashMap<>();

  private ArticleNodes(Node article) {
    this.article = article;
  }

  /** Numbers the parts of an article. */
  public static ArticleNodes of(ExtractedArticle extracted) {
    var nodes = new ArticleNodes(Iris.article(extracted.article().id()));
    for (Mention mention : extracted.resolved().mentions()) {
      nodes.mentions.putIfAbsent(mention, nodes.mentions.size() + 1);
      Office office = extracted.resolved().offices().get(mention);
      if (office != null) {
        nodes.addOffice(office);
      }
    }
    // The resolver may read an office out of a mention that the article does not list; such come
    // after the others.
    for (Claim claim : extracted.claims()) {
      claim
          .evidence()
          .mentions()
          .forEach(m -> nodes.mentions.putIfAbsent(m, nodes.mentions.size() + 1));
      if (claim instanceof Claim.PostClaim post) {
        nodes.addOffice(post.office());
      }
    }
    var quotes = new TreeSet<Span>();
    extracted.claims().forEach(claim -> quotes.add(claim.evidence().quote()));
    quotes.forEach(quote -> nodes.sentences.put(quote, nodes.sentences.size() + 1));
    return nodes;
  }

  private void addOffice(Office office) {
    offices.putIfAbsent(office, offices.size() + 1);
  }

  /** The article, which is also the name of its graph. */
  public Node article() {
    return article;
  }

  /** The posts the article names, in order. */
  public List<Office> offices() {
    return List.copyOf(offices.keySet());
  }

  public Node entity(Entity entity) {
    return Iris.local(article, 'e', entity.number());
  }

  public Node office(Office office) {
    return Iris.local(article, 'o', offices.get(office));
  }

  Node mention(Mention mention) {
    return Iris.local(article, 'm', mentions.get(mention));
  }

  List<Mention> mentions() {
    return List.copyOf(mentions.keySet());
  }

  Node sentence(Span quote) {
    return Iris.local(article, 's', sentences.get(quote));
  }

  /**
   * A claim.
   *
   * @param index its place among the article's claims, from 0
   */
  Node claim(int index) {
    return Iris.local(article, 'c', index + 1);
  }
}
