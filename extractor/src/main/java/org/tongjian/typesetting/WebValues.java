package org.tongjian.typesetting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** What fills the places of a web document. */
final class WebValues {
  private static final String LINK = "<li><a href=\"content_%d.htm\">%s</a></li>";
  private static final String MAP_AREA =
      "<area coords=\"%d,%d,%d,%d\" shape=\"polygon\" href=\"content_%d.htm\" title=\"%s\">";

  private final Imprint imprint;
  private final WebSystem system;
  private final List<WebArticle> all;
  private final Words words;
  private final Random random;

  WebValues(Imprint imprint, WebSystem system, List<WebArticle> all, Words words, Random random) {
    this.imprint = imprint;
    this.system = system;
    this.all = all;
    this.words = words;
    this.random = random;
  }

  /** The values of a page. */
  Map<String, String> of(PlannedPage page) {
    var values = new HashMap<String, String>();
    values.put("charset", system.declared());
    values.put("paper", imprint.paper());
    values.put("paperlatin", imprint.capitals().replace(" ", "").toLowerCase(Locale.ROOT));
    values.put("host", "epaper.example");
    values.put("day", imprint.day().toString());
    values.put("date", imprint.date());
    values.put("weekday", imprint.weekday());
    values.put("licence", imprint.licence());
    values.put("editor", String.join(" ", imprint.editors()));
    values.put("page2", "%02d".formatted(page.number()));
    values.put("node", String.valueOf(page.number() + 1));
    values.put("section", page.section());
    List<WebArticle> own = all.stream().filter(a -> a.page().equals(page)).toList();
    values.put(
        "list",
        own.stream()
            .map(a -> LINK.formatted(a.number(), Html.escape(a.title())))
            .collect(Collectors.joining("\n")));
    values.put("areas", own.stream().map(this::mapArea).collect(Collectors.joining("\n")));
    return values;
  }

  private String mapArea(WebArticle article) {
    int left = random.nextInt(200);
    int top = random.nextInt(400);
    return MAP_AREA.formatted(
        left, top, left + 150, top + 90, article.number(), Html.attribute(article.title()));
  }

  /** The values of an article. */
  Map<String, String> of(WebArticle article) {
    Map<String, String> values = of(article.page());
    values.put("id", String.valueOf(article.number()));
    values.put("kicker", Html.escape(article.kicker()));
    values.put("title", Html.escape(article.title()));
    values.put("subtitle", Html.escape(article.subtitle()));
    values.put("whole", Html.escape(article.whole()));
    values.put("wholeattribute", Html.attribute(article.whole()));
    values.put("wholejson", article.whole().replace("\"", "\\\""));
    values.put("author", article.author());
    values.put("authorline", article.author().isEmpty() ? "" : "作者：" + article.author());
    String lead = article.paragraphs().get(0);
    values.put("lead", Html.attribute(lead.substring(0, Math.min(60, lead.length()))));
    values.put("body", system.body(article.paragraphs()));
    values.put("pictures", system.pictures(article.captions(), article.number()));
    values.put("advertisement", words.pick("advertisement", random));
    values.put("other1", other());
    values.put("other2", other());
    return values;
  }

  private String other() {
    return Html.escape(all.get(random.nextInt(all.size())).whole());
  }
}
