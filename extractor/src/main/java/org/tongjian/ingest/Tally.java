package org.tongjian.ingest;

/** The counts of a run. */
final class Tally {
  int documents;
  int unchanged;
  int failedDocuments;
  int added;
  int replaced;
  int withdrawn;
  int copies;
  int failed;
  long mentions;
  long claims;
  long quads;

  LoadReport report() {
    return new LoadReport(
        documents,
        unchanged,
        failedDocuments,
        added,
        replaced,
        withdrawn,
        copies,
        failed,
        mentions,
        claims,
        quads);
  }
}
