package org.tongjian.page;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tongjian.format.DocumentReader;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.problem.Problem;
import org.tongjian.source.Document;

/** What the page reader made of an input, for tests. */
record Reading(Document document, List<Article> articles, List<Problem> problems) {
  private static final PageReader READER = new PageReader(Gazetteer.load());

  static Reading of(Path file) {
    List<Problem> problems = new ArrayList<>();
    return of(
        new DocumentReader().readAll(file, problems::add).get(0), PageSettings.NONE, problems);
  }

  static Reading of(String name, String text) {
    return of(name, text, PageSettings.NONE);
  }

  static Reading of(String name, String text, PageSettings settings) {
    var document = Document.ofText(name, name, text, StandardCharsets.UTF_8, "");
    return of(document, settings, new ArrayList<>());
  }

  static Reading of(Document document, PageSettings settings, List<Problem> problems) {
    var issue = new IssueAssembly();
    List<Article> articles =
        new ArrayList<>(issue.add(READER.read(document, settings, problems::add), problems::add));
    articles.addAll(issue.finish(problems::add));
    return new Reading(document, articles, problems);
  }

  List<String> titles() {
    return articles.stream().map(Article::title).toList();
  }

  List<String> texts() {
    return articles.stream().map(Article::text).toList();
  }

  List<String> messages() {
    return problems.stream().map(Problem::toString).toList();
  }

  /** The first character that does not stand in the file where its offset points; empty if none. */
  String firstFalseOffset() {
    for (Article article : articles) {
      for (int i = 0; i < article.text().length(); i++) {
        char c = article.text().charAt(i);
        int at = article.toDocument().toOrigin(i);
        boolean blank = Character.isWhitespace(c);
        if (at < 0 || !blank && document.text().charAt(at) != c) {
          return article.id() + " offset " + i + " “" + c + "”";
        }
      }
    }
    return "";
  }
}
