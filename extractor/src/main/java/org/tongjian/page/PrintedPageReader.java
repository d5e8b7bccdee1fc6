package org.tongjian.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.tongjian.page.geometry.LineForm;
import org.tongjian.page.geometry.PageGeometry;
import org.tongjian.page.geometry.PageMargins;
import org.tongjian.page.geometry.PrintedLine;
import org.tongjian.page.geometry.PrintedPage;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.source.Document;
import org.tongjian.source.LayoutPage;

/** Reads documents of printed lines with places on pages: PDF files and scans. */
final class PrintedPageReader {
  private final LineRules rules;
  private final MastheadReader mastheads;
  private final PublicationReader publication;

  PrintedPageReader(LineRules rules, MastheadReader mastheads, PublicationReader publication) {
    this.rules = rules;
    this.mastheads = mastheads;
    this.publication = publication;
  }

  List<Article> read(Document document, PageSettings settings, Consumer<Problem> problems) {
    var text = new PrintedText(document, rules);
    List<List<PrintedLine>> pages = PageGeometry.lines(document);
    List<Article> articles = new ArrayList<>();
    MastheadReader.Found first = null;
    for (int i = 0; i < pages.size(); i++) {
      var found = masthead(text, document.layout().pages().get(i), pages.get(i));
      first = first == null ? found : first;
      PublishedPage page =
          publication.read(document, i == 0 ? found : found.or(first), settings, problems);
      List<PrintedLine> lines = withoutFurniture(text, pages.get(i), found);
      List<Draft> drafts = drafts(text, document.layout().pages().get(i), lines, problems);
      articles.addAll(new ArticleAssembly(rules, page).articles(drafts, articles.size() + 1));
    }
    if (articles.isEmpty()) {
      problems.accept(
          new Problem(
              ProblemCode.E204,
              Position.ofFile(document.path()),
              "no article was found, only “" + PublicationReader.start(document.text()) + "”",
              "give a page with running text"));
    }
    return articles;
  }

  MastheadReader.Found masthead(PrintedText text, LayoutPage layout, List<PrintedLine> lines) {
    double foot = PageMargins.head(layout, lines);
    List<Line> rows =
        lines.stream()
            .filter(line -> line.box().top() < foot || text.form(line) == LineForm.FURNITURE)
            .sorted(Comparator.comparingDouble(line -> line.box().top()))
            .flatMap(line -> text.lines(List.of(line)).stream())
            .toList();
    return mastheads.read(rows);
  }

  static List<PrintedLine> withoutFurniture(
      PrintedText text, List<PrintedLine> lines, MastheadReader.Found found) {
    Set<Integer> masthead = new HashSet<>();
    found.lines().forEach(line -> masthead.add(line.start()));
    return lines.stream()
        .filter(line -> text.form(line) != LineForm.FURNITURE)
        .filter(
            line -> text.lines(List.of(line)).stream().noneMatch(l -> masthead.contains(l.start())))
        .toList();
  }

  private List<Draft> drafts(
      PrintedText text, LayoutPage layout, List<PrintedLine> lines, Consumer<Problem> problems) {
    if (lines.isEmpty()) {
      return List.of();
    }
    PrintedPage page = PageGeometry.read(layout, lines, text::form);
    if (page.isTangled()) {
      Line first = text.lines(lines.subList(0, 1)).get(0);
      problems.accept(
          new Problem(
              ProblemCode.W207,
              first.document().positionOf(first.start()),
              "the %d lines of page %d stand in too many places and were read in the order of the file"
                  .formatted(lines.size(), layout.number()),
              "check the articles; give one page a file"));
    }
    return new PrintedDrafts(page, text, new PrintedSeams(rules, page.stacks())).read();
  }
}
