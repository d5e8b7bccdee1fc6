package org.tongjian.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An article, or the part of it on one page, as the web edition has it.
 *
 * @param page the page it stands on
 * @param kicker headline parts, each empty when there is none
 * @param title the headline
 * @param subtitle the line below
 * @param author who wrote it; empty when not said
 * @param paragraphs the text, jump lines within
 * @param captions texts of its pictures
 */
record WebArticle(
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
  static List<WebArticle> parts(PlannedIssue issue) {
    Map<Integer, String> titles = new TreeMap<>();
    var parts = new ArrayList<WebArticle>();
    for (PlannedPage page : issue.pages()) {
      for (Region region : page.regions()) {
        Piece piece = region.piece();
        titles.putIfAbsent(piece.article(), piece.title());
        parts.add(
            new WebArticle(
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
  static List<WebArticle> whole(PlannedIssue issue) {
    return issue.articles().stream()
        .map(
            article ->
                new WebArticle(
                    issue.pages().get(article.page() - 1),
                    article.kicker(),
                    article.title(),
                    article.subtitle(),
                    author(article.byline().orElse("")),
                    article.paragraphs(),
                    article.captions()))
        .toList();
  }

  private static String author(String byline) {
    return byline.replace("□", "");
  }

  /** The headlines in one line. */
  String whole() {
    return (kicker + " " + title + " " + subtitle).strip();
  }
}
