package org.tongjian.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tongjian.claim.Modality;

/** Draws the entries of a lane as labelled points, or as bands where the date is a stretch. */
final class SvgPoints {
  private static final double ROW = 22;
  private static final double SIZE = 12;
  private static final double LONGEST = SIZE * 22;
  private static final double RADIUS = 4.5;

  private final PictureScale scale;
  private final Lane lane;
  private final List<TimelineEntry> anchors;
  private final LabelRows rows = new LabelRows();
  private final StringBuilder out = new StringBuilder();

  /**
   * @param anchors all entries of the page, to lead to; empty for a picture that stands alone
   */
  SvgPoints(PictureScale scale, Lane lane, List<TimelineEntry> anchors) {
    this.scale = scale;
    this.lane = lane;
    this.anchors = anchors;
  }

  double height() {
    return rows.count() * ROW + 4;
  }

  String draw(List<TimelineEntry> entries, double top) {
    entries.forEach(entry -> draw(entry, top));
    return out.toString();
  }

  private void draw(TimelineEntry entry, double top) {
    LocalDate earliest = entry.earliest().or(entry::latest).orElseThrow();
    LocalDate latest = entry.latest().or(entry::earliest).orElseThrow();
    double from = scale.x(earliest);
    double until = scale.x(latest);
    boolean band = ChronoUnit.DAYS.between(earliest, latest) > 0 && until - from > 2 * RADIUS;
    String words = label(entry, earliest, latest);
    double width = SvgText.width(words, SIZE);
    double markFrom = band ? from : from - RADIUS;
    double markUntil = band ? until : from + RADIUS;
    double labelFrom = labelFrom(markFrom, markUntil, width);
    double left = Math.min(markFrom, labelFrom);
    double right = Math.max(markUntil, labelFrom + width);
    double y = top + 14 + rows.place(left, right) * ROW;
    open(entry);
    if (band) {
      band(entry, from, until, y);
    } else {
      point(entry, from, y);
    }
    out.append("<text class=\"label\" x=\"")
        .append(SvgText.number(labelFrom))
        .append("\" y=\"")
        .append(SvgText.number(y + 4))
        .append("\">")
        .append(SvgText.escape(words))
        .append("</text></g>")
        .append(anchors.isEmpty() ? "\n" : "</a>\n");
  }

  /** Inside a band that is long enough, else behind the mark, else before it. */
  private static double labelFrom(double markFrom, double markUntil, double width) {
    if (markUntil - markFrom > width + 10) {
      return markFrom + 5;
    }
    if (markUntil + 5 + width <= SvgPicture.RIGHT) {
      return markUntil + 5;
    }
    double before = markFrom - 5 - width;
    return before >= SvgPicture.LEFT ? before : Math.max(SvgPicture.LEFT, SvgPicture.RIGHT - width);
  }

  private String label(TimelineEntry entry, LocalDate earliest, LocalDate latest) {
    String words = ReadableDate.of(entry.date()) + " " + entry.text();
    String cut = SvgText.cut(words, SIZE, LONGEST);
    if (latest.isBefore(scale.from())) {
      return "◂ " + cut;
    }
    return earliest.isAfter(scale.to()) ? "▸ " + cut : cut;
  }

  private void open(TimelineEntry entry) {
    if (!anchors.isEmpty()) {
      out.append("<a href=\"#e").append(anchors.indexOf(entry) + 1).append("\">");
    }
    out.append("<g class=\"")
        .append(lane.style())
        .append(' ')
        .append(entry.modality().word())
        .append("\"><title>")
        .append(
            SvgText.escape(
                entry.date()
                    + " "
                    + entry.text()
                    + "：“"
                    + entry.report().quote()
                    + "” —— "
                    + entry.report().source().citation()))
        .append("</title>");
  }

  private void band(TimelineEntry entry, double from, double until, double y) {
    boolean open = entry.earliest().isEmpty() || entry.latest().isEmpty();
    out.append("<rect class=\"band")
        .append(entry.isApproximate() || open ? " about" : "")
        .append("\" x=\"")
        .append(SvgText.number(from))
        .append("\" y=\"")
        .append(SvgText.number(y - 9))
        .append("\" width=\"")
        .append(SvgText.number(until - from))
        .append("\" height=\"18\" rx=\"5\"/>");
  }

  private void point(TimelineEntry entry, double x, double y) {
    if (entry.modality() == Modality.DENIED) {
      cross(x, y);
      return;
    }
    out.append("<circle class=\"dot\" cx=\"")
        .append(SvgText.number(x))
        .append("\" cy=\"")
        .append(SvgText.number(y))
        .append("\" r=\"")
        .append(SvgText.number(RADIUS))
        .append("\"/>");
    if (entry.isApproximate()) {
      out.append("<text class=\"tilde\" x=\"")
          .append(SvgText.number(x))
          .append("\" y=\"")
          .append(SvgText.number(y - 4))
          .append("\">~</text>");
    }
  }

  private void cross(double x, double y) {
    out.append("<path class=\"cross\" d=\"M")
        .append(SvgText.number(x - 4))
        .append(' ')
        .append(SvgText.number(y - 4))
        .append("l8 8m0 -8l-8 8\"/>");
  }
}
