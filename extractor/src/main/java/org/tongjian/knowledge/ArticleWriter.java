package org.tongjian.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.tongjian.graph.Iris;
import org.tongjian.graph.Literals;
import org.tongjian.graph.StandardTerms;
import org.tongjian.page.Article;

/** Writes articles, the issues they are in and the papers these are of. */
final class ArticleWriter {
  private final List<Quad> quads = new ArrayList<>();

  private ArticleWriter() {}

  static List<Quad> quads(Article article) {
    var writer = new ArticleWriter();
    Node node = Iris.article(article.id());
    writer.add(node, StandardTerms.TYPE, StandardTerms.NEWS_ARTICLE);
    String title = article.title().isEmpty() ? article.id() : article.title();
    writer.add(node, StandardTerms.PREF_LABEL, Literals.chinese(title));
    if (!article.title().isEmpty()) {
      writer.add(node, StandardTerms.HEADLINE, Literals.chinese(article.title()));
    }
    article
        .issueDate()
        .ifPresent(d -> writer.add(node, StandardTerms.DATE_PUBLISHED, Literals.of(d)));
    article
        .masthead()
        .pageNumber()
        .ifPresent(p -> writer.add(node, StandardTerms.PRINT_PAGE, Literals.of(p)));
    article.masthead().paper().ifPresent(paper -> writer.addIssue(node, paper, article));
    return writer.quads;
  }

  private void addIssue(Node node, String paper, Article article) {
    Optional<String> issueName =
        article
            .issueDate()
            .map(Object::toString)
            .or(() -> article.masthead().runningNumber().map(n -> "总第" + n + "期"));
    if (issueName.isEmpty()) {
      return;
    }
    Node issue = Iris.named("issue", paper + "-" + issueName.get());
    Node newspaper = Iris.named("newspaper", paper);
    add(node, StandardTerms.IS_PART_OF, issue);
    add(issue, StandardTerms.TYPE, StandardTerms.PUBLICATION_ISSUE);
    add(issue, StandardTerms.PREF_LABEL, Literals.chinese(paper + " " + issueName.get()));
    article.issueDate().ifPresent(d -> add(issue, StandardTerms.DATE_PUBLISHED, Literals.of(d)));
    article
        .masthead()
        .issueNumber()
        .ifPresent(n -> add(issue, StandardTerms.ISSUE_NUMBER, Literals.of(n)));
    add(issue, StandardTerms.IS_PART_OF, newspaper);
    add(newspaper, StandardTerms.TYPE, StandardTerms.NEWSPAPER);
    add(newspaper, StandardTerms.PREF_LABEL, Literals.chinese(paper));
  }

  private void add(Node subject, Node predicate, Node object) {
    quads.add(new Quad(Iris.KNOWLEDGE, subject, predicate, object));
  }
}
