package org.tongjian.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Draws tenures as bars: square where the day is exact, fading where the bound is open. */
final class SvgBars {
  private static final double ROW = 36;
  private static final double FADE = 30;
  private static final double SIZE = 12;
  private static final double THICK = 11;
  private static final double LEAST = 4;

  private final PictureScale scale;
  private final Subject subject;
  private final List<TimelineEntry> entries;
  private final LabelRows rows = new LabelRows();
  private final StringBuilder out = new StringBuilder();

  SvgBars(PictureScale scale, Subject subject, List<TimelineEntry> entries) {
    this.scale = scale;
    this.subject = subject;
    this.entries = entries;
  }

  double height() {
    return rows.count() * ROW + 4;
  }

  String draw(List<Tenure> tenures, double top) {
    tenures.stream().filter(t -> t.days().findAny().isPresent()).forEach(t -> draw(t, top));
    return out.toString();
  }

  /** Where a bar begins to appear, is full, ceases to be full, and is gone. */
  private record Stretch(double left, double from, double until, double right) {}

  private void draw(Tenure tenure, double top) {
    boolean past = tenure.firstSureDay().isEmpty();
    Stretch stretch = past ? past(tenure) : sure(tenure);
    String label = label(tenure);
    double width = SvgText.width(label, SIZE);
    double labelAt = Math.max(SvgPicture.LEFT, Math.min(stretch.left(), SvgPicture.RIGHT - width));
    int row =
        rows.place(Math.min(stretch.left(), labelAt), Math.max(stretch.right(), labelAt + width));
    double y = top + row * ROW;
    out.append("<g class=\"post")
        .append(past ? " past" : "")
        .append("\"><title>")
        .append(SvgText.escape(title(tenure)))
        .append("</title>\n<text class=\"label\" x=\"")
        .append(SvgText.number(labelAt))
        .append("\" y=\"")
        .append(SvgText.number(y + 17))
        .append("\">")
        .append(SvgText.escape(label))
        .append("</text>\n");
    bar(tenure, stretch, y + 23);
    reports(tenure, y + 23);
    out.append("</g>\n");
  }

  private void bar(Tenure tenure, Stretch stretch, double y) {
    double from = stretch.from();
    double until = stretch.until();
    // The fades reach a little into the bar, lest a seam shows.
    double seam = until > from ? 0.5 : 0;
    rectangle("fade-left", stretch.left(), stretch.left() < from ? from + seam : from, y);
    rectangle("bar", from, until, y);
    rectangle("fade-right", until < stretch.right() ? until - seam : until, stretch.right(), y);
    if (tenure.began().isPresent()) {
      cap(from, y);
    }
    if (tenure.ended().isPresent()) {
      cap(until, y);
    } else {
      tenure.goneBy().ifPresent(day -> cap(scale.x(day), y));
    }
  }

  private Stretch sure(Tenure tenure) {
    boolean exactFrom = tenure.began().isPresent();
    boolean exactUntil = tenure.ended().isPresent();
    double from = scale.x(tenure.firstSureDay().orElseThrow());
    double until = scale.x(tenure.lastSureDay().orElseThrow());
    if (until - from < LEAST) {
      // An exact end stays where it is.
      from = exactUntil && !exactFrom ? until - LEAST : from;
      until = from + LEAST;
    }
    double left = exactFrom ? from : Math.max(SvgPicture.LEFT, from - FADE);
    return new Stretch(left, from, until, exactUntil ? until : fadeEnd(tenure.goneBy(), until));
  }

  /** Of a past post only the day is known by which it was over. */
  private Stretch past(Tenure tenure) {
    double gone = scale.x(tenure.goneBy().orElseThrow());
    return new Stretch(Math.max(SvgPicture.LEFT, gone - 2 * FADE), gone, gone, gone);
  }

  private double fadeEnd(Optional<LocalDate> goneBy, double until) {
    return Math.min(
        SvgPicture.RIGHT, goneBy.map(scale::x).map(x -> Math.max(x, until)).orElse(until + FADE));
  }

  /** The person stands on the timeline of a post or body, the post on that of a person. */
  private String label(Tenure tenure) {
    if (subject.kind().equals("人物")) {
      return tenure.post();
    }
    return subject.kind().equals("职务") ? tenure.member() : tenure.member() + " " + tenure.post();
  }

  private static String title(Tenure tenure) {
    return tenure.member() + " " + tenure.post() + "：" + tenure.bounds();
  }

  private void reports(Tenure tenure, double y) {
    for (TimelineEntry entry : entries) {
      if (entry.fact().equals(tenure.fact()) && entry.subject().equals(subject.iri())) {
        entry.earliest().ifPresent(day -> report(entry, scale.x(day), y));
      }
    }
  }

  private void report(TimelineEntry entry, double x, double y) {
    out.append("<rect class=\"report\" x=\"")
        .append(SvgText.number(x - 1))
        .append("\" y=\"")
        .append(SvgText.number(y + 2))
        .append("\" width=\"2\" height=\"")
        .append(SvgText.number(THICK - 4))
        .append("\"><title>")
        .append(
            SvgText.escape(entry.report().quote() + " —— " + entry.report().source().citation()))
        .append("</title></rect>\n");
  }

  private void rectangle(String style, double from, double until, double y) {
    if (until > from) {
      out.append("<rect class=\"")
          .append(style)
          .append("\" x=\"")
          .append(SvgText.number(from))
          .append("\" y=\"")
          .append(SvgText.number(y))
          .append("\" width=\"")
          .append(SvgText.number(until - from))
          .append("\" height=\"")
          .append(SvgText.number(THICK))
          .append("\"/>\n");
    }
  }

  private void cap(double x, double y) {
    out.append("<line class=\"cap\" x1=\"")
        .append(SvgText.number(x))
        .append("\" x2=\"")
        .append(SvgText.number(x))
        .append("\" y1=\"")
        .append(SvgText.number(y - 3))
        .append("\" y2=\"")
        .append(SvgText.number(y + THICK + 3))
        .append("\"/>\n");
  }
}
