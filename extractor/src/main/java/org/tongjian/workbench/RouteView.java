package org.tongjian.workbench;

import java.util.List;
import org.tongjian.source.Box;
import org.tongjian.source.TextBlock;

/**
 * How the pieces of a printed page are read: a frame and a name each, arrows from one to the next.
 */
final class RouteView {
  /** Width of a name's sign as a part of the page's width, so that it can be read at any size. */
  private static final double SIGN = 0.024;

  private static final Box NOWHERE = new Box(0, 0, 0, 0);

  private final Section section;
  private final Markup svg;
  private final double width;

  RouteView(Section section, Markup svg, double pageWidth) {
    this.section = section;
    this.svg = svg;
    this.width = Math.max(12, pageWidth * SIGN);
  }

  /** A line round a piece, of the kind its article has. */
  void frame(PageMap.Run run) {
    Box box = around(run);
    open(run, "frame");
    svg.open(
        "rect",
        "x",
        Markup.number(box.left() - 1.5),
        "y",
        Markup.number(box.top() - 1.5),
        "width",
        Markup.number(box.width() + 3),
        "height",
        Markup.number(box.height() + 3),
        "rx",
        "2");
    svg.close("rect").closeLine("g");
  }

  /** The name of a piece at its upper left corner. */
  void name(PageMap.Run run) {
    Box box = around(run);
    double height = width * 0.55;
    double left = Math.max(0, box.left() - width * 0.75);
    double top = Math.max(0, box.top() - height * 0.7);
    svg.open(
        "g",
        "id",
        section.runId(run),
        "class",
        "name " + Section.colour(run.article()),
        "data-article",
        section.articleId(run.article()));
    svg.open(
        "rect",
        "x",
        Markup.number(left),
        "y",
        Markup.number(top),
        "width",
        Markup.number(width),
        "height",
        Markup.number(height),
        "rx",
        Markup.number(height / 3));
    svg.close("rect");
    svg.element(
        "text",
        run.name(),
        "x",
        Markup.number(left + width / 2),
        "y",
        Markup.number(top + height * 0.78),
        "font-size",
        Markup.number(height * 0.8));
    svg.closeLine("g");
  }

  /** Arrows from the end of each piece to the start of the next of its article. */
  void arrows(List<PageMap.Run> runs) {
    for (int i = 1; i < runs.size(); i++) {
      PageMap.Run from = runs.get(i - 1);
      PageMap.Run to = runs.get(i);
      if (from.article() == to.article() && to.number() == from.number() + 1) {
        arrow(to, box(from.last()), box(to.first()));
      }
    }
  }

  private void arrow(PageMap.Run run, Box from, Box to) {
    double x1 = (from.left() + from.right()) / 2;
    double y1 = from.bottom();
    double x2 = to.left() + Math.min(to.width() / 2, width);
    double y2 = to.top() - 1;
    double length = Math.hypot(x2 - x1, y2 - y1);
    if (length < 1) {
      return;
    }
    double head = width * 0.22;
    double dx = (x2 - x1) / length * head;
    double dy = (y2 - y1) / length * head;
    open(run, "arrow");
    svg.open("path", "d", "M" + point(x1, y1) + "L" + point(x2 - dx, y2 - dy)).close("path");
    String left = point(x2 - dx - dy / 2, y2 - dy + dx / 2);
    String right = point(x2 - dx + dy / 2, y2 - dy - dx / 2);
    svg.open("path", "class", "tip", "d", "M" + point(x2, y2) + "L" + left + "L" + right + "Z");
    svg.close("path").closeLine("g");
  }

  private static String point(double x, double y) {
    return Markup.number(x) + " " + Markup.number(y);
  }

  private void open(PageMap.Run run, String style) {
    svg.open(
        "g",
        "class",
        style + " " + Section.colour(run.article()),
        "data-article",
        section.articleId(run.article()));
  }

  private Box around(PageMap.Run run) {
    return run.lines().stream().map(this::box).reduce(Box::around).orElseThrow();
  }

  private Box box(int line) {
    return section.map().lines().get(line).block().flatMap(TextBlock::box).orElse(NOWHERE);
  }
}
