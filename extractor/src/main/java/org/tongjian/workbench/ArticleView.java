package org.tongjian.workbench;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tongjian.page.Article;
import org.tongjian.page.Gap;
import org.tongjian.page.Jump;
import org.tongjian.page.Passage;

/** One article as it was understood. */
final class ArticleView {
  private final Section section;
  private final int index;
  private final Article article;
  private final Markup html = new Markup();

  /** What is shown within the text, by the offset before which it stands. */
  private final TreeMap<Integer, String> marks = new TreeMap<>();

  ArticleView(Section section, int index) {
    this.section = section;
    this.index = index;
    this.article = section.page().articles().get(index);
  }

  String html() {
    String id = section.articleId(index);
    html.open(
        "article", "id", id, "class", Section.colour(index), "data-article", id, "tabindex", "0");
    html.element("b", String.valueOf(index + 1), "class", "number");
    headline("p", "kicker", article.headline().kicker());
    headline("h3", "title", article.headline().title());
    headline("p", "subtitle", article.headline().subtitle());
    if (article.title().isEmpty()) {
      html.element("h3", "（无标题）", "class", "title none");
    }
    html.element("p", facts(), "class", "facts");
    gather();
    body();
    return html.closeLine("article").toString();
  }

  private void headline(String tag, String style, String words) {
    if (!words.isEmpty()) {
      html.element(tag, words, "class", style);
    }
  }

  private String facts() {
    StringBuilder facts = new StringBuilder();
    facts.append(TableWriter.characters(article)).append("字");
    article.issueDate().ifPresent(date -> facts.append("　").append(date));
    facts.append("　来源：").append(article.source());
    if (!article.locality().isEmpty()) {
      facts.append("　地区：").append(article.locality());
    }
    if (!article.genre().isEmpty()) {
      facts.append("　体裁：").append(article.genre());
    }
    for (Jump jump : article.jumps()) {
      boolean on = jump.direction() == Jump.Direction.CONTINUED_ON;
      facts.append(on ? "　下转第" : "　上接第").append(jump.page()).append("版");
    }
    double confidence = article.origin().confidence();
    if (confidence < 1) {
      facts.append(String.format(Locale.ROOT, "　识别置信度%.2f", confidence));
    }
    return facts.toString();
  }

  private void gather() {
    for (Passage passage : article.origin().passages()) {
      if (article.origin().passages().size() > 1) {
        String from = "▸" + passage.document().name() + " ";
        mark(passage.span().start(), "span", from, "class", "from");
      }
    }
    for (PageMap.Run run : section.map().runs()) {
      if (run.article() == index && run.position() >= 0) {
        mark(run.position(), "a", run.name(), "class", "piece", "href", "#" + section.runId(run));
      }
    }
    for (Gap gap : article.structure().gaps()) {
      mark(gap.offset(), "span", "〔缺文：" + reason(gap.reason()) + "〕", "class", "gap");
    }
  }

  private void mark(int offset, String tag, String words, String... attributes) {
    String markup = new Markup().element(tag, words, attributes).toString();
    marks.merge(offset, markup, (one, other) -> one + other);
  }

  private static String reason(Gap.Reason reason) {
    return switch (reason) {
      case BREAKS_OFF -> "句子在此中断，版面上没有下文";
      case BEGINS_INSIDE -> "以下从句子中间开始，版面上没有上文";
      case CONTINUATION_ABSENT -> "转入的版没有读到";
      case BEGINNING_ABSENT -> "开头所在的版没有读到";
    };
  }

  private void body() {
    int done = 0;
    for (Paragraph paragraph : Paragraph.of(article)) {
      String style = paragraph.use().name().toLowerCase(Locale.ROOT);
      html.raw("\n");
      if (paragraph.use() == Use.INTERTITLE) {
        html.open("h4");
      } else {
        html.open("p", "class", style);
      }
      if (paragraph.use() == Use.CAPTION) {
        html.element("span", "图", "class", "sign");
      }
      text(done, paragraph.span().start(), paragraph.span().end());
      done = paragraph.span().end() + 1;
      html.close(paragraph.use() == Use.INTERTITLE ? "h4" : "p");
    }
    marks.tailMap(done).values().forEach(html::raw);
  }

  /** The text of a paragraph with the marks that stand before, in and right behind it. */
  private void text(int firstMark, int start, int end) {
    int at = start;
    for (Map.Entry<Integer, String> mark : marks.subMap(firstMark, end + 1).entrySet()) {
      int offset = Math.max(start, mark.getKey());
      html.text(article.text().substring(at, offset)).raw(mark.getValue());
      at = offset;
    }
    html.text(article.text().substring(at, end));
  }
}
