package org.tongjian.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tongjian.source.Role;
import org.tongjian.source.TextBlock;

/** The lines of a text, or the blocks of a web page, in the order of the file. */
final class LinesView {
  private final Section section;
  private final Markup html = new Markup();
  private final Map<Integer, List<PageMap.Run>> starts = new HashMap<>();
  private final Map<Integer, List<PageMap.Run>> ends = new HashMap<>();
  private final Map<PageMap.Run, PageMap.Run> next = new HashMap<>();

  LinesView(Section section) {
    this.section = section;
    PageMap.Run before = null;
    for (PageMap.Run run : section.map().runs()) {
      starts.computeIfAbsent(run.first(), i -> new ArrayList<>()).add(run);
      ends.computeIfAbsent(run.last(), i -> new ArrayList<>()).add(run);
      if (before != null && before.article() == run.article()) {
        next.put(before, run);
      }
      before = run;
    }
  }

  String html() {
    html.open("ol", "class", "lines").raw("\n");
    int group = TextBlock.NO_GROUP;
    for (int i = 0; i < section.map().lines().size(); i++) {
      PageMap.Line line = section.map().lines().get(i);
      int mine = line.block().map(TextBlock::group).orElse(TextBlock.NO_GROUP);
      line(i, line, mine != group);
      group = mine;
    }
    return html.closeLine("ol").toString();
  }

  private void line(int index, PageMap.Line line, boolean newGroup) {
    String text = section.page().document().text();
    String style = isBlank(line) ? "blank" : newGroup ? "line group" : "line";
    html.open("li", "class", style, "data-line", String.valueOf(line.number()));
    html.element("span", String.valueOf(line.number()), "class", "no");
    line.block().ifPresent(block -> html.element("span", role(block), "class", "role"));
    html.open("span", "class", "words");
    for (PageMap.Stretch stretch : line.stretches()) {
      stretch(index, stretch, text);
    }
    html.close("span").closeLine("li");
  }

  private void stretch(int index, PageMap.Stretch stretch, String text) {
    String words = stretch.span().of(text);
    if (stretch.article() == PageMap.NONE) {
      String use = stretch.use().name().toLowerCase(Locale.ROOT);
      html.element("span", words, "class", "other " + use, "title", stretch.use().label());
      return;
    }
    html.open(
        "span",
        "class",
        "stretch "
            + Section.colour(stretch.article())
            + (stretch.use().isHeadline() ? " head" : ""),
        "data-article",
        section.articleId(stretch.article()),
        "title",
        stretch.use().label());
    of(starts, index, stretch)
        .ifPresent(
            run -> html.element("b", run.name(), "class", "piece", "id", section.runId(run)));
    html.text(words);
    of(ends, index, stretch)
        .map(next::get)
        .filter(run -> run.first() != following(index))
        .ifPresent(this::link);
    html.close("span");
  }

  /** The next line that has words. */
  private int following(int index) {
    int line = index + 1;
    while (line < section.map().lines().size() && isBlank(section.map().lines().get(line))) {
      line++;
    }
    return line;
  }

  private boolean isBlank(PageMap.Line line) {
    return line.span().of(section.page().document().text()).isBlank();
  }

  private void link(PageMap.Run run) {
    String where = "→" + run.name();
    html.element("a", where, "class", "next", "href", "#" + section.runId(run));
  }

  private static Optional<PageMap.Run> of(
      Map<Integer, List<PageMap.Run>> runs, int index, PageMap.Stretch stretch) {
    return runs.getOrDefault(index, List.of()).stream()
        .filter(run -> run.article() == stretch.article())
        .filter(run -> run.use().isHeadline() == stretch.use().isHeadline())
        .findFirst();
  }

  private static String role(TextBlock block) {
    Role role = block.role();
    String word =
        switch (role) {
          case UNKNOWN -> "";
          case KICKER -> "引题";
          case HEADING -> "标题";
          case SUBTITLE -> "副题";
          case BYLINE -> "署名";
          case PARAGRAPH -> "段落";
          case LIST_ITEM -> "列表";
          case TABLE_ROW -> "表格";
          case CAPTION -> "图说";
          case MASTHEAD -> "报头";
          case FURNITURE -> "杂项";
        };
    return role == Role.HEADING && block.level() > 0 ? word + block.level() : word;
  }
}
