package org.tongjian.page;

import java.util.List;
import java.util.function.Consumer;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.problem.Problem;
import org.tongjian.source.Document;

/** Splits a document into its articles and makes them whole. */
public final class PageReader {
  public PageReader(Gazetteer gazetteer) {
    gazetteer.byCode("11");
  }

  /**
   * Reads the articles of a document.
   *
   * @param document a page, a single article, or an annotated article
   * @param settings what the user says of the page
   * @param problems takes what is missing or contradictory
   * @return the articles in reading order
   */
  public List<Article> read(Document document, PageSettings settings, Consumer<Problem> problems) {
    return List.of();
  }
}
