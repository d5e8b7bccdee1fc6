package org.tongjian.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.tongjian.format.DocumentReader;
import org.tongjian.format.InputFinder;
import org.tongjian.page.Article;
import org.tongjian.page.PageReader;
import org.tongjian.page.PageSettings;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Document;
import org.tongjian.typesetting.CorpusArticle;

/**
 * The articles of a folder that issues are typeset from: annotated ones and those with a header.
 */
final class PrintCorpus {
  private static final Pattern HEADER = Pattern.compile("(source|title|date): .*", Pattern.DOTALL);
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

  private PrintCorpus() {}

  /** The articles in the order of the file names. */
  static List<CorpusArticle> read(Path folder, PageReader pages, Consumer<Problem> problems) {
    var articles = new ArrayList<CorpusArticle>();
    for (Path file : new InputFinder().find(List.of(folder.toString()), problems)) {
      try {
        for (Document document : new DocumentReader().readAll(file, p -> {})) {
          if (HEADER.matcher(document.text()).matches()) {
            pages.read(document, PageSettings.NONE, p -> {}).stream()
                .map(PrintCorpus::article)
                .filter(article -> !article.paragraphs().isEmpty())
                .forEach(articles::add);
          }
        }
      } catch (ProblemException e) {
        problems.accept(e.problem());
      }
    }
    return articles;
  }

  private static CorpusArticle article(Article article) {
    List<String> lines =
        article.text().lines().map(line -> line.strip()).filter(line -> !line.isEmpty()).toList();
    boolean repeats = lines.size() > 1 && letters(lines.get(0)).equals(letters(article.title()));
    return new CorpusArticle(article.title(), repeats ? lines.subList(1, lines.size()) : lines);
  }

  private static String letters(String text) {
    return NO_LETTER.matcher(text).replaceAll("");
  }
}
