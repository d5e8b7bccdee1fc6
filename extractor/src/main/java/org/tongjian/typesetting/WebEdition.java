package org.tongjian.typesetting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** An issue as web pages of one of the publishing systems. */
public final class WebEdition {
  private final Words words = Words.load();

  /** The edition of an issue. */
  public Edition of(PlannedIssue issue) {
    var random = new Random(issue.seed() * 53 + 11);
    random.nextLong();
    WebSystem[] systems = WebSystem.values();
    WebSystem system = systems[random.nextInt(systems.length)];
    List<WebArticle> articles =
        system.followsPrint() ? WebArticle.parts(issue) : WebArticle.whole(issue);
    WebTemplate template = system.template();
    var files = new ArrayList<IssueFile>();
    for (int i = 0; i < articles.size(); i++) {
      WebArticle article = articles.get(i);
      Map<String, String> values = values(issue.imprint(), article, articles, random);
      values.put("charset", system.declared());
      values.put("id", String.valueOf(120000 + i));
      values.put("body", system.body(article.paragraphs()));
      files.add(
          new IssueFile(
              system.name(article, i + 1, issue.imprint()),
              template.fill(values).getBytes(system.charset())));
    }
    return new Edition(files, Set.of(ImprintField.PAPER, ImprintField.DATE));
  }

  private Map<String, String> values(
      Imprint imprint, WebArticle article, List<WebArticle> all, Random random) {
    var values = new HashMap<String, String>();
    values.put("paper", imprint.paper());
    values.put(
        "paperlatin", imprint.capitals().replace(" ", "").toLowerCase(java.util.Locale.ROOT));
    values.put("host", "epaper.example");
    values.put("day", imprint.day().toString());
    values.put("date", imprint.date());
    values.put("weekday", imprint.weekday());
    values.put("licence", imprint.licence());
    values.put("editor", String.join(" ", imprint.editors()));
    values.put("page2", "%02d".formatted(article.page().number()));
    values.put("node", String.valueOf(article.page().number() + 1));
    values.put("section", article.page().section());
    values.put("kicker", Html.escape(article.kicker()));
    values.put("title", Html.escape(article.title()));
    values.put("subtitle", Html.escape(article.subtitle()));
    values.put("whole", Html.escape(article.whole()));
    values.put("author", article.author());
    values.put("authorline", article.author().isEmpty() ? "" : "作者：" + article.author());
    String lead = article.paragraphs().get(0);
    values.put(
        "lead",
        Html.escape(lead.substring(0, Math.min(60, lead.length()))).replace("\"", "&quot;"));
    values.put("pictures", pictures(article));
    values.put("advertisement", words.pick("advertisement", random));
    values.put("other1", Html.escape(all.get(random.nextInt(all.size())).whole()));
    values.put("other2", Html.escape(all.get(random.nextInt(all.size())).whole()));
    values.put("list", list(all, article.page(), "<li><a href=\"content_%d.htm\">%s</a></li>"));
    values.put(
        "areas",
        list(
            all,
            article.page(),
            "<area coords=\"1,1,300,200\" shape=\"polygon\" href=\"content_%d.htm\" title=\"%s\">"));
    return values;
  }

  private static String list(List<WebArticle> all, PlannedPage page, String form) {
    return all.stream()
        .filter(a -> a.page().equals(page))
        .map(
            a ->
                form.formatted(
                    120000 + all.indexOf(a), Html.escape(a.title()).replace("\"", "&quot;")))
        .collect(Collectors.joining("\n"));
  }

  private static String pictures(WebArticle article) {
    return article.captions().stream()
        .map(
            caption ->
                "<tr><td><img src=\"res1.jpg\" border=\"0\"></td></tr><tr><td class=\"tzxx\">"
                    + Html.escape(caption)
                    + "</td></tr>")
        .collect(Collectors.joining());
  }
}
