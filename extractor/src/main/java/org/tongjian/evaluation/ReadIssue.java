package org.tongjian.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tongjian.format.DocumentReader;
import org.tongjian.format.InputFinder;
import org.tongjian.page.Article;
import org.tongjian.page.IssueAssembly;
import org.tongjian.page.PageReader;
import org.tongjian.page.PageSettings;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Document;

/** Reads the files of an issue as a user's files are read. */
final class ReadIssue {
  private final PageReader pages;

  ReadIssue(PageReader pages) {
    this.pages = pages;
  }

  /** The articles of the files of a folder; files that cannot be read give none. */
  List<Article> articles(Path folder, Consumer<Problem> problems) {
    var articles = new ArrayList<Article>();
    var issue = new IssueAssembly();
    for (Path file : new InputFinder().find(List.of(folder.toString()), problems)) {
      try {
        new DocumentReader()
            .read(
                file,
                document -> articles.addAll(issue.add(articles(document, problems), problems)),
                problems);
      } catch (ProblemException e) {
        problems.accept(e.problem());
      }
    }
    articles.addAll(issue.finish(problems));
    return articles;
  }

  private List<Article> articles(Document document, Consumer<Problem> problems) {
    return pages.read(document, PageSettings.NONE, problems);
  }
}
