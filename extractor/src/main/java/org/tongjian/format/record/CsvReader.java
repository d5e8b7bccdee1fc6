package org.tongjian.format.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongjian.format.FormatReader;
import org.tongjian.format.Input;
import org.tongjian.format.text.EncodedLines;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.source.Document;

/** Reads tables of comma- or tab-separated values: a document a row below the headings. */
public final class CsvReader implements FormatReader {
  private final FormatReader html;

  /**
   * A reader of tables.
   *
   * @param html reads the text of rows that is a web page
   */
  public CsvReader(FormatReader html) {
    this.html = html;
  }

  @Override
  public void read(Input input, Consumer<Document> documents, Consumer<Problem> problems)
      throws IOException {
    try (InputStream in = input.content().open()) {
      var lines = new EncodedLines(input, in, problems);
      var made = new RecordDocuments(input, html, documents, problems);
      var rows = new Rows(input, lines, problems);
      Optional<Row> row = rows.next();
      List<String> headings =
          row.map(r -> r.values().stream().map(v -> v.text().strip()).toList()).orElse(List.of());
      for (row = rows.next(); row.isPresent(); row = rows.next()) {
        Row found = row.get();
        if (found.values().size() > headings.size()) {
          problems.accept(tooManyValues(input, found, headings.size()));
        } else {
          made.add(
              new RecordDocuments.Source(found.line(), found.raw(), lines.charset()),
              fields(headings, found));
        }
      }
      made.finish();
    }
  }

  private static Fields fields(List<String> headings, Row row) {
    var fields = new Fields();
    for (int i = 0; i < headings.size(); i++) {
      fields.put(
          headings.get(i),
          i < row.values().size() ? row.values().get(i) : new Value("", new int[0], 0));
    }
    return fields;
  }

  private static Problem tooManyValues(Input input, Row row, int most) {
    Value value = row.values().get(most);
    int at = value.text().isEmpty() ? 0 : value.origins()[0];
    String shown = value.text().substring(0, Math.min(20, value.text().length()));
    return new Problem(
        ProblemCode.E109,
        row.line().position(input.path(), at),
        "row has %d values for %d headings, one too many “%s”"
            .formatted(row.values().size(), most, shown),
        "put values that hold the delimiter in quotation marks");
  }

  /** A row: the line it begins in, its characters and values. */
  private record Row(EncodedLines.Line line, String raw, List<Value> values) {}

  /** The rows of a table. A row whose quotation mark is not closed ends with its first line. */
  private static final class Rows {
    private static final int MOST_CHARACTERS = 8 << 20;

    private final Input input;
    private final EncodedLines lines;
    private final Consumer<Problem> problems;
    private final Deque<EncodedLines.Line> again = new ArrayDeque<>();
    private char delimiter;

    /** Lines that a row may have; fewer after each that does not end, so that the time is bound. */
    private int mostLines = 10_000;

    Rows(Input input, EncodedLines lines, Consumer<Problem> problems) {
      this.input = input;
      this.lines = lines;
      this.problems = problems;
    }

    Optional<Row> next() throws IOException {
      while (true) {
        Optional<EncodedLines.Line> first = line();
        if (first.isEmpty()) {
          return Optional.empty();
        }
        if (!first.get().text().isBlank()) {
          delimiter = delimiter == 0 ? delimiter(first.get().text()) : delimiter;
          Optional<Row> row = row(first.get());
          if (row.isPresent()) {
            return row;
          }
        }
      }
    }

    private Optional<Row> row(EncodedLines.Line first) throws IOException {
      var scanner = new CsvScanner(delimiter);
      scanner.add(first.text());
      List<EncodedLines.Line> more = new ArrayList<>();
      long length = first.text().length();
      while (scanner.isOpen()) {
        Optional<EncodedLines.Line> next = line();
        next.ifPresent(more::add);
        length += next.map(line -> line.text().length()).orElse(0);
        next.ifPresent(line -> scanner.add(line.text()));
        if (next.isEmpty()
            || scanner.isBroken()
            || more.size() > mostLines
            || length > MOST_CHARACTERS) {
          for (int i = more.size() - 1; i >= 0; i--) {
            again.addFirst(more.get(i));
          }
          mostLines = Math.max(100, mostLines / 2);
          problems.accept(notClosed(first, scanner.quoteAt()));
          return Optional.empty();
        }
      }
      return Optional.of(new Row(first, scanner.raw(), scanner.values()));
    }

    private Problem notClosed(EncodedLines.Line first, int quoteAt) {
      int at = Math.min(quoteAt, first.text().length());
      String shown = first.text().substring(at, Math.min(first.text().length(), at + 20));
      return new Problem(
          ProblemCode.E109,
          first.position(input.path(), at),
          "quotation mark of “" + shown.strip() + "” is not closed",
          "close it, or double it if it stands for itself");
    }

    private Optional<EncodedLines.Line> line() throws IOException {
      return again.isEmpty() ? lines.next() : Optional.of(again.removeFirst());
    }

    /** The mark that parts the headings. */
    private char delimiter(String headings) {
      char best = input.name().toLowerCase(Locale.ROOT).contains(".tsv") ? '\t' : ',';
      for (char c : new char[] {'\t', ';', '|'}) {
        if (count(headings, c) > count(headings, best)) {
          best = c;
        }
      }
      return best;
    }

    private static long count(String line, char c) {
      return line.chars().filter(other -> other == c).count();
    }
  }
}
