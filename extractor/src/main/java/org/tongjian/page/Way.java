package org.tongjian.page;

import java.util.BitSet;
import java.util.List;

/**
 * One way of reading a page up to a fragment: which article the fragment belongs to, how it is
 * joined, and what may still go on.
 *
 * @param cost what speaks against this way, all steps together
 * @param before the way up to the fragment before; null at the start
 * @param article number of the fragment's article, from 0; -1 before the first
 * @param join how the fragment is joined to it
 * @param use what its heading is taken for
 * @param threads the articles that may go on, the current one last
 * @param created articles begun so far
 * @param moves how often the way turned to another article
 * @param head the heading ({@link Headings#part}) that the article gets with this step; -1 for none
 * @param waiting the heading that still waits for its article; -1 for none
 * @param lead by how much it beats the best other reading that ran into it; infinite for none
 */
record Way(
    double cost,
    Way before,
    int article,
    Join join,
    HeadingUse use,
    List<Thread> threads,
    int created,
    int moves,
    int head,
    int waiting,
    double lead) {
  /** How a fragment is joined to its article. */
  enum Join {
    /** As its first paragraph or the next one. */
    PARAGRAPH,
    /** As the other half of a broken sentence. */
    SENTENCE,
    /** As nothing but a picture's text. */
    CAPTION
  }

  /** What a heading before a fragment is taken for. */
  enum HeadingUse {
    NONE,
    /** It heads the fragment's article. */
    TITLE,
    /** It divides the article. */
    INSIDE,
    /** It heads an article whose text comes later. */
    LATER
  }

  /**
   * An article so far: its last fragment, whether it has a title, an end, a greeting, headlines
   * inside, the level of its title, and its fragments.
   */
  @SuppressWarnings("JavaLangClash") // a thread of text
  record Thread(
      int article,
      int last,
      boolean titled,
      boolean ended,
      boolean saluted,
      boolean divided,
      int level,
      BitSet members) {}

  static final Way START =
      new Way(
          0,
          null,
          -1,
          Join.PARAGRAPH,
          HeadingUse.NONE,
          List.of(),
          0,
          0,
          -1,
          -1,
          Double.POSITIVE_INFINITY);

  Thread current() {
    return threads.isEmpty() ? null : threads.get(threads.size() - 1);
  }

  Way atCost(double newCost) {
    return new Way(
        newCost, before, article, join, use, threads, created, moves, head, waiting, lead);
  }

  /** The same with what it leads by, now that another way of the same state was found worse. */
  Way leading(double by) {
    return by >= lead
        ? this
        : new Way(cost, before, article, join, use, threads, created, moves, head, waiting, by);
  }

  /** Whether two ways to the same fragment put some text into different articles. */
  @SuppressWarnings("ReferenceEquality") // where the two ways part is one and the same object
  boolean differs(Way other) {
    Way mine = this;
    Way theirs = other;
    while (mine != theirs && mine.before != null && theirs.before != null) {
      boolean captions = mine.join == Join.CAPTION || theirs.join == Join.CAPTION;
      if (mine.article != theirs.article && !captions) {
        return true;
      }
      mine = mine.before;
      theirs = theirs.before;
    }
    return false;
  }
}
