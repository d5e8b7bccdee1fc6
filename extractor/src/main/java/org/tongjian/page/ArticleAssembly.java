package org.tongjian.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tongjian.problem.Problem;
import org.tongjian.source.OffsetMap;
import org.tongjian.source.Span;

/** Makes the articles of a page from what was gathered for each. */
final class ArticleAssembly {
  private final LineRules rules;
  private final PublishedPage page;
  private final Consumer<Problem> problems;

  ArticleAssembly(LineRules rules, PublishedPage page, Consumer<Problem> problems) {
    this.rules = rules;
    this.page = page;
    this.problems = problems;
  }

  /** The articles, numbered from 1 in the order given. */
  List<Article> articles(List<Draft> drafts) {
    return articles(drafts, 1);
  }

  /** The articles, numbered in the order given. */
  List<Article> articles(List<Draft> drafts, int firstNumber) {
    List<Article> articles = new ArrayList<>();
    for (Draft draft : drafts) {
      articles.add(article(draft, firstNumber + articles.size()));
    }
    return articles;
  }

  private Article article(Draft draft, int number) {
    var text = new MappedText(page.document().text());
    List<Part> parts = new ArrayList<>();
    for (Draft.Paragraph paragraph : draft.body()) {
      int start = text.addParagraph(paragraph.lines());
      paragraph.kind().ifPresent(kind -> parts.add(new Part(new Span(start, text.length()), kind)));
    }
    OffsetMap map = text.map();
    List<Jump> jumps = Jumps.find(text.text(), map, page.document());
    return new Article(
        ArticleIds.ofPage(page.masthead(), page.issueDate(), page.document(), number),
        number,
        page.masthead(),
        page.document().name(),
        draft.headline(),
        page.issueDate(),
        page.locality(),
        "",
        text.text(),
        Origin.of(page.document(), page.masthead(), map),
        new Structure(parts, jumps, Jumps.gaps(jumps)));
  }
}
