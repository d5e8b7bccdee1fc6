package org.tongjian.timeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Forms in which a timeline is written, all in UTF-8. */
public enum TimelineFormat {
  /** Aligned columns for a terminal. */
  TABLE,
  /** One row an entry, with a header line. */
  CSV,
  /** As CSV, parted by tabs. */
  TSV,
  /** Subjects, entries with all reports, and tenures. */
  JSON,
  /** A page that stands alone: picture, entries, sentences and sources; no script. */
  HTML,
  /** The picture. */
  SVG,
  /** A Markdown table. */
  MD,
  /** iCalendar (RFC 5545): days without a time of day. */
  ICS,
  /** The JSON that TimelineJS reads. */
  TIMELINEJS,
  /** The items and groups that vis-timeline reads. */
  VIS;

  /** The format of a name as users type it, in any case. */
  public static Optional<TimelineFormat> of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.word().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The name as users type it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The ending of a file, without the point. */
  public String fileEnding() {
    return switch (this) {
      case TABLE -> "txt";
      case CSV, TSV, JSON, HTML, SVG, MD, ICS -> word();
      case TIMELINEJS, VIS -> "json";
    };
  }

  /** The whole text. */
  public String render(Timeline timeline) {
    return switch (this) {
      case TABLE -> TimelineTable.aligned(timeline);
      case MD -> TimelineTable.markdown(timeline);
      case CSV -> TimelineCsv.write(timeline, ',');
      case TSV -> TimelineCsv.write(timeline, '\t');
      case JSON -> TimelineJson.write(timeline);
      case HTML -> HtmlPage.write(timeline);
      case SVG ->
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + new SvgPicture(timeline, false).draw();
      case ICS -> Calendar.write(timeline);
      case TIMELINEJS -> ViewerJson.timelineJs(timeline);
      case VIS -> ViewerJson.vis(timeline);
    };
  }

  /**
   * Writes the timeline in UTF-8. The stream stays open.
   *
   * @throws IOException when the stream cannot be written to
   */
  public void write(Timeline timeline, OutputStream out) throws IOException {
    out.write(render(timeline).getBytes(StandardCharsets.UTF_8));
  }
}
