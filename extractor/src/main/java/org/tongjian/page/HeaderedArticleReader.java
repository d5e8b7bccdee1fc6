package org.tongjian.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.source.Document;
import org.tongjian.source.Metadata;

/** Reads a single article that opens with header lines: {@code source: …}, {@code title: …}. */
final class HeaderedArticleReader {
  private static final Pattern HEADER_LINE =
      Pattern.compile("(source|title|date|locality|genre|detail|page|paper|author):(?: .*)?");

  private static final Pattern PAGE = Pattern.compile("第?\\s*[A-Za-z]?0*([0-9]{1,3})\\s*版?");

  /** The header lines by key, and where the body starts. */
  record Header(Map<String, String> values, int bodyStart) {}

  private HeaderedArticleReader() {}

  /** The header of a text; empty when the text does not open with one. */
  static Optional<Header> header(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, Math.min(end, at + 10_000)).stripTrailing();
      if (line.isEmpty()) {
        return values.isEmpty()
            ? Optional.empty()
            : Optional.of(new Header(values, Math.min(end + 1, text.length())));
      }
      int colon = line.indexOf(':');
      if (values.isEmpty() && !HEADER_LINE.matcher(line).matches()) {
        return Optional.empty();
      }
      if (colon > 0) {
        values.put(line.substring(0, colon), line.substring(colon + 1).strip());
      }
      at = end + 1;
    }
    return values.isEmpty() ? Optional.empty() : Optional.of(new Header(values, text.length()));
  }

  /** Reads the article of a document with this header. */
  static List<Article> read(
      Document document, Header header, PageSettings settings, Consumer<Problem> problems) {
    String text = document.text();
    int end = text.length();
    while (end > header.bodyStart() && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    var body = new MappedText(text);
    body.addVerbatim(header.bodyStart(), end);
    return List.of(article(document, header, body, settings, problems));
  }

  static Article article(
      Document document,
      Header header,
      MappedText body,
      PageSettings settings,
      Consumer<Problem> problems) {
    Map<String, String> values = header.values();
    String source = values.getOrDefault("source", document.name());
    String title = values.getOrDefault("title", "");
    String date = values.getOrDefault("date", "");
    Optional<LocalDate> day = date(document, date, settings, problems);
    Masthead masthead = masthead(document, values, day);
    return new Article(
        ArticleIds.ofHeader(document, source, title, date),
        1,
        masthead,
        source,
        Headline.of(title),
        day,
        settings
            .locality()
            .or(() -> document.given().locality())
            .or(() -> Optional.ofNullable(values.get("locality")))
            .orElse(""),
        values.getOrDefault("genre", ""),
        body.text(),
        Origin.of(document, masthead, body.map()),
        Structure.PLAIN);
  }

  /** What header lines, or the user, say as mastheads do. */
  private static Masthead masthead(
      Document document, Map<String, String> values, Optional<LocalDate> day) {
    var lines =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(values.get("paper")).filter(paper -> !paper.isEmpty()),
            Optional.empty(),
            day,
            Optional.ofNullable(values.get("page"))
                .map(PAGE::matcher)
                .filter(Matcher::matches)
                .map(page -> Integer.valueOf(page.group(1))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return Masthead.of(lines).given(document.given()).or(document.metadata());
  }

  private static Optional<LocalDate> date(
      Document document, String written, PageSettings settings, Consumer<Problem> problems) {
    Optional<LocalDate> said = settings.issueDate().or(() -> document.given().issueDate());
    if (said.isPresent()) {
      return said;
    }
    if (written.isEmpty()) {
      Optional<LocalDate> inPath = PrintedDate.inPath(document.path());
      if (inPath.isEmpty()) {
        problems.accept(
            new Problem(
                ProblemCode.W201,
                org.tongjian.problem.Position.ofFile(document.path()),
                "the header has no line “date: YYYY-MM-DD”",
                "add one, or give --issue-date"));
      }
      return inPath;
    }
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException e) {
      int at = document.text().indexOf("date:");
      problems.accept(
          new Problem(
              ProblemCode.W201,
              document.positionOf(Math.max(at, 0)),
              "“" + written + "” is no date of the form YYYY-MM-DD",
              "correct it, or give --issue-date"));
      return Optional.empty();
    }
  }
}
