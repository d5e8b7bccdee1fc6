package org.tongjian.timeline;

/**
 * One sentence of one article that says a fact.
 *
 * @param claim IRI of the claim
 * @param source the article
 * @param quote the sentence
 * @param confidence from 0 to 1
 * @param rule what found it
 */
public record Report(String claim, Source source, String quote, double confidence, String rule) {
  static Report of(Row row) {
    return new Report(
        row.text("claim"),
        Source.of(row),
        row.text("quote"),
        row.number("confidence"),
        row.text("rule"));
  }
}
