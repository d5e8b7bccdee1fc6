package org.tongjian.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.page.Article;
import org.tongjian.page.PageReader;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.typesetting.Chromium;
import org.tongjian.typesetting.Edition;
import org.tongjian.typesetting.IssueFile;
import org.tongjian.typesetting.IssuePlanner;
import org.tongjian.typesetting.PdfEdition;
import org.tongjian.typesetting.PlannedIssue;
import org.tongjian.typesetting.TextEdition;
import org.tongjian.typesetting.WebEdition;

/** Typesets issues from a corpus, reads them as any files are read, and scores what came back. */
public final class IssueEvaluation {
  private final PageReader pages = new PageReader(Gazetteer.load());
  private final IssuePlanner planner;

  /**
   * An evaluation with the articles of a folder.
   *
   * @param corpus folder of annotated articles and of articles with header lines
   * @param problems takes what cannot be read of it
   * @throws ProblemException E310 when it holds too few articles to fill an issue
   */
  public IssueEvaluation(Path corpus, Consumer<Problem> problems) {
    var articles = PrintCorpus.read(corpus, pages, problems);
    this.planner = new IssuePlanner(articles);
    if (planner.articles() < IssuePlanner.LEAST_ARTICLES) {
      throw new ProblemException(
          new Problem(
              ProblemCode.E310,
              Position.ofFile(corpus.toString()),
              "“%s” holds %d articles that can be typeset".formatted(corpus, planner.articles()),
              "give a folder with " + IssuePlanner.LEAST_ARTICLES + " at least"));
    }
  }

  /**
   * Evaluates the issues of some seeds.
   *
   * @param seeds the seeds
   * @param formats what to typeset them to
   * @param keep folder to leave the files in, a folder an issue and format
   * @param problems takes what the readers say of the files
   * @throws IOException when files cannot be written or the printer fails
   * @throws ProblemException E311 when PDF is wanted and no Chromium is installed
   */
  public IssueReport evaluate(
      List<Long> seeds, List<IssueFormat> formats, Optional<Path> keep, Consumer<Problem> problems)
      throws IOException {
    var scores = new ArrayList<IssueScore>();
    for (IssueFormat format : formats) {
      for (long seed : seeds) {
        scores.add(evaluate(seed, format, keep, problems));
      }
    }
    return new IssueReport(scores);
  }

  private IssueScore evaluate(
      long seed, IssueFormat format, Optional<Path> keep, Consumer<Problem> problems)
      throws IOException {
    PlannedIssue issue = planner.plan(seed);
    Edition edition = edition(issue, format);
    Path folder =
        keep.isPresent()
            ? keep.get().resolve(seed + "-" + format.name().toLowerCase(Locale.ROOT))
            : Files.createTempDirectory("issue");
    try {
      Path files = Files.createDirectories(folder.resolve("files"));
      for (IssueFile file : edition.files()) {
        Path path = files.resolve(file.name());
        Files.createDirectories(path.getParent());
        Files.write(path, file.content());
      }
      if (keep.isPresent()) {
        GoldList.write(issue, folder.resolve("gold.json"));
      }
      long start = System.nanoTime();
      List<Article> read = new ReadIssue(pages).articles(files, problems);
      double seconds = (System.nanoTime() - start) / 1e9;
      List<ReadArticle> articles = IssueScorer.score(issue, format, read);
      int paired = (int) articles.stream().filter(a -> a.title().isPresent()).count();
      return new IssueScore(
          seed,
          format,
          articles,
          read.size() - paired,
          edition.printed().size(),
          MastheadScore.right(issue.imprint(), edition.printed(), read),
          seconds);
    } finally {
      if (keep.isEmpty()) {
        delete(folder);
      }
    }
  }

  private static Edition edition(PlannedIssue issue, IssueFormat format) throws IOException {
    return switch (format) {
      case PDF -> new PdfEdition(chromium()).of(issue);
      case HTML -> new WebEdition().of(issue);
      case TEXT -> new TextEdition().of(issue);
    };
  }

  private static Chromium chromium() {
    return Chromium.find()
        .orElseThrow(
            () ->
                new ProblemException(
                    new Problem(
                        ProblemCode.E311,
                        Position.ofFile("chromium"),
                        "no Chromium is installed to print PDF",
                        "install chromium, or give --format html,text")));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
