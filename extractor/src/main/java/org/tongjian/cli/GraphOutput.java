package org.tongjian.cli;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.graph.ArticleGraphBuilder;
import org.tongjian.graph.Detail;
import org.tongjian.graph.Iris;
import org.tongjian.graph.PublicationQuads;
import org.tongjian.graph.QuadWriter;
import org.tongjian.graph.RdfFormat;
import org.tongjian.page.Article;
import org.tongjian.page.CopyFilter;
import org.tongjian.problem.Problem;
import org.tongjian.source.Document;

/** Writes articles as their graphs, all into one stream. */
final class GraphOutput implements ArticleOutput {
  private final ArticleGraphBuilder builder;
  private final QuadWriter writer;

  GraphOutput(RdfFormat format, OutputStream out, Detail detail) {
    this.builder = new ArticleGraphBuilder(detail);
    this.writer = format.open(out);
  }

  @Override
  public void write(
      Document document, List<ExtractedArticle> articles, Consumer<Problem> problems) {
    articles.forEach(article -> writer.write(builder.build(article, problems)));
  }

  @Override
  public void writeCopy(CopyFilter.Kept kept, Article copy) {
    writer.write(PublicationQuads.of(Iris.article(kept.id()), copy, kept.copies()));
  }

  @Override
  public void close() {
    writer.close();
  }
}
