package org.tongjian.ingest;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.knowledge.ArticlePart;
import org.tongjian.knowledge.KnowledgeBuilder;
import org.tongjian.page.Article;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;

/** Understands articles and makes their quads. */
final class ArticleWork {
  private final Function<Article, ExtractedArticle> extract;
  private final KnowledgeBuilder builder;
  private final Consumer<Problem> problems;

  ArticleWork(
      Function<Article, ExtractedArticle> extract,
      KnowledgeBuilder builder,
      Consumer<Problem> problems) {
    this.extract = extract;
    this.builder = builder;
    this.problems = problems;
  }

  Consumer<Problem> problems() {
    return problems;
  }

  /** What an article adds to the graph; empty when it cannot be understood (E205). */
  Optional<ArticlePart> part(Entry entry) {
    try {
      return Optional.of(builder.part(extract.apply(entry.article()), problems));
    } catch (RuntimeException e) {
      // Whatever one article does to the rules, the others are still to be read.
      String what = "article “" + entry.article().title() + "”";
      problems.accept(bug(entry.documents().get(0).path(), what, e));
      return Optional.empty();
    }
  }

  static Problem bug(String path, String what, RuntimeException cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    return new Problem(
        ProblemCode.E205,
        Position.ofFile(path),
        what + " could not be understood: " + cause + (trace.length > 0 ? " at " + trace[0] : ""),
        "report it with the text; the other articles are kept");
  }
}
