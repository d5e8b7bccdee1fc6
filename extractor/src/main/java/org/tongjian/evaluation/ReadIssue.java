package org.tongjian.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tongjian.format.DocumentReader;
import org.tongjian.page.Article;
import org.tongjian.page.PageReader;
import org.tongjian.page.PageSettings;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemException;

/** Reads the files of an issue as a user's files are read. */
final class ReadIssue {
  private final PageReader pages;

  ReadIssue(PageReader pages) {
    this.pages = pages;
  }

  /** The articles of the files of a folder; files that cannot be read give none. */
  List<Article> articles(Path folder, Consumer<Problem> problems) {
    var articles = new ArrayList<Article>();
    for (Path file : files(folder)) {
      try {
        new DocumentReader()
            .read(
                file,
                document -> articles.addAll(pages.read(document, PageSettings.NONE, problems)),
                problems);
      } catch (ProblemException e) {
        problems.accept(e.problem());
      }
    }
    return articles;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
