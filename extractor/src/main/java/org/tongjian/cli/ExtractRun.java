package org.tongjian.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.format.DocumentReader;
import org.tongjian.format.InputFinder;
import org.tongjian.page.Article;
import org.tongjian.page.CopyFilter;
import org.tongjian.page.IssueAssembly;
import org.tongjian.page.PageSettings;
import org.tongjian.pipeline.ExtractionPipeline;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Document;
import org.tongjian.source.MediaType;

/** Reads inputs one by one, keeps count, and goes on when one of them fails. */
final class ExtractRun {
  private final Terminal terminal;
  private final PageSettings settings;
  private final ProblemPrinter problems;
  private final DocumentReader reader;
  private final ExtractionPipeline pipeline;
  private final IssueAssembly issue = new IssueAssembly();
  private final CopyFilter copyFilter = new CopyFilter();
  private boolean leavesOutCopies = true;
  private int copies;
  private int files;
  private int documents;
  private int articles;
  private int mentions;
  private int facts;

  ExtractRun(Terminal terminal, InputOptions options, ProblemPrinter problems) {
    this.terminal = terminal;
    this.settings = options.settings();
    this.reader = new DocumentReader(options.readSettings());
    this.problems = problems;
    this.pipeline = ExtractionPipeline.load();
  }

  /** Writes an article as often as it is read. */
  void keepCopies() {
    leavesOutCopies = false;
  }

  /** Extracts all inputs into an output. */
  void run(List<Path> inputs, ArticleOutput output) {
    try (Progress progress = Progress.of(terminal, "extract", inputs.size())) {
      for (Path input : inputs) {
        extract(input, output);
        progress.step();
      }
    }
    write(issue.finish(problems), output);
  }

  private void extract(Path input, ArticleOutput output) {
    int before = documents;
    try {
      Consumer<Document> taker = document -> extract(document, output);
      if (input.toString().equals(InputFinder.STANDARD_INPUT)) {
        reader.readStandardInput(terminal.in(), taker, problems);
      } else {
        reader.read(input, taker, problems);
      }
    } catch (ProblemException e) {
      problems.accept(e.problem());
    } catch (RuntimeException e) {
      problems.acceptFault(input.toString(), e);
    }
    files += documents > before ? 1 : 0;
  }

  /** What one document does to the rules leaves the others of its file as they are. */
  private void extract(Document document, ArticleOutput output) {
    try {
      int errors = problems.errors();
      List<Article> found = pipeline.articles(document, settings, problems);
      if (found.isEmpty() && problems.errors() == errors) {
        problems.accept(noArticle(document));
      }
      if (!found.isEmpty()) {
        documents++;
        write(issue.add(found, problems), output);
      }
    } catch (ProblemException e) {
      problems.accept(e.problem());
    } catch (RuntimeException e) {
      problems.acceptFault(document.path(), e);
    }
  }

  /** Writes articles, those of a document together: the very same one, whose text is long. */
  @SuppressWarnings("ReferenceEquality")
  private void write(List<Article> ready, ArticleOutput output) {
    int at = 0;
    while (at < ready.size()) {
      Document document = ready.get(at).document();
      int end = at;
      while (end < ready.size() && ready.get(end).document().path().equals(document.path())) {
        end++;
      }
      write(document, ready.subList(at, end), output);
      at = end;
    }
  }

  private void write(Document document, List<Article> ready, ArticleOutput output) {
    try {
      List<ExtractedArticle> extracted =
          ready.stream().filter(a -> !isLeftOut(a, output)).map(pipeline::extract).toList();
      if (extracted.isEmpty()) {
        return;
      }
      output.write(document, extracted, problems);
      count(extracted);
    } catch (ProblemException e) {
      problems.accept(e.problem());
    } catch (RuntimeException e) {
      problems.acceptFault(document.path(), e);
    }
  }

  /** An annotated article is written whatever else there is like it: somebody asked for it. */
  private boolean isLeftOut(Article article, ArticleOutput output) {
    if (!leavesOutCopies || article.document().type() == MediaType.ANNOTATED) {
      return false;
    }
    Optional<CopyFilter.Kept> kept = copyFilter.copyOf(article);
    kept.ifPresent(original -> output.writeCopy(original, article));
    copies += kept.isPresent() ? 1 : 0;
    return kept.isPresent();
  }

  private static Problem noArticle(Document document) {
    return new Problem(
        ProblemCode.E204,
        Position.ofFile(document.path()),
        "no article was found",
        "check that the file holds the text of a page or an article");
  }

  private void count(List<ExtractedArticle> found) {
    articles += found.size();
    mentions += found.stream().mapToInt(a -> a.resolved().mentions().size()).sum();
    facts += found.stream().mapToInt(a -> a.claims().size()).sum();
  }

  /** The counts in words. */
  String summary() {
    return String.join(
            ", ",
            Counts.files(files, documents),
            Counts.of(articles, "article"),
            Counts.of(mentions, "mention"),
            Counts.of(facts, "fact"))
        + (copies > 0 ? ", " + copies + " left out as copies" : "")
        + "; "
        + problems.summary();
  }

  /** Done, done in part, or failed when no input could be used. */
  int exitCode() {
    if (problems.errors() == 0) {
      return ExitCode.DONE;
    }
    return files > 0 ? ExitCode.SOME_INPUTS_FAILED : ExitCode.FAILED;
  }
}
