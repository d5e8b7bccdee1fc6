package org.tongjian.workbench;

import java.util.List;
import java.util.Locale;
import org.tongjian.source.Box;
import org.tongjian.source.LayoutPage;
import org.tongjian.source.TextBlock;

/** Printed pages to scale: rules and pictures, the lines at their places, and how they are read. */
final class PrintedView {
  /** A rectangle with a side no longer than this is a line. */
  private static final double THIN = 4;

  /** How much of a line's height lies above the foot of its characters. */
  private static final double BASELINE = 0.86;

  private final Section section;
  private final List<PageMap.Line> lines;
  private final Markup svg = new Markup();

  PrintedView(Section section) {
    this.section = section;
    this.lines = section.map().lines();
  }

  String svg() {
    List<LayoutPage> pages = section.page().document().layout().pages();
    for (int i = 0; i < pages.size(); i++) {
      page(i, pages.get(i));
    }
    return svg.toString();
  }

  private void page(int index, LayoutPage page) {
    String size = Markup.number(page.width()) + " " + Markup.number(page.height());
    svg.open("figure").open("svg", "viewBox", "0 0 " + size, "role", "group");
    svg.element("title", "第" + page.number() + "页").raw("\n");
    rect(new Box(0, 0, page.width(), page.height()), "paper");
    page.rules().forEach(rule -> rule(rule, index));
    List<PageMap.Run> runs =
        section.map().runs().stream().filter(run -> pageOf(run) == index).toList();
    for (PageMap.Line line : lines) {
      if (line.block().filter(block -> block.page() == index).isPresent()) {
        line(line, line.block().get());
      }
    }
    var route = new RouteView(section, svg, page.width());
    runs.forEach(route::frame);
    route.arrows(runs);
    runs.forEach(route::name);
    svg.closeLine("svg").closeLine("figure");
  }

  private int pageOf(PageMap.Run run) {
    return lines.get(run.first()).block().map(TextBlock::page).orElse(0);
  }

  private void rule(Box rule, int page) {
    boolean thin = rule.width() < THIN || rule.height() < THIN;
    boolean picture = !thin && rule.width() > 30 && rule.height() > 30 && isEmpty(rule, page);
    rect(rule, thin ? "rule" : picture ? "picture" : "area");
    svg.raw("\n");
    if (picture) {
      double size = Math.min(Math.min(rule.width(), rule.height()) / 3, 40);
      svg.element(
          "text",
          "图",
          "class",
          "picture-sign",
          "x",
          Markup.number((rule.left() + rule.right()) / 2),
          "y",
          Markup.number((rule.top() + rule.bottom()) / 2 + size / 3),
          "font-size",
          Markup.number(size));
    }
  }

  private boolean isEmpty(Box area, int page) {
    return lines.stream()
        .flatMap(line -> line.block().stream())
        .filter(block -> block.page() == page)
        .flatMap(block -> block.box().stream())
        .noneMatch(
            box -> {
              double x = (box.left() + box.right()) / 2;
              double y = (box.top() + box.bottom()) / 2;
              return area.left() < x && x < area.right() && area.top() < y && y < area.bottom();
            });
  }

  private void line(PageMap.Line line, TextBlock block) {
    Box box = block.box().orElse(new Box(0, 0, 0, 0));
    PageMap.Stretch main = line.main();
    boolean read = main.article() != PageMap.NONE;
    String use = main.use().name().toLowerCase(Locale.ROOT);
    if (read) {
      String style = "stretch " + Section.colour(main.article()) + " " + use;
      String article = section.articleId(main.article());
      svg.open("g", "class", style, "data-article", article, "data-line", number(line));
    } else {
      svg.open("g", "class", "other " + use, "data-line", number(line));
    }
    svg.element("title", main.use().label() + (read ? "，第" + (main.article() + 1) + "篇" : ""));
    rect(box, "ground");
    String words = line.span().of(section.page().document().text()).strip();
    svg.open(
        "text",
        "x",
        Markup.number(box.left()),
        "y",
        Markup.number(box.top() + BASELINE * box.height()),
        "font-size",
        Markup.number(size(block, box)),
        "textLength",
        Markup.number(Math.max(box.width(), 1)),
        "lengthAdjust",
        words.length() > 1 ? "spacingAndGlyphs" : "spacing");
    svg.text(words).close("text").closeLine("g");
  }

  private static String number(PageMap.Line line) {
    return String.valueOf(line.number());
  }

  private static double size(TextBlock block, Box box) {
    return block.fontSize() > 0 ? Math.min(block.fontSize(), 1.2 * box.height()) : box.height();
  }

  private void rect(Box box, String style) {
    svg.open(
        "rect",
        "class",
        style,
        "x",
        Markup.number(box.left()),
        "y",
        Markup.number(box.top()),
        "width",
        Markup.number(Math.max(box.width(), 0.3)),
        "height",
        Markup.number(Math.max(box.height(), 0.3)));
    svg.close("rect");
  }
}
