package org.tongjian.claim;

/** How the article means a claim: a plan is never shown as done. */
public enum Modality {
  ASSERTED,
  PLANNED,
  DEMANDED,
  DENIED;

  /** Lower-case word, as in the ontology, JSON output and (behind a {@code !}) annotation files. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
