package org.tongjian.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tongjian.annotation.FactMentions;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.graph.Detail;
import org.tongjian.page.Article;
import org.tongjian.page.CopyFilter;
import org.tongjian.problem.Problem;
import org.tongjian.source.Document;

/** Writes articles as text, one after the other, into one stream. */
final class TextOutput implements ArticleOutput {
  private final PrintStream out;
  private final Detail detail;
  private final Function<ExtractedArticle, String> form;
  private final BiFunction<String, Article, String> copyForm;

  /**
   * @param form the text of an article
   * @param copyForm what is said of a copy of the article with an identifier
   */
  TextOutput(
      PrintStream out,
      Detail detail,
      Function<ExtractedArticle, String> form,
      BiFunction<String, Article, String> copyForm) {
    this.copyForm = copyForm;
    this.out = out;
    this.detail = detail;
    this.form = form;
  }

  @Override
  public void write(
      Document document, List<ExtractedArticle> articles, Consumer<Problem> problems) {
    for (ExtractedArticle article : articles) {
      out.print(form.apply(detail == Detail.FACTS ? FactMentions.only(article) : article));
    }
  }

  @Override
  public void writeCopy(CopyFilter.Kept kept, Article copy) {
    out.print(copyForm.apply(kept.id(), copy));
  }

  @Override
  public void close() {
    out.flush();
  }
}
