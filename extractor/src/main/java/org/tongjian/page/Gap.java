package org.tongjian.page;

/**
 * A place where text of the article is missing.
 *
 * @param offset where in {@link Article#text} it would stand
 * @param reason why it is missing
 */
public record Gap(int offset, Reason reason) {
  /** Why text is missing. */
  public enum Reason {
    /** A sentence breaks off and nothing on the page goes on with it. */
    BREAKS_OFF("breaksOff"),
    /** The article begins within a sentence. */
    BEGINS_INSIDE("beginsInside"),
    /** It goes on on a page that was not read (下转). */
    CONTINUATION_ABSENT("continuationAbsent"),
    /** It began on a page that was not read (上接). */
    BEGINNING_ABSENT("beginningAbsent");

    private final String word;

    Reason(String word) {
      this.word = word;
    }

    /** The word that stands for it in outputs. */
    public String word() {
      return word;
    }
  }
}
