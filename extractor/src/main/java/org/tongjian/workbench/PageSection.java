package org.tongjian.workbench;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tongjian.page.Masthead;
import org.tongjian.problem.Problem;
import org.tongjian.source.Layout;

/** The section of one document: what it says of itself, its page, its articles. */
final class PageSection {
  private final Section section;
  private final Markup html = new Markup();

  PageSection(PageReading page, String id) {
    this.section = new Section(page, PageMap.of(page), id);
  }

  String html() {
    html.open("section", "id", section.id()).raw("\n");
    header();
    Layout layout = section.page().document().layout();
    html.open("div", "class", layout.isPrinted() ? "sides printed" : "sides").raw("\n");
    html.open("div", "class", "sheet").raw("\n");
    if (layout.isPrinted()) {
      html.raw(new PrintedView(section).svg());
    } else {
      html.raw(new LinesView(section).html());
    }
    html.closeLine("div").open("div", "class", "articles").raw("\n");
    for (int i = 0; i < section.page().articles().size(); i++) {
      html.raw(new ArticleView(section, i).html());
    }
    html.closeLine("div").closeLine("div").closeLine("section");
    return html.toString();
  }

  private void header() {
    Masthead masthead = section.page().masthead();
    html.open("header").element("h2", section.page().document().name());
    html.open("dl");
    pair("报名", masthead.paper());
    pair("期号", masthead.issueNumber().map(number -> "第" + number + "期"));
    pair("总期号", masthead.runningNumber().map(number -> "总第" + number + "期"));
    pair("日期", masthead.issueDate().map(Object::toString));
    pair("星期", masthead.weekday().map(day -> Weekdays.checked(day, masthead.issueDate())));
    pair("农历", masthead.lunarDate());
    pair("版次", masthead.pageNumber().map(number -> "第" + number + "版"));
    pair("版数", masthead.pageCount().map(number -> "共" + number + "版"));
    pair("准印证号", masthead.licence());
    pair("编辑", Optional.of(String.join("、", masthead.editors())).filter(e -> !e.isEmpty()));
    pair("字数", Optional.of(counts()));
    html.close("dl");
    if (!section.page().problems().isEmpty()) {
      html.open("ul", "class", "problems");
      for (Problem problem : section.page().problems()) {
        String severity = problem.code().severity().name().toLowerCase(Locale.ROOT);
        html.element("li", problem.toString(), "class", severity);
      }
      html.close("ul");
    }
    html.closeLine("header");
  }

  private void pair(String name, Optional<String> value) {
    value.ifPresent(
        known -> html.open("div").element("dt", name).element("dd", known).close("div"));
  }

  /** How many characters of the file were taken for what. */
  private String counts() {
    String text = section.page().document().text();
    Map<Use, Integer> counts = new EnumMap<>(Use.class);
    for (PageMap.Line line : section.map().lines()) {
      for (PageMap.Stretch stretch : line.stretches()) {
        String part = stretch.span().of(text);
        int count = (int) part.chars().filter(c -> !Character.isWhitespace(c)).count();
        counts.merge(stretch.use().isRead() ? Use.TEXT : stretch.use(), count, Integer::sum);
      }
    }
    StringBuilder said = new StringBuilder("文章" + counts.getOrDefault(Use.TEXT, 0));
    for (Use use : new Use[] {Use.MASTHEAD, Use.FURNITURE, Use.UNREAD}) {
      if (counts.getOrDefault(use, 0) > 0) {
        said.append("，").append(use.label()).append(counts.get(use));
      }
    }
    return said.toString();
  }
}
