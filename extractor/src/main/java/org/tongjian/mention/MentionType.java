package org.tongjian.mention;

/** The seven kinds of things an article names. */
public enum MentionType {
  PERSON('P', "Person"),
  OFFICE('O', "Office"),
  ORGANIZATION('G', "Organization"),
  PLACE('L', "Place"),
  DATE('D', "Date"),
  INITIATIVE('I', "Initiative"),
  EVENT('E', "Event");

  private final char tag;
  private final String label;

  MentionType(char tag, String label) {
    this.tag = tag;
    this.label = label;
  }

  /** The letter of its tag in an annotation file. */
  public char tag() {
    return tag;
  }

  /** Its name in JSON output, in score tables and in the ontology. */
  public String label() {
    return label;
  }

  /**
   * The type with this letter.
   *
   * @param tag a letter of the annotation format
   * @throws IllegalArgumentException when no type has it
   */
  public static MentionType ofTag(char tag) {
    for (MentionType type : values()) {
      if (type.tag == tag) {
        return type;
      }
    }
    throw new IllegalArgumentException("no mention type has the tag " + tag);
  }
}
