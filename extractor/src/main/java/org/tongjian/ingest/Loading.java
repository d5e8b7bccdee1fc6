package org.tongjian.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.tongjian.ingest.Ingester.PageStep;
import org.tongjian.page.Article;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemException;
import org.tongjian.problem.Severity;
import org.tongjian.source.Document;

/**
 * A run of loading. Takes documents as they are read and holds no more of them than a batch; what
 * it holds does not grow with their number. Not for use by several threads at once.
 */
public final class Loading {
  private static final int DOCUMENTS_A_LOOK = 100;
  private static final int CHARACTERS_A_LOOK = 4_000_000;

  private final PageStep pages;
  private final LoadRequest request;
  private final LoadRun run;
  private final Consumer<Problem> problems;
  private final List<Document> waiting = new ArrayList<>();
  private long characters;

  Loading(PageStep pages, LoadRequest request, LoadRun run, Consumer<Problem> problems) {
    this.pages = pages;
    this.request = request;
    this.run = run;
    this.problems = problems;
  }

  /** Takes a document in. */
  public void accept(Document document) {
    waiting.add(document);
    characters += document.text().length();
    if (waiting.size() >= DOCUMENTS_A_LOOK || characters >= CHARACTERS_A_LOOK) {
      look();
    }
  }

  /** Counts a file that could not even be read. */
  public void fileFailed() {
    run.tally().documents++;
    run.tally().failedDocuments++;
  }

  /** Writes what waits, joins what was parted, and tells what was done. */
  public LoadReport finish() {
    look();
    return run.finish();
  }

  private void look() {
    Set<Document> unchanged = run.unchanged(waiting);
    for (Document document : waiting) {
      if (!unchanged.contains(document)) {
        read(document);
      }
    }
    waiting.clear();
    characters = 0;
  }

  private void read(Document document) {
    var errors = new AtomicInteger();
    Consumer<Problem> counting =
        problem -> {
          errors.addAndGet(problem.code().severity() == Severity.ERROR ? 1 : 0);
          problems.accept(problem);
        };
    List<Article> articles;
    try {
      articles = pages.read(document, request.settings(), counting);
    } catch (ProblemException e) {
      problems.accept(e.problem());
      run.tally().failedDocuments++;
      return;
    } catch (RuntimeException e) {
      problems.accept(ArticleWork.bug(document.path(), "the page", e));
      run.tally().failedDocuments++;
      return;
    }
    boolean isDamaged = errors.get() > 0;
    run.tally().failedDocuments += isDamaged ? 1 : 0;
    run.add(document, articles, isDamaged);
  }
}
