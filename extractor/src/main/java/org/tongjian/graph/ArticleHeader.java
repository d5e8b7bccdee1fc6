package org.tongjian.graph;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.tongjian.page.Article;
import org.tongjian.page.Gap;
import org.tongjian.page.Jump;
import org.tongjian.page.Masthead;
import org.tongjian.page.Passage;

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
    header.addText(Vocabulary.KICKER, article.headline().kicker());
    header.addText(Vocabulary.SUBTITLE, article.headline().subtitle());
    header.addText(Vocabulary.SOURCE, article.source());
    header.addText(Vocabulary.DOCUMENT_NAME, article.document().name());
    header.add(Vocabulary.NUMBER, Literals.of(article.number()));
    article.issueDate().ifPresent(d -> header.add(Vocabulary.ISSUE_DATE, Literals.of(d)));
    header.addMasthead(article.masthead());
    article.document().metadata().url().ifPresent(u -> header.addText(Vocabulary.URL, u));
    header.addText(Vocabulary.LOCALITY, article.locality());
    header.addText(Vocabulary.GENRE, article.genre());
    header.add(Vocabulary.TEXT, Literals.of(article.text()));
    header.add(Vocabulary.CONTENT_HASH, Literals.of(contentHash(article)));
    if (article.origin().confidence() < 1) {
      header.add(Vocabulary.CONFIDENCE, Literals.confidence(article.origin().confidence()));
    }
    header.addMakeUp(article);
    return header.quads;
  }

  private void addMasthead(Masthead masthead) {
    masthead.paper().ifPresent(p -> addText(Vocabulary.PAPER, p));
    masthead.issueNumber().ifPresent(n -> add(Vocabulary.ISSUE_NUMBER, Literals.of(n)));
    masthead.runningNumber().ifPresent(n -> add(Vocabulary.RUNNING_NUMBER, Literals.of(n)));
    masthead.pageNumber().ifPresent(n -> add(Vocabulary.PAGE_NUMBER, Literals.of(n)));
    masthead.pageCount().ifPresent(n -> add(Vocabulary.PAGE_COUNT, Literals.of(n)));
    masthead
        .weekday()
        .ifPresent(
            d ->
                addText(
                    Vocabulary.WEEKDAY,
                    d.getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE)));
    masthead.lunarDate().ifPresent(d -> addText(Vocabulary.LUNAR_DATE, d));
    masthead.licence().ifPresent(l -> addText(Vocabulary.LICENCE, l));
    masthead.editors().forEach(e -> addText(Vocabulary.EDITOR, e));
  }

  /** Its jumps and gaps, and its passages where it stands on several pages. */
  private void addMakeUp(Article article) {
    for (Jump jump : article.jumps()) {
      boolean on = jump.direction() == Jump.Direction.CONTINUED_ON;
      add(on ? Vocabulary.CONTINUED_ON : Vocabulary.CONTINUED_FROM, Literals.of(jump.page()));
    }
    int number = 0;
    for (Gap gap : article.structure().gaps()) {
      Node local = Iris.local(node, 'g', ++number);
      add(local, StandardTerms.TYPE, TermClasses.GAP);
      add(local, Vocabulary.IN_ARTICLE, node);
      add(local, Vocabulary.START, Literals.of(gap.offset()));
      add(local, Vocabulary.GAP_REASON, Vocabulary.of(gap.reason()));
    }
    List<Passage> passages = article.origin().passages();
    for (int i = 0; i < passages.size() && passages.size() > 1; i++) {
      Passage passage = passages.get(i);
      Node local = Iris.local(node, 'p', i + 1);
      add(local, StandardTerms.TYPE, TermClasses.PASSAGE);
      add(local, Vocabulary.IN_ARTICLE, node);
      add(local, Vocabulary.START, Literals.of(passage.span().start()));
      add(local, Vocabulary.END, Literals.of(passage.span().end()));
      add(local, Vocabulary.DOCUMENT_NAME, Literals.of(passage.document().name()));
      passage
          .masthead()
          .pageNumber()
          .ifPresent(n -> add(local, Vocabulary.PAGE_NUMBER, Literals.of(n)));
    }
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
    add(node, predicate, object);
  }

  private void add(Node subject, Node predicate, Node object) {
    quads.add(new Quad(node, subject, predicate, object));
  }
}
