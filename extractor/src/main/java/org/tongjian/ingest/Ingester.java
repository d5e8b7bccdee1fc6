package org.tongjian.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.format.DocumentReader;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.knowledge.KnowledgeBuilder;
import org.tongjian.page.Article;
import org.tongjian.page.PageSettings;
import org.tongjian.pipeline.ExtractionPipeline;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Document;
import org.tongjian.store.Store;

/** Brings a store up to date with documents. One run at a time. */
public final class Ingester {
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
   * Begins a run, to which documents are handed as they are read.
   *
   * @param request how
   * @param problems takes all that goes wrong; a bad file or article never ends the run
   */
  public Loading begin(LoadRequest request, Consumer<Problem> problems) {
    var work =
        new ArticleWork(
            stages.extract(), KnowledgeBuilder.load(gazetteer, request.detail()), problems);
    return new Loading(stages.articles(), request, new LoadRun(store, request, work), problems);
  }

  /**
   * Loads files.
   *
   * @param files the files, no folders
   * @param request how
   * @param problems takes all that goes wrong
   * @param progress is told the number of files done, after each
   */
  public LoadReport loadFiles(
      List<Path> files,
      LoadRequest request,
      Consumer<Problem> problems,
      Consumer<Integer> progress) {
    Loading loading = begin(request, problems);
    var reader = new DocumentReader(request.readSettings());
    int done = 0;
    for (Path file : files) {
      try {
        reader.read(file, loading::accept, problems);
      } catch (ProblemException e) {
        problems.accept(e.problem());
        loading.fileFailed();
      }
      progress.accept(++done);
    }
    return loading.finish();
  }
}
