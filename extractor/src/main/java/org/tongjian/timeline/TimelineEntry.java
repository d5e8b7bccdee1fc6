package org.tongjian.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongjian.claim.Modality;

/**
 * One dated statement.
 *
 * @param subject IRI of the entity whose timeline it is on
 * @param fact IRI of the fact
 * @param kind its kind
 * @param date EDTF; the day of the report where {@code ofReport}; empty when neither is known
 * @param earliest first day it may mean; empty when open or not known
 * @param latest last day it may mean; empty when open or not known
 * @param ofReport whether the date is that of the report, because the fact has none
 * @param text the statement in Chinese: {@code 任望湖区委书记（见报）}
 * @param modality how the articles mean it
 * @param reports the sentences that say it, the earliest first; never empty
 */
public record TimelineEntry(
    String subject,
    String fact,
    FactKind kind,
    String date,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    boolean ofReport,
    String text,
    Modality modality,
    List<Report> reports) {
  public TimelineEntry {
    reports = List.copyOf(reports);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("no quote, no entry: " + fact);
    }
  }

  /** The earliest report. */
  public Report report() {
    return reports.get(0);
  }

  /** The highest confidence of its reports, from 0 to 1. */
  public double confidence() {
    return reports.stream().mapToDouble(Report::confidence).max().orElseThrow();
  }

  /** Whether the date is said to be approximate. */
  public boolean isApproximate() {
    return date.contains("~") || date.contains("%");
  }
}
