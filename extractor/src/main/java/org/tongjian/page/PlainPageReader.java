package org.tongjian.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.source.Document;

/** Reads newspaper pages and articles in plain text or Markdown. */
final class PlainPageReader {
  /** Far more than a newspaper page has; the search takes time and memory for each. */
  private static final int MOST_FRAGMENTS = 4000;

  /** Characters of a broken sentence that a message quotes. */
  private static final int QUOTED = 12;

  private final LineRules rules;
  private final MastheadReader mastheads;
  private final PublicationReader publication;

  PlainPageReader(LineRules rules, MastheadReader mastheads, PublicationReader publication) {
    this.rules = rules;
    this.mastheads = mastheads;
    this.publication = publication;
  }

  List<Article> read(Document document, PageSettings settings, Consumer<Problem> problems) {
    List<Line> lines = LineReader.read(document);
    var found = mastheads.read(lines);
    PublishedPage page = publication.read(document, found, settings, problems);
    List<Draft> drafts = drafts(document, lines, found, problems);
    List<Article> articles = new ArticleAssembly(rules, page).articles(drafts);
    articles.forEach(article -> warnOfGaps(document, article, problems));
    if (articles.isEmpty()) {
      problems.accept(
          new Problem(
              ProblemCode.E204,
              Position.ofFile(document.path()),
              "no article was found, only “" + PublicationReader.start(document.text()) + "”",
              "give a page with running text"));
    }
    return titled(document, articles);
  }

  /** An article alone and without headline has the title that stands beside the text. */
  private static List<Article> titled(Document document, List<Article> articles) {
    Optional<String> title = document.given().title().or(() -> document.metadata().title());
    if (articles.size() != 1 || !articles.get(0).title().isEmpty() || title.isEmpty()) {
      return articles;
    }
    Article article = articles.get(0);
    return List.of(article.named(article.id(), Headline.of(title.get())));
  }

  /** Says where text of an article is missing; nothing is put in its place. */
  private static void warnOfGaps(Document document, Article article, Consumer<Problem> problems) {
    for (Gap gap : article.structure().gaps()) {
      boolean off = gap.reason() == Gap.Reason.BREAKS_OFF;
      if (!off && gap.reason() != Gap.Reason.BEGINS_INSIDE) {
        continue;
      }
      String text = article.text();
      int from = off ? Math.max(0, gap.offset() - QUOTED) : gap.offset();
      String quote = text.substring(from, Math.min(text.length(), from + QUOTED));
      int offset = Math.max(0, article.toDocument().toOrigin(from));
      problems.accept(
          new Problem(
              ProblemCode.W210,
              document.positionOf(offset),
              (off
                      ? "“%s”: the article breaks off in “%s”, and nothing on the page goes on with it"
                      : "“%s”: the article begins within a sentence, “%s”, that nothing on the page begins")
                  .formatted(article.title(), quote.strip().replace('\n', ' ')),
              "look at the page; what is missing stays missing"));
    }
  }

  private List<Draft> drafts(
      Document document, List<Line> lines, MastheadReader.Found found, Consumer<Problem> problems) {
    var mastheadLines = found.lines().stream().map(Line::number).collect(Collectors.toSet());
    var classifier = new LineClassifier(rules, mastheads, lines, mastheadLines);
    LineKind[] kinds = classifier.classify();
    List<Fragment> fragments =
        HiddenCuts.cut(
            rules,
            classifier.columns(),
            lines,
            FragmentReader.read(rules, lines, kinds, classifier.columns()));
    boolean indents = classifier.columns().usesIndents();
    var headings = new Headings(rules, fragments, !found.lines().isEmpty(), indents);
    var continuity = new Continuity(rules, fragments, headings.parts(), indents);
    boolean endless = fragments.size() > MOST_FRAGMENTS;
    if (endless) {
      problems.accept(
          new Problem(
              ProblemCode.W207,
              Position.ofFile(document.path()),
              "“%s” and %d pieces of text more are too many to compare and were read in the order of the file"
                  .formatted(
                      PublicationReader.start(fragments.get(0).first().text()),
                      fragments.size() - 1),
              "check the articles; give one page a file"));
    }
    if (endless || isOneArticle(fragments, continuity, headings)) {
      return Assembler.assemble(fragments, FileOrder.of(fragments, continuity, headings), headings);
    }
    ReadingOrder.Result order = ReadingOrder.of(fragments, continuity, headings);
    if (!order.isCertain()) {
      problems.accept(
          new Problem(
              ProblemCode.W207,
              Position.ofFile(document.path()),
              "the articles of the page that begins “%s” can be told apart in two ways"
                  .formatted(PublicationReader.start(fragments.get(0).first().text())),
              "check the articles; give one article a file if they are mixed"));
    }
    return Assembler.assemble(fragments, order.steps(), headings);
  }

  /**
   * Whether a text is one article as it stands: a headline at most at its head, below it whole
   * paragraphs of which none begins or ends as only articles do. Then there is nothing to search.
   */
  private static boolean isOneArticle(
      List<Fragment> fragments, Continuity continuity, Headings headings) {
    if (fragments.isEmpty() || headings.splits(0) > 0) {
      return false;
    }
    int last = fragments.size() - 1;
    for (int i = 0; i <= last; i++) {
      Fragment fragment = fragments.get(i);
      boolean whole = fragment.kind() == LineKind.TEXT && !continuity.breaksOff(i);
      boolean ends = continuity.isEnd(i) && i < last;
      boolean begins =
          i > 0
              && (!fragment.heading().isEmpty()
                  || continuity.startsArticle(i)
                  || continuity.mayBeCaption(i));
      if (!whole || ends || begins) {
        return false;
      }
    }
    return true;
  }
}
