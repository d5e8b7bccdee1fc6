package org.tongjian.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Writes planned pages as HTML for the printer: regions in their places, text in CSS columns. */
final class PrintPages {
  private static final double MARGIN = 14;
  private static final double FRONT_HEAD = 46;
  private static final double RUNNING_HEAD = 12;
  private static final double FOOT = 12;

  private final PlannedIssue issue;
  private final PrintStyle style;
  private final PrintHead head;

  PrintPages(PlannedIssue issue) {
    this.issue = issue;
    var random = new Random(issue.seed() * 31 + 7);
    random.nextLong();
    this.style = PrintStyle.draw(random);
    this.head = new PrintHead(issue.imprint(), random);
  }

  /** What the pages say of the issue. */
  Set<ImprintField> printed() {
    return head.printed();
  }

  /** One document with the pages given. */
  String document(List<PlannedPage> pages) {
    PageFormat format = pages.get(0).format();
    int rows = issue.pages().get(0).format().rows();
    double width = format.textWidth() + 2 * MARGIN;
    double height = rows * format.rowHeight() + 2 * MARGIN + FRONT_HEAD + FOOT;
    var out = new StringBuilder();
    out.append("<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>")
        .append(Html.escape(issue.imprint().paper()))
        .append("</title><style>")
        .append(style.css(format, width, height))
        .append("</style></head><body>");
    pages.forEach(page -> page(page, out));
    return out.append("</body></html>").toString();
  }

  private void page(PlannedPage page, StringBuilder out) {
    PageFormat format = page.format();
    boolean isFront = page.number() == 1;
    double top = MARGIN + (isFront ? FRONT_HEAD : RUNNING_HEAD);
    out.append("<section class=\"page\">");
    box(MARGIN, MARGIN, format.textWidth(), top - MARGIN, "", out);
    out.append(isFront ? head.front(format) : head.running(page, format)).append("</div>");
    for (Region region : page.regions()) {
      region(page, region, top, out);
    }
    for (Notice notice : page.notices()) {
      area(format, notice.area(), top, "notice", out);
      out.append(Html.escape(notice.text())).append("</div>");
    }
    double bottom = top + format.rows() * format.rowHeight() + 4;
    box(MARGIN, bottom, format.textWidth(), 6, "caption", out);
    out.append(Html.escape(head.foot(page))).append("</div></section>");
  }

  private void region(PlannedPage page, Region region, double top, StringBuilder out) {
    PageFormat format = page.format();
    if (region.look() != Region.Look.PLAIN) {
      Area a = region.area();
      double pad = 0.6 * format.em();
      box(
          MARGIN + format.left(a.column()) - pad,
          top + a.row() * format.rowHeight() - 0.4 * format.em(),
          format.width(a.columns()) * format.em() + 2 * pad,
          a.rows() * format.rowHeight() - 0.2 * format.em(),
          region.look().name(),
          out);
      out.append("</div>");
    }
    rules(page, region, top, out);
    heading(format, region, top, out);
    for (List<Slot> group : groups(region.slots())) {
      text(page, region, group, top, out);
    }
    region.picture().ifPresent(picture -> picture(format, picture, top, out));
  }

  /**
   * Lines above and beside a region: on ruled pages, and above any region whose headline leaves its
   * first column open, which would else read as the end of the article above.
   */
  private static void rules(PlannedPage page, Region region, double top, StringBuilder out) {
    PageFormat format = page.format();
    Area a = region.area();
    Area head = region.head();
    boolean isOpen = region.heading().title().isEmpty() || head.columns() < a.columns();
    double y = top + (a.row() - 0.5) * format.rowHeight();
    double x = MARGIN + format.left(a.column());
    if (a.row() > 0 && region.look() == Region.Look.PLAIN && (isOpen || page.isRuled())) {
      box(x, y, format.width(a.columns()) * format.em(), 0.2, "rule", out);
      out.append("</div>");
    }
    if (a.column() > 0 && page.isRuled() && region.look() == Region.Look.PLAIN) {
      double height = (a.rows() - 0.6) * format.rowHeight();
      box(x - format.gutter() * format.em() / 2, y + 1, 0.15, height, "rule", out);
      out.append("</div>");
    }
  }

  private static void heading(PageFormat format, Region region, double top, StringBuilder out) {
    Heading heading = region.heading();
    if (heading.isEmpty()) {
      return;
    }
    area(format, region.head(), top, "head", out);
    lines(heading.kicker(), heading.smallSize(), out);
    lines(heading.title(), heading.size(), out);
    lines(heading.subtitle(), heading.smallSize(), out);
    heading
        .byline()
        .ifPresent(line -> out.append("<p class=\"by\">").append(Html.escape(line)).append("</p>"));
    out.append("</div>");
  }

  private static void lines(List<String> lines, double size, StringBuilder out) {
    if (!lines.isEmpty()) {
      out.append(String.format(Locale.ROOT, "<p style=\"font-size:%.2fem\">", size));
      out.append(Html.escape(String.join("\n", lines)).replace("\n", "<br>")).append("</p>");
    }
  }

  /** Neighbouring columns of the same height flow as one. */
  private static List<List<Slot>> groups(List<Slot> slots) {
    var groups = new ArrayList<List<Slot>>();
    for (Slot slot : slots) {
      List<Slot> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
      Slot before = last.isEmpty() ? null : last.get(last.size() - 1);
      if (before != null
          && before.row() == slot.row()
          && before.rows() == slot.rows()
          && before.column() + 1 == slot.column()) {
        last.add(slot);
      } else {
        groups.add(new ArrayList<>(List.of(slot)));
      }
    }
    return groups;
  }

  private static void text(
      PlannedPage page, Region region, List<Slot> group, double top, StringBuilder out) {
    PageFormat format = page.format();
    Slot first = group.get(0);
    double inset = region.look().inset() * format.em();
    out.append(
        String.format(
            Locale.ROOT,
            "<div class=\"text\" style=\"left:%.2fmm;top:%.2fmm;width:%.2fmm;height:%.2fmm;"
                + "column-count:%d;column-gap:%.2fmm%s\">",
            MARGIN + format.left(first.column()) + inset / 2,
            top + first.row() * format.rowHeight(),
            format.width(group.size()) * format.em() - inset + 0.05,
            first.rows() * format.rowHeight() + 0.05,
            group.size(),
            format.gutter() * format.em() + inset,
            page.isRuled() ? ";column-rule:0.15mm solid #000" : ""));
    paragraphs(group.stream().flatMap(slot -> slot.lines().stream()).toList(), out);
    out.append("</div>");
  }

  private static void paragraphs(List<Line> lines, StringBuilder out) {
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).closes() || i + 1 == lines.size()) {
        String kind =
            (lines.get(start).opens() ? "" : "on ") + (lines.get(i).closes() ? "" : "cut");
        out.append("<p class=\"").append(kind.strip()).append("\">");
        lines.subList(start, i + 1).forEach(line -> out.append(Html.escape(line.text())));
        out.append("</p>");
        start = i + 1;
      }
    }
  }

  private static void picture(
      PageFormat format, Region.Picture picture, double top, StringBuilder out) {
    Area a = picture.area();
    area(format, new Area(a.column(), a.row(), a.columns(), a.rows() - 3), top, "picture", out);
    out.append("</div>");
    area(format, new Area(a.column(), a.bottom() - 3, a.columns(), 2), top, "caption", out);
    out.append(Html.escape(picture.caption())).append("</div>");
  }

  private static void area(
      PageFormat format, Area area, double top, String kind, StringBuilder out) {
    box(
        MARGIN + format.left(area.column()),
        top + area.row() * format.rowHeight(),
        format.width(area.columns()) * format.em(),
        area.rows() * format.rowHeight(),
        kind,
        out);
  }

  private static void box(
      double left, double top, double width, double height, String kind, StringBuilder out) {
    out.append(
        String.format(
            Locale.ROOT,
            "<div class=\"%s\" style=\"left:%.2fmm;top:%.2fmm;width:%.2fmm;height:%.2fmm\">",
            kind,
            left,
            top,
            width,
            height));
  }
}
