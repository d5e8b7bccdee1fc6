package org.tongjian.ingest;

import java.time.Instant;
import org.tongjian.format.ReadSettings;
import org.tongjian.graph.Detail;
import org.tongjian.page.PageSettings;

/**
 * How documents are to be loaded.
 *
 * @param settings what the user says of the pages
 * @param readSettings what the user says of how the files are read
 * @param detail which mentions are stored
 * @param toolVersion version of the tool and its models; documents that another version read are
 *     read again
 * @param startedAt the time of the run, for its record
 */
public record LoadRequest(
    PageSettings settings,
    ReadSettings readSettings,
    Detail detail,
    String toolVersion,
    Instant startedAt) {
  /** A request to read files as they themselves tell. */
  public LoadRequest(PageSettings settings, Detail detail, String toolVersion, Instant startedAt) {
    this(settings, ReadSettings.NONE, detail, toolVersion, startedAt);
  }
}
