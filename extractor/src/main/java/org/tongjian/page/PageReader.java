package org.tongjian.page;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.problem.Problem;
import org.tongjian.source.Document;

/** Splits a document into its articles and makes them whole. Immutable; load it once. */
public final class PageReader {
  private final PlainPageReader pages;

  /** Reads the bundled rules. */
  public PageReader(Gazetteer gazetteer) {
    this.pages = new PlainPageReader(gazetteer);
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
    if (document.name().toLowerCase(Locale.ROOT).endsWith(".ann")) {
      return AnnotatedArticleReader.read(document, settings, problems);
    }
    return HeaderedArticleReader.header(document.text())
        .map(header -> HeaderedArticleReader.read(document, header, settings, problems))
        .orElseGet(() -> pages.read(document, settings, problems));
  }
}
