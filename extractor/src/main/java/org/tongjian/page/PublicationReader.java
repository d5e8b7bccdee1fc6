package org.tongjian.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.source.Document;

/**
 * Tells when and by whom a page was published: by the user's word, its masthead, what stands beside
 * its text, and the name of its file, in this order.
 */
final class PublicationReader {
  private final Localities localities;

  PublicationReader(Gazetteer gazetteer) {
    this.localities = new Localities(gazetteer);
  }

  /** Weighs a page's masthead against what else is said of the page. */
  PublishedPage read(
      Document document,
      MastheadReader.Found found,
      PageSettings settings,
      Consumer<Problem> problems) {
    MastheadCheck.check(document, found, problems);
    Optional<LocalDate> date = issueDate(document, found, settings, problems);
    Masthead masthead =
        found
            .masthead()
            .given(document.given())
            .or(document.given())
            .or(document.metadata())
            .orPageNumber(PageNumber.inName(document.name()));
    String locality =
        settings
            .locality()
            .or(() -> document.given().locality())
            .or(() -> masthead.paper().map(paper -> localities.of(paper, document.text())))
            .orElse("");
    return new PublishedPage(document, masthead, date, locality);
  }

  private static Optional<LocalDate> issueDate(
      Document document,
      MastheadReader.Found found,
      PageSettings settings,
      Consumer<Problem> problems) {
    Optional<LocalDate> date =
        settings
            .issueDate()
            .or(() -> document.given().issueDate())
            .or(() -> found.masthead().issueDate())
            .or(() -> document.metadata().issueDate())
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

  static String start(String text) {
    String stripped = text.strip();
    int end = stripped.indexOf('\n');
    return stripped.substring(0, Math.min(end < 0 ? stripped.length() : end, 20)).strip();
  }
}
