package org.tongjian.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.format.DocumentReader;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.knowledge.ArticlePart;
import org.tongjian.knowledge.KnowledgeBuilder;
import org.tongjian.page.Article;
import org.tongjian.page.PageSettings;
import org.tongjian.pipeline.ExtractionPipeline;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.problem.Severity;
import org.tongjian.source.Document;
import org.tongjian.store.Store;

/** Brings a store up to date with documents. One run at a time. */
public final class Ingester {
  private static final int DOCUMENTS_A_LOOK = 100;

  private final Stages stages;
  private final Gazetteer gazetteer;
  private final Store store;

  /** An ingester that reads documents with a pipeline and brings a store up to date. */
  public Ingester(ExtractionPipeline pipeline, Store store) {
    this(new Stages(pipeline::articles, pipeline::extract), pipeline.gazetteer(), store);
  }

  Ingester(Stages stages, Gazetteer gazetteer, Store store) {
    this.stages = stages;
    this.gazetteer = gazetteer;
    this.store = store;
  }

  /** The two steps that can fail for themselves: a document to articles, an article understood. */
  record Stages(PageStep articles, Function<Article, ExtractedArticle> extract) {}

  /** Tells the articles of a document. */
  interface PageStep {
    List<Article> read(Document document, PageSettings settings, Consumer<Problem> problems);
  }

  /**
   * Loads files.
   *
   * @param files the files, no folders
   * @param request how
   * @param problems takes all that goes wrong; a bad file or article never ends the run
   * @param progress is told the number of files done, after each
   */
  public LoadReport loadFiles(
      List<Path> files,
      LoadRequest request,
      Consumer<Problem> problems,
      Consumer<Integer> progress) {
    var run =
        new LoadRun(store, KnowledgeBuilder.load(gazetteer, request.detail()), request, problems);
    var reader = new DocumentReader(request.readSettings());
    List<Document> documents = new ArrayList<>();
    int done = 0;
    for (Path file : files) {
      try {
        reader.read(
            file,
            document -> {
              documents.add(document);
              if (documents.size() == DOCUMENTS_A_LOOK) {
                load(documents, run);
                documents.clear();
              }
            },
            problems);
      } catch (ProblemException e) {
        problems.accept(e.problem());
        run.fileFailed();
      }
      progress.accept(++done);
    }
    load(documents, run);
    return run.finish();
  }

  /** Loads documents that are read already; the parameters are those of {@link #loadFiles}. */
  public LoadReport load(
      List<Document> documents,
      LoadRequest request,
      Consumer<Problem> problems,
      Consumer<Integer> progress) {
    var run =
        new LoadRun(store, KnowledgeBuilder.load(gazetteer, request.detail()), request, problems);
    for (int i = 0; i < documents.size(); i += DOCUMENTS_A_LOOK) {
      load(documents.subList(i, Math.min(documents.size(), i + DOCUMENTS_A_LOOK)), run);
    }
    progress.accept(documents.size());
    return run.finish();
  }

  private void load(List<Document> documents, LoadRun run) {
    Iterator<Boolean> unchanged = run.unchanged(documents).iterator();
    for (Document document : documents) {
      if (!unchanged.next()) {
        read(document, run);
      }
    }
  }

  private void read(Document document, LoadRun run) {
    List<Article> articles;
    var errors = new AtomicInteger();
    Consumer<Problem> counting =
        problem -> {
          errors.addAndGet(problem.code().severity() == Severity.ERROR ? 1 : 0);
          run.problems().accept(problem);
        };
    try {
      articles = stages.articles().read(document, run.request().settings(), counting);
    } catch (ProblemException e) {
      run.problems().accept(e.problem());
      run.documentFailed();
      return;
    } catch (RuntimeException e) {
      run.problems().accept(bug(document, "the page", e));
      run.documentFailed();
      return;
    }
    if (errors.get() > 0) {
      run.documentDamaged(document);
    }
    List<ArticlePart> parts = new ArrayList<>();
    for (Article article : articles) {
      try {
        ExtractedArticle extracted = stages.extract().apply(article);
        parts.add(run.builder().part(extracted, run.problems()));
      } catch (RuntimeException e) {
        // Whatever one article does to the rules, the others are still to be read.
        run.articleFailed(article.id());
        run.problems().accept(bug(document, "article “" + article.title() + "”", e));
      }
    }
    run.add(document, parts, errors.get() == 0 && articles.size() == parts.size());
  }

  private static Problem bug(Document document, String what, RuntimeException cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    return new Problem(
        ProblemCode.E205,
        Position.ofFile(document.path()),
        what + " could not be understood: " + cause + (trace.length > 0 ? " at " + trace[0] : ""),
        "report it with the text; the other articles are kept");
  }
}
