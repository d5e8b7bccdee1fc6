package org.tongjian.page;

import java.util.List;
import java.util.function.Consumer;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.problem.Problem;
import org.tongjian.source.Document;
import org.tongjian.source.MediaType;

/** Splits a document into its articles and makes them whole. Immutable; load it once. */
public final class PageReader {
  private final PlainPageReader plain;
  private final MarkedPageReader marked;
  private final PrintedPageReader printed;
  private final RecordReader record;

  /** Reads the bundled rules. */
  public PageReader(Gazetteer gazetteer) {
    LineRules rules = LineRules.load();
    MastheadReader mastheads = MastheadReader.load();
    var publication = new PublicationReader(gazetteer);
    this.plain = new PlainPageReader(rules, mastheads, publication);
    this.record = new RecordReader(rules, publication);
    this.marked = new MarkedPageReader(rules, mastheads, publication);
    this.printed = new PrintedPageReader(rules, mastheads, publication);
  }

  /**
   * Reads the articles of a document.
   *
   * @param document a page, a single article, or an annotated article
   * @param settings what the user says of the page
   * @param problems takes what is missing or contradictory: W201 no issue date, W202 date and
   *     weekday disagree, W203 an article goes on in another file, E204 no article, W207 the order
   *     is uncertain
   * @return the articles in reading order
   * @throws org.tongjian.problem.ProblemException when an annotated article is malformed (E301)
   */
  public List<Article> read(Document document, PageSettings settings, Consumer<Problem> problems) {
    if (document.type() == MediaType.ANNOTATED) {
      return AnnotatedArticleReader.read(document, settings, problems);
    }
    if (document.type() == MediaType.RECORD) {
      return record.read(document, settings, problems);
    }
    if (document.layout().isPrinted()) {
      return printed.read(document, settings, problems);
    }
    if (document.layout().isMarked()) {
      return marked.read(document, settings, problems);
    }
    return HeaderedArticleReader.header(document.text())
        .map(header -> HeaderedArticleReader.read(document, header, settings, problems))
        .orElseGet(() -> plain.read(document, settings, problems));
  }
}
