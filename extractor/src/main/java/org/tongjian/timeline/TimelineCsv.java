package org.tongjian.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Timelines for spreadsheets and scripts: one row an entry, the first report with it. */
final class TimelineCsv {
  /** A tab or line break before the sign would be passed over by spreadsheets. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  private static final List<String> HEAD =
      List.of(
          "subject",
          "date",
          "earliest",
          "latest",
          "dateOf",
          "kind",
          "text",
          "modality",
          "confidence",
          "reports",
          "quote",
          "headline",
          "paper",
          "issueDate",
          "page",
          "article",
          "claim",
          "fact",
          "subjectIri");

  private TimelineCsv() {}

  static String write(Timeline timeline, char delimiter) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setRecordSeparator("\n").get();
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, format)) {
      printer.printRecord(HEAD);
      for (TimelineEntry entry : timeline.entries()) {
        printer.printRecord(row(timeline, entry));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static List<String> row(Timeline timeline, TimelineEntry entry) {
    Report report = entry.report();
    return List.of(
        text(timeline.nameOf(entry.subject())),
        entry.date(),
        day(entry.earliest()),
        day(entry.latest()),
        entry.ofReport() ? "report" : "fact",
        entry.kind().className(),
        text(entry.text()),
        entry.modality().word(),
        SvgText.decimal(entry.confidence()),
        String.valueOf(entry.reports().size()),
        text(report.quote()),
        text(report.source().headline()),
        text(report.source().paper()),
        day(report.source().issueDate()),
        report.source().page(),
        report.source().article(),
        report.claim(),
        entry.fact(),
        entry.subject());
  }

  /** Words of a page as a cell: a spreadsheet would reckon what begins like a formula. */
  private static String text(String words) {
    boolean isFormula = !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0;
    return isFormula ? "'" + words : words;
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
