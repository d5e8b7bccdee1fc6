package org.tongjian.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.tongjian.page.Article;

/** The quads about the other places where an article was published. */
public final class PublicationQuads {
  private PublicationQuads() {}

  /**
   * The quads, in the article's graph.
   *
   * @param article the article that is kept
   * @param copies what was read of it elsewhere, in the order in which they are numbered
   */
  public static List<Quad> of(Node article, List<Article> copies) {
    List<Quad> quads = new ArrayList<>();
    for (int i = 0; i < copies.size(); i++) {
      quads.addAll(of(article, copies.get(i), i + 1));
    }
    return quads;
  }

  /**
   * The quads of one other place, in the article's graph.
   *
   * @param article the article that is kept
   * @param copy what was read of it elsewhere
   * @param number of the copy, from 1
   */
  public static List<Quad> of(Node article, Article copy, int number) {
    List<Quad> quads = new ArrayList<>();
    Node node = Iris.local(article, 'a', number);
    quads.add(new Quad(article, article, Vocabulary.ALSO_PUBLISHED, node));
    quads.add(new Quad(article, node, StandardTerms.TYPE, TermClasses.PUBLICATION));
    add(quads, article, node, Vocabulary.TITLE, copy.title());
    add(quads, article, node, Vocabulary.SOURCE, copy.source());
    add(quads, article, node, Vocabulary.DOCUMENT_NAME, copy.document().name());
    add(quads, article, node, Vocabulary.PAPER, copy.masthead().paper().orElse(""));
    add(quads, article, node, Vocabulary.URL, copy.document().metadata().url().orElse(""));
    copy.issueDate()
        .ifPresent(d -> quads.add(new Quad(article, node, Vocabulary.ISSUE_DATE, Literals.of(d))));
    copy.masthead()
        .pageNumber()
        .ifPresent(n -> quads.add(new Quad(article, node, Vocabulary.PAGE_NUMBER, Literals.of(n))));
    return quads;
  }

  private static void add(List<Quad> quads, Node article, Node node, Node predicate, String value) {
    if (!value.isEmpty()) {
      quads.add(new Quad(article, node, predicate, Literals.of(value)));
    }
  }
}
