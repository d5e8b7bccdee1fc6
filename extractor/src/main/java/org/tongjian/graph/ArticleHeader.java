package org.tongjian.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.tongjian.page.Article;
import org.tongjian.page.Jump;
import org.tongjian.page.Masthead;

/** The quads about an article as a whole. */
final class ArticleHeader {
  private final Node node;
  private final List<Quad> quads = new ArrayList<>();

  private ArticleHeader(Node node) {
    this.node = node;
  }

  static List<Quad> quads(Node node, Article article) {
    var header = new ArticleHeader(node);
    header.add(StandardTerms.TYPE, TermClasses.ARTICLE);
    header.addText(Vocabulary.TITLE, article.title());
    header.addText(Vocabulary.SOURCE, article.source());
    header.addText(Vocabulary.DOCUMENT_NAME, article.document().name());
    header.add(Vocabulary.NUMBER, Literals.of(article.number()));
    article.issueDate().ifPresent(d -> header.add(Vocabulary.ISSUE_DATE, Literals.of(d)));
    header.addMasthead(article.masthead());
    header.addText(Vocabulary.LOCALITY, article.locality());
    header.addText(Vocabulary.GENRE, article.genre());
    header.add(Vocabulary.TEXT, Literals.of(article.text()));
    header.add(Vocabulary.CONTENT_HASH, Literals.of(contentHash(article)));
    for (Jump jump : article.jumps()) {
      boolean on = jump.direction() == Jump.Direction.CONTINUED_ON;
      header.add(
          on ? Vocabulary.CONTINUED_ON : Vocabulary.CONTINUED_FROM, Literals.of(jump.page()));
    }
    return header.quads;
  }

  private void addMasthead(Masthead masthead) {
    masthead.paper().ifPresent(p -> addText(Vocabulary.PAPER, p));
    masthead.issueNumber().ifPresent(n -> add(Vocabulary.ISSUE_NUMBER, Literals.of(n)));
    masthead.runningNumber().ifPresent(n -> add(Vocabulary.RUNNING_NUMBER, Literals.of(n)));
    masthead.pageNumber().ifPresent(n -> add(Vocabulary.PAGE_NUMBER, Literals.of(n)));
  }

  /** Of all that is read of an article before it is understood. */
  private static String contentHash(Article article) {
    String day = article.issueDate().map(Object::toString).orElse("");
    return Iris.hash(
        String.join("\u0000", article.title(), day, article.locality(), article.text()), 64);
  }

  private void addText(Node predicate, String text) {
    if (!text.isEmpty()) {
      add(predicate, Literals.of(text));
    }
  }

  private void add(Node predicate, Node object) {
    quads.add(new Quad(node, node, predicate, object));
  }
}
