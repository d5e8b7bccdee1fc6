package org.tongjian.timeline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article to cite.
 *
 * @param article its IRI
 * @param issueDate when it was published; empty when not known
 * @param paper name of the newspaper; empty when not known
 * @param headline its title; empty when it has none
 * @param page number of the page; empty when not known
 */
public record Source(
    String article, Optional<LocalDate> issueDate, String paper, String headline, String page) {

  /** {@code 《望湖报》2024-01-08第1版《湖畔步道启动》}; the IRI when nothing is known. */
  public String citation() {
    String cited =
        (paper.isEmpty() ? "" : "《" + paper + "》")
            + issueDate.map(LocalDate::toString).orElse("")
            + (page.isEmpty() ? "" : "第" + page + "版")
            + (headline.isEmpty() ? "" : "《" + headline + "》");
    return cited.isEmpty() ? article : cited;
  }

  static Source of(Row row) {
    return new Source(
        row.text("article"),
        row.date("issueDate"),
        row.text("paper"),
        row.text("headline"),
        row.text("page"));
  }
}
