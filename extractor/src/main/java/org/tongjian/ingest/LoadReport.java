package org.tongjian.ingest;

/**
 * What a run did.
 *
 * @param documents documents that were given
 * @param unchangedDocuments documents that were skipped, as nothing about them has changed
 * @param failedDocuments documents that could not be read at all
 * @param added articles that are new
 * @param replaced articles that took the place of an earlier reading
 * @param withdrawn articles that their document no longer has
 * @param copies articles that were read and are copies of others
 * @param failed articles that could not be understood
 * @param mentions mentions of the articles added and replaced
 * @param claims claims of the articles added and replaced, as stored
 * @param quads quads of these articles' graphs
 */
public record LoadReport(
    int documents,
    int unchangedDocuments,
    int failedDocuments,
    int added,
    int replaced,
    int withdrawn,
    int copies,
    int failed,
    long mentions,
    long claims,
    long quads) {
  /** Whether some input was lost. */
  public boolean hasFailures() {
    return failed > 0 || failedDocuments > 0;
  }
}
