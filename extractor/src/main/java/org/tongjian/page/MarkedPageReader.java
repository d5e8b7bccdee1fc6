package org.tongjian.page;

import java.util.List;
import java.util.function.Consumer;
import org.tongjian.problem.Problem;
import org.tongjian.source.Document;

/**
 * Reads documents whose files mark off paragraphs and headlines without places on a page: web
 * pages, word processors' documents.
 */
final class MarkedPageReader {
  private final LineRules rules;
  private final PublicationReader publication;

  MarkedPageReader(LineRules rules, PublicationReader publication) {
    this.rules = rules;
    this.publication = publication;
  }

  List<Article> read(Document document, PageSettings settings, Consumer<Problem> problems) {
    throw new UnsupportedOperationException(rules + " " + publication);
  }
}
