package org.tongjian.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An article, or the part of it on one page, as the web edition has it.
 *
 * @param number the system's number of it
 * @param page the page it stands on
 * @param kicker headline parts, each empty when there is none
 * @param title the headline
 * @param subtitle the line below
 * @param author who wrote it; empty when not said
 * @param paragraphs the text, jump lines within
 * @param captions texts of its pictures
 */
record WebArticle(
    int number,
    PlannedPage page,
    String kicker,
    String title,
    String subtitle,
    String author,
    List<String> paragraphs,
    List<String> captions) {
  /**
   * The parts of articles in the order of the pages, as systems have them that follow the print.
   */
  static List<WebArticle> parts(PlannedIssue issue, int first) {
    Map<Integer, String> titles = new TreeMap<>();
    var parts = new ArrayList<WebArticle>();
    for (PlannedPage page : issue.pages()) {
      for (Region region : page.regions()) {
        Piece piece = region.piece();
        titles.putIfAbsent(piece.article(), piece.title());
        parts.add(
            new WebArticle(
                first + parts.size(),
                page,
                piece.kicker(),
                // A part without a headline is entered under that of its beginning.
                piece.title().isEmpty() ? titles.get(piece.article()) : piece.title(),
                piece.subtitle(),
                author(piece.byline().orElse("")),
                piece.paragraphs().stream().map(Paragraph::text).toList(),
                region.picture().map(p -> List.of(p.caption())).orElse(List.of())));
      }
    }
    return parts;
  }

  /** The articles whole, as systems have them that do not follow the print. */
  static List<WebArticle> whole(PlannedIssue issue, int first) {
    var whole = new ArrayList<WebArticle>();
    for (PrintedArticle article : issue.articles()) {
      whole.add(
          new WebArticle(
              first + whole.size(),
              issue.pages().get(article.page() - 1),
              article.kicker(),
              article.title(),
              article.subtitle(),
              author(article.byline().orElse("")),
              article.paragraphs(),
              article.captions()));
    }
    return whole;
  }

  private static String author(String byline) {
    return byline.replace("□", "");
  }

  /** The headlines in one line. */
  String whole() {
    return (kicker + " " + title + " " + subtitle).strip();
  }
}
