package org.tongjian.page;

/**
 * What speaks for and against ways of reading a page, in natural logarithms of likelihoods, as
 * found best on pages set from articles.
 */
final class Weights {
  private Weights() {}

  /** Of the words that a fragment shares with an article; shared words come in clusters. */
  static final double TOPIC = 0.5;

  /**
   * Articles of fewer pairs are held for as long: what they share with others is no more telling.
   */
  static final double SHORTEST = 200;

  /** The odds that a word is one of the article's own. */
  static final double OWN = 0.8;

  /** What fragments of different articles of a page have in common. */
  static final double CHANCE = 1;

  /** The most that shared words can speak for a headline inside an article. */
  static final double MOST_INSIDE = 6;

  /** Of characters that often start sentences. */
  static final double OPEN = 1;

  /** Of characters that often follow each other. */
  static final double SEAM = 1;

  /** For a sequence of three characters across a seam that stands elsewhere on the page. */
  static final double PAGE_THREE = 1;

  /** The same for two characters. */
  static final double PAGE_TWO = 0.5;

  /** Against taking a line for a headline: how well it reads on within a sentence. */
  static final double READS_ON = 2;

  /** Against a headline of the article's own rank, or higher, inside it. */
  static final double SAME_LEVEL = 30;

  /** Against another headline inside an article. */
  static final double HEADLINE_INSIDE = 12;

  /** For one that has the form of headlines within articles. */
  static final double INTERTITLE = -4;

  /** Against turning to another article where a sentence is broken: columns end there. */
  static final double TURN_IN_SENTENCE = 1;

  /** Against turning where a sentence ends. */
  static final double TURN_AFTER_SENTENCE = 12;

  /** Against a sentence without an end. */
  static final double UNFINISHED = 7;

  /** Against more text behind the mark that ends an article. */
  static final double ENDED = 24;

  /** Against an article without a heading. */
  static final double NO_HEADING = 8;

  /** Against an article that no headline follows either. */
  static final double NO_TITLE = 4;

  /** Against a headline that comes after a whole paragraph of its article. */
  static final double LATE_TITLE = 5;
}
