package org.tongjian.timeline;

import java.util.List;

/** Draws a timeline: an axis, the posts as bars with honest ends, all else as points by lanes. */
final class SvgPicture {
  static final double WIDTH = 1080;
  static final double LEFT = 74;
  static final double RIGHT = WIDTH - 16;
  private static final double AXIS = 40;

  private final Timeline timeline;
  private final boolean linked;
  private final PictureScale scale;
  private final StringBuilder body = new StringBuilder();
  private double y;

  /**
   * @param linked whether points lead to the anchors {@code #e1} … of the page around the picture
   */
  SvgPicture(Timeline timeline, boolean linked) {
    this.timeline = timeline;
    this.linked = linked;
    this.scale = PictureScale.of(timeline, LEFT, RIGHT);
  }

  /** The SVG element, without XML declaration. */
  String draw() {
    y = 34;
    for (Subject subject : timeline.subjects()) {
      drawSubject(subject);
    }
    double bottom = y - 14;
    String grid = drawGrid(bottom);
    double height = bottom + AXIS + 22;
    String title = timeline.title() + "：年表";
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"tongjian\" role=\"img\""
        + " aria-labelledby=\"tl-title tl-desc\" viewBox=\"0 0 "
        + SvgText.number(WIDTH)
        + " "
        + SvgText.number(height)
        + "\" width=\""
        + SvgText.number(WIDTH)
        + "\" height=\""
        + SvgText.number(height)
        + "\">\n<title id=\"tl-title\">"
        + SvgText.escape(title)
        + "</title>\n<desc id=\"tl-desc\">"
        + SvgText.escape(description())
        + "</desc>\n"
        + Statements.resource("picture-style.svg")
        + grid
        + body
        + legend(height - 10)
        + "</svg>\n";
  }

  private String description() {
    return timeline.entries().size()
        + "条记载，"
        + timeline.tenures().size()
        + "段任职，自"
        + scale.from()
        + "至"
        + scale.to()
        + "。";
  }

  private void drawSubject(Subject subject) {
    text(6, y, "subject", subject.name() + "（" + subject.kind() + "）");
    y += 14;
    List<Tenure> tenures =
        timeline.tenures().stream().filter(t -> t.subject().equals(subject.iri())).toList();
    if (!tenures.isEmpty()) {
      laneLabel("职务");
      SvgBars bars = new SvgBars(scale, subject, timeline.entries());
      body.append(bars.draw(tenures, y));
      y += bars.height() + 8;
    }
    for (Lane lane : Lane.values()) {
      List<TimelineEntry> entries =
          timeline.entries().stream()
              .filter(entry -> entry.subject().equals(subject.iri()) && lane.holds(entry))
              .filter(entry -> entry.earliest().isPresent() || entry.latest().isPresent())
              .toList();
      if (!entries.isEmpty()) {
        laneLabel(lane.label());
        SvgPoints points = new SvgPoints(scale, lane, linked ? timeline.entries() : List.of());
        body.append(points.draw(entries, y));
        y += points.height() + 8;
      }
    }
    y += 26;
  }

  private void laneLabel(String label) {
    body.append("<line class=\"lane\" x1=\"6\" x2=\"")
        .append(SvgText.number(RIGHT))
        .append("\" y1=\"")
        .append(SvgText.number(y))
        .append("\" y2=\"")
        .append(SvgText.number(y))
        .append("\"/>\n");
    text(10, y + 18, "lane-label", label);
  }

  private void text(double x, double baseline, String style, String words) {
    body.append(textElement(x, baseline, style, words));
  }

  private static String textElement(double x, double baseline, String style, String words) {
    return "<text class=\""
        + style
        + "\" x=\""
        + SvgText.number(x)
        + "\" y=\""
        + SvgText.number(baseline)
        + "\">"
        + SvgText.escape(words)
        + "</text>\n";
  }

  private String drawGrid(double bottom) {
    StringBuilder grid = new StringBuilder();
    for (PictureScale.Tick tick : scale.ticks()) {
      double x = scale.x(tick.date());
      boolean begins = !tick.year().isEmpty();
      grid.append("<line class=\"")
          .append(begins && tick.date().getDayOfYear() == 1 ? "year" : "tick")
          .append("\" x1=\"")
          .append(SvgText.number(x))
          .append("\" x2=\"")
          .append(SvgText.number(x))
          .append("\" y1=\"40\" y2=\"")
          .append(SvgText.number(bottom + 5))
          .append("\"/>\n");
      double second = tick.label().isEmpty() ? bottom + 18 : bottom + 32;
      grid.append(textElement(x, bottom + 18, "axis", tick.label()));
      grid.append(begins ? textElement(x, second, "axis-year", tick.year()) : "");
    }
    grid.append("<line class=\"base\" x1=\"")
        .append(SvgText.number(LEFT))
        .append("\" x2=\"")
        .append(SvgText.number(RIGHT))
        .append("\" y1=\"")
        .append(SvgText.number(bottom))
        .append("\" y2=\"")
        .append(SvgText.number(bottom))
        .append("\"/>\n");
    return grid.toString();
  }

  private static String legend(double baseline) {
    String words = "方头：日期确切　淡出：起止不明　● 已然　○ 计划或要求　× 否认　浅带：日期只到月或年　~ 约　◂ ▸ 在图外";
    return textElement(LEFT, baseline, "legend", words);
  }
}
