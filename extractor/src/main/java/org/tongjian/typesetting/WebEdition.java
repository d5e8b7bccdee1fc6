package org.tongjian.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** An issue as web pages of one of the publishing systems. */
public final class WebEdition {
  private static final int FIRST_NUMBER = 120001;

  private final List<WebSystem> systems = WebSystem.load();
  private final Words words = Words.load();

  /** The edition of an issue. */
  public Edition of(PlannedIssue issue) {
    var random = new Random(issue.seed() * 53 + 11);
    random.nextLong();
    WebSystem system = systems.get(random.nextInt(systems.size()));
    int first = FIRST_NUMBER + random.nextInt(400_000);
    List<WebArticle> articles =
        system.followsPrint() ? WebArticle.parts(issue, first) : WebArticle.whole(issue, first);
    var values = new WebValues(issue.imprint(), system, articles, words, random);
    List<IssueFile> files =
        system.isWholePage()
            ? pages(issue, system, values, articles)
            : articles(issue, system, values, articles);
    return new Edition(files, Set.of(ImprintField.PAPER, ImprintField.DATE));
  }

  private static List<IssueFile> articles(
      PlannedIssue issue, WebSystem system, WebValues values, List<WebArticle> articles) {
    WebTemplate template = WebTemplate.load(system.template());
    var files = new ArrayList<IssueFile>();
    for (WebArticle article : articles) {
      files.add(
          file(
              system.fileName(issue.imprint(), article.page().number(), article.number()),
              template.fill(values.of(article)),
              system));
    }
    if (system.hasNodes()) {
      WebTemplate node = WebTemplate.load("nodepage");
      for (PlannedPage page : issue.pages()) {
        files.add(
            file(
                system.nodeName(issue.imprint(), page.number()),
                node.fill(values.of(page)),
                system));
      }
    }
    return files;
  }

  private static List<IssueFile> pages(
      PlannedIssue issue, WebSystem system, WebValues values, List<WebArticle> articles) {
    WebTemplate template = WebTemplate.load(system.template());
    WebTemplate part = WebTemplate.load(system.template() + "-article");
    var files = new ArrayList<IssueFile>();
    for (PlannedPage page : issue.pages()) {
      var all = new StringBuilder();
      articles.stream()
          .filter(article -> article.page().equals(page))
          .forEach(article -> all.append(part.fill(values.of(article))));
      Map<String, String> filled = values.of(page);
      filled.put("articles", all.toString());
      files.add(
          file(
              system.fileName(issue.imprint(), page.number(), page.number()),
              template.fill(filled),
              system));
    }
    return files;
  }

  private static IssueFile file(String name, String text, WebSystem system) {
    return new IssueFile(name, text.getBytes(system.charset()));
  }
}
