package org.tongjian.page;

import java.util.List;
import java.util.function.Consumer;
import org.tongjian.problem.Problem;
import org.tongjian.source.Document;

/** Reads documents of printed lines with places on pages: PDF files and scans. */
final class PrintedPageReader {
  private final LineRules rules;
  private final MastheadReader mastheads;
  private final PublicationReader publication;

  PrintedPageReader(LineRules rules, MastheadReader mastheads, PublicationReader publication) {
    this.rules = rules;
    this.mastheads = mastheads;
    this.publication = publication;
  }

  List<Article> read(Document document, PageSettings settings, Consumer<Problem> problems) {
    throw new UnsupportedOperationException(rules + " " + publication);
  }
}
