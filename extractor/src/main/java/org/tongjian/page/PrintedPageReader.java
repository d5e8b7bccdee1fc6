package org.tongjian.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.tongjian.page.geometry.LineForm;
import org.tongjian.page.geometry.PageGeometry;
import org.tongjian.page.geometry.PrintedLine;
import org.tongjian.page.geometry.PrintedPage;
import org.tongjian.page.geometry.Stack;
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
    List<List<PrintedLine>> lines = PageGeometry.lines(document);
    List<LayoutPage> layouts = document.layout().pages();
    List<PublishedPage> published = new ArrayList<>();
    List<List<PrintedLine>> bodies = new ArrayList<>();
    MastheadReader.Found first = null;
    for (int i = 0; i < lines.size(); i++) {
      Set<PrintedLine> furniture = furniture(text, lines.get(i));
      var found = masthead(text, layouts.get(i), lines.get(i), furniture);
      first = first == null ? found : first;
      // A day that no page says is missed once.
      boolean isFirst = i == 0;
      published.add(
          publication.read(
              document,
              isFirst ? found : found.or(first),
              settings,
              problem -> {
                if (isFirst || problem.code() != ProblemCode.W201) {
                  problems.accept(problem);
                }
              }));
      bodies.add(withoutFurniture(text, lines.get(i), found, furniture));
    }
    List<PrintedPage> pages =
        pages(document, PageGeometry.withoutRunningLines(bodies, layouts), text);
    boolean isPaper = first != null && first.masthead().paper().isPresent();
    List<Article> articles =
        !isPaper && PrintedBook.is(pages)
            ? book(pages, text, published.get(0))
            : articles(pages, text, published, problems);
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

  /** The lines that belong to the page by their words and do not stand in running text. */
  private static Set<PrintedLine> furniture(PrintedText text, List<PrintedLine> lines) {
    Set<PrintedLine> furniture = Collections.newSetFromMap(new IdentityHashMap<>());
    lines.stream().filter(line -> text.form(line) == LineForm.FURNITURE).forEach(furniture::add);
    PageGeometry.withinText(lines, furniture::contains).forEach(furniture::remove);
    return furniture;
  }

  private MastheadReader.Found masthead(
      PrintedText text, LayoutPage layout, List<PrintedLine> lines, Set<PrintedLine> furniture) {
    return new PrintedHead(mastheads, text, layout, lines).read(furniture);
  }

  private static List<PrintedLine> withoutFurniture(
      PrintedText text,
      List<PrintedLine> lines,
      MastheadReader.Found found,
      Set<PrintedLine> furniture) {
    Set<Integer> masthead = new HashSet<>();
    found.lines().forEach(line -> masthead.add(line.start()));
    return lines.stream()
        .filter(line -> !furniture.contains(line))
        .filter(
            line -> text.lines(List.of(line)).stream().noneMatch(l -> masthead.contains(l.start())))
        .toList();
  }

  private static List<PrintedPage> pages(
      Document document, List<List<PrintedLine>> lines, PrintedText text) {
    List<PrintedPage> pages = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      pages.add(PageGeometry.read(document.layout().pages().get(i), lines.get(i), text::form));
    }
    return pages;
  }

  private List<Article> book(List<PrintedPage> pages, PrintedText text, PublishedPage page) {
    List<Stack> stacks = pages.stream().flatMap(p -> p.stacks().stream()).toList();
    Draft draft = new PrintedBook(text, new PrintedSeams(rules, stacks)).read(pages);
    return new ArticleAssembly(rules, page).articles(List.of(draft));
  }

  private List<Article> articles(
      List<PrintedPage> pages,
      PrintedText text,
      List<PublishedPage> published,
      Consumer<Problem> problems) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      PrintedPage page = pages.get(i);
      if (page.isTangled()) {
        problems.accept(tangled(page, text, i + 1));
      }
      var reading = new PrintedDrafts(page, text, new PrintedSeams(rules, page.stacks()));
      List<Draft> drafts = reading.read();
      for (PrintedLine line : reading.illegible()) {
        problems.accept(illegible(text.lines(List.of(line)).get(0), i + 1));
      }
      articles.addAll(
          new ArticleAssembly(rules, published.get(i)).articles(drafts, articles.size() + 1));
    }
    return articles;
  }

  private static Problem illegible(Line line, int number) {
    return new Problem(
        ProblemCode.W210,
        line.document().positionOf(line.start()),
        "the headline “%s” on page %d is no text that can be read and was left out"
            .formatted(line.text(), number),
        "look it up on the page; fetch the file again if it is damaged");
  }

  private static Problem tangled(PrintedPage page, PrintedText text, int number) {
    List<PrintedLine> lines = page.stacks().get(0).lines();
    Line first = text.lines(lines.subList(0, 1)).get(0);
    return new Problem(
        ProblemCode.W207,
        first.document().positionOf(first.start()),
        "the %d lines of page %d stand in too many places and were read in the order of the file"
            .formatted(lines.size(), number),
        "check the articles; give one page a file");
  }
}
