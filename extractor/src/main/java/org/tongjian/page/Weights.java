package org.tongjian.page;

/**
 * What speaks for and against ways of reading a page, in natural logarithms of likelihoods, as
 * found best on pages set from articles.
 */
final class Weights {
  private Weights() {}

  /** Of the words that a fragment shares with an article; shared words come in clusters. */
  static final double TOPIC = 0.98;

  /** The most that shared words can say: many of them are one passage quoted twice. */
  static final double MOST_ALIKE = 18;

  /**
   * Articles of fewer pairs are held for as long: what they share with others is no more telling.
   */
  static final double SHORTEST = 120;

  /** The odds that a word is one of the article's own. */
  static final double OWN = 0.7;

  /** What fragments of different articles of a page have in common. */
  static final double CHANCE = 2;

  /** The most that shared words can speak for a headline inside an article. */
  static final double MOST_INSIDE = 19.6;

  /** Of characters that often start sentences. */
  static final double OPEN = 1;

  /** Of characters that often follow each other. */
  static final double SEAM = 1.6;

  /** For a sentence that goes on in the next fragment of the file. */
  static final double ADJACENT = 2.4;

  /** For a sequence of three characters across a seam that stands elsewhere on the page. */
  static final double PAGE_THREE = 0.7;

  /** The same for two characters. */
  static final double PAGE_TWO = 0.3;

  /** Against taking a line for a headline: how well it reads on within a sentence. */
  static final double READS_ON = 1.2;

  /** The same below a headline, where a subtitle may stand or the text begin. */
  static final double BELOW_HEADLINE = 1;

  /** The same for a short line alone below one. */
  static final double SHORT_BELOW = 5.88;

  /** How much less that needs to be where a line has a comma or opens as paragraphs do. */
  static final double COMMA = 2.1;

  /** The same for each of its words that the text below begins with again. */
  static final double ECHO = 0.7;

  /** The same for the first line of a page. */
  static final double AT_HEAD = 3;

  /** Against a headline of the article's own rank, or higher, inside it. */
  static final double SAME_LEVEL = 30;

  /** Against another headline inside an article. */
  static final double HEADLINE_INSIDE = 12;

  /** The same for each letter above four of a short one. */
  static final double LETTER_INSIDE = 0.6;

  /** For another headline in an article that has some inside: they come in rows. */
  static final double DIVIDED_AGAIN = 3;

  /** From so many articles on that end with a mark or a name, the others are to end so as well. */
  static final int ENDS = 3;

  /** For a headline inside an article that has no such end yet. */
  static final double NOT_ENDED = 4;

  /** For a headline inside the article of a file without a masthead: mostly it is the only one. */
  static final double ONE_ARTICLE = 8;

  /** Letters of an unmarked headline on a page that mostly divides an article. */
  static final double SHORT_TITLE = 4.8;

  /** For one that has the form of headlines within articles. */
  static final double INTERTITLE = -4;

  /** For one that is marked as headlines are and of a lower rank than the article's own. */
  static final double MARKED_INTERTITLE = 4;

  /** Against the same in an article that has no headline yet. */
  static final double UNTITLED_INSIDE = 6;

  /** Against a headline of an article being set in as the first lines of paragraphs are. */
  static final double SET_IN = 6;

  /** Against a headline that names a part of an article heading one. */
  static final double PART_NAME = 8;

  /** Against a dateline or the rest of another page's article within an article. */
  static final double STARTS_INSIDE = 13;

  /** Against a headline within a broken sentence that heads an article whose text comes later. */
  static final double LATER = 9.8;

  /** Letters of the shortest articles but halves. */
  static final int BRIEF = 140;

  /** Against an article of hardly any text. */
  static final double TOO_SHORT = 7;

  /** Against turning from one broken sentence to another: columns end there. */
  static final double TURN_IN_SENTENCE = 1;

  /** Against turning from a broken sentence to an article that is between paragraphs. */
  static final double TURN_FROM_SENTENCE = 8;

  /** Against turning from the end of a paragraph to a broken sentence: behind a box. */
  static final double TURN_TO_SENTENCE = 9;

  /** Against turning from one article to another between paragraphs of both. */
  static final double TURN_AFTER_SENTENCE = 30;

  /** Against a sentence without an end. */
  static final double UNFINISHED = 6.3;

  /** Against more text behind a jump to another page. */
  static final double ENDED = 40;

  /** Against more text behind the name of who wrote the text. */
  static final double SIGNED = 6;

  /** Against an article that begins as only later paragraphs do. */
  static final double BEGINS_AS_LATER = 5;

  /** For one that begins as reports do. */
  static final double BEGINS_AS_REPORT = 2;

  /** Against an article without a heading. */
  static final double NO_HEADING = 5;

  /** Against an article that no headline follows either. */
  static final double NO_TITLE = 7;

  /** Against a headline that comes after a whole paragraph of its article. */
  static final double LATE_TITLE = 3.5;

  /** Against one within the rest of another page's article. */
  static final double REST_TITLE = 5;

  /** Against parting headlines that stand together: the first one's text comes later. */
  static final double SPLIT_HEADING = 9;

  /** The same where the name of who wrote the first one's text stands between them. */
  static final double SPLIT_AT_BYLINE = 1;

  /** Against one short finished clause being the text of a picture. */
  static final double CAPTION = 0;
}
