package org.tongjian.page;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.source.Document;

/** Reads newspaper pages and articles in plain text or Markdown. */
final class PlainPageReader {
  /** Far more than a newspaper page has; the search takes time and memory for each. */
  private static final int MOST_FRAGMENTS = 4000;

  private final LineRules rules = LineRules.load();
  private final MastheadReader mastheads = MastheadReader.load();
  private final Localities localities;

  PlainPageReader(Gazetteer gazetteer) {
    this.localities = new Localities(gazetteer);
  }

  List<Article> read(Document document, PageSettings settings, Consumer<Problem> problems) {
    List<Line> lines = LineReader.read(document);
    var found = mastheads.read(lines);
    checkWeekday(document, found, problems);
    Optional<LocalDate> date = issueDate(document, found, settings, problems);
    Masthead masthead = found.masthead().orPageNumber(PageNumber.inName(document.name()));
    String locality =
        settings
            .locality()
            .or(() -> masthead.paper().map(paper -> localities.of(paper, document.text())))
            .orElse("");
    List<Article> articles = new ArrayList<>();
    for (Draft draft : drafts(document, lines, found, problems)) {
      int number = articles.size() + 1;
      var body = new MappedText(document.text());
      draft.body().forEach(body::addParagraph);
      articles.add(
          new Article(
              ArticleIds.ofPage(masthead, date, document, number),
              number,
              document,
              masthead,
              document.name(),
              title(draft),
              date,
              locality,
              "",
              body.text(),
              body.map(),
              Jumps.find(rules, draft.body(), problems)));
    }
    if (articles.isEmpty()) {
      problems.accept(
          new Problem(
              ProblemCode.E204,
              Position.ofFile(document.path()),
              "no article was found, only “" + start(document.text()) + "”",
              "give a page with running text"));
    }
    return articles;
  }

  private List<Draft> drafts(
      Document document, List<Line> lines, MastheadReader.Found found, Consumer<Problem> problems) {
    var mastheadLines = found.lines().stream().map(Line::number).collect(Collectors.toSet());
    var classifier = new LineClassifier(rules, mastheads, lines, mastheadLines);
    LineKind[] kinds = classifier.classify();
    List<Fragment> fragments = FragmentReader.read(lines, kinds, classifier.columns());
    var continuity = new Continuity(rules, fragments, classifier.columns().usesIndents());
    var headings = new Headings(rules, fragments, !found.lines().isEmpty());
    if (fragments.size() > MOST_FRAGMENTS) {
      problems.accept(
          new Problem(
              ProblemCode.W207,
              Position.ofFile(document.path()),
              "“%s” and %d pieces of text more are too many to compare and were read in the order of the file"
                  .formatted(start(fragments.get(0).first().text()), fragments.size() - 1),
              "check the articles; give one page a file"));
      return Assembler.assemble(fragments, FileOrder.of(fragments, continuity, headings));
    }
    ReadingOrder.Result order = ReadingOrder.of(fragments, continuity, headings);
    if (!order.isCertain()) {
      problems.accept(
          new Problem(
              ProblemCode.W207,
              Position.ofFile(document.path()),
              "the articles of the page that begins “%s” can be told apart in two ways"
                  .formatted(start(fragments.get(0).first().text())),
              "check the articles; give one article a file if they are mixed"));
    }
    return Assembler.assemble(fragments, order.steps());
  }

  private static String title(Draft draft) {
    return draft.titles().stream()
        .map(line -> line.text().replace("**", "").strip())
        .collect(Collectors.joining(" "));
  }

  private static Optional<LocalDate> issueDate(
      Document document,
      MastheadReader.Found found,
      PageSettings settings,
      Consumer<Problem> problems) {
    Optional<LocalDate> date =
        settings
            .issueDate()
            .or(() -> found.masthead().issueDate())
            .or(() -> PrintedDate.inPath(document.path()));
    if (date.isEmpty()) {
      String message =
          found
              .date()
              .map(d -> "“" + d.written() + "” in the masthead is no day of the calendar")
              .orElse(
                  found.lines().isEmpty()
                      ? "no masthead, so no issue date: the text begins “"
                          + start(document.text())
                          + "”"
                      : "no issue date in the masthead “" + found.lines().get(0).text() + "”");
      Position position =
          found.lines().isEmpty()
              ? Position.ofFile(document.path())
              : document.positionOf(found.lines().get(0).start());
      problems.accept(
          new Problem(ProblemCode.W201, position, message, "give --issue-date YYYY-MM-DD"));
    }
    return date;
  }

  private static void checkWeekday(
      Document document, MastheadReader.Found found, Consumer<Problem> problems) {
    Masthead masthead = found.masthead();
    if (masthead.issueDate().isEmpty() || masthead.weekday().isEmpty()) {
      return;
    }
    var printed = masthead.weekday().get();
    var real = masthead.issueDate().get().getDayOfWeek();
    if (printed != real) {
      problems.accept(
          new Problem(
              ProblemCode.W202,
              document.positionOf(found.lines().get(0).start()),
              "the masthead says “%s” and “%s”, but that day is a %s"
                  .formatted(
                      found.date().map(PrintedDate::written).orElse(""),
                      printed.getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE),
                      real.getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE)),
              "check the page; give --issue-date if the date is misread"));
    }
  }

  private static String start(String text) {
    String stripped = text.strip();
    int end = stripped.indexOf('\n');
    return stripped.substring(0, Math.min(end < 0 ? stripped.length() : end, 20)).strip();
  }
}
