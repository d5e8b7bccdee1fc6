package org.tongjian.workbench;

/**
 * A document of the page and how its parts are named there.
 *
 * @param page the document and its articles
 * @param map which lines became which article
 * @param id names the section in the page
 */
record Section(PageReading page, PageMap map, String id) {
  /** As many colours as the page has; articles beyond them have another line round them. */
  private static final int COLOURS = 10;

  private static final int LINES = 4;

  String articleId(int article) {
    return id + "a" + (article + 1);
  }

  String runId(PageMap.Run run) {
    return id + "r" + (run.article() + 1) + "-" + run.number();
  }

  /** The classes that give what belongs to an article its colour and kind of line. */
  static String colour(int article) {
    return "c" + article % COLOURS + " s" + article / COLOURS % LINES;
  }
}
