package org.tongjian.evaluation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Shows a comparison of a page as a table or as JSON. */
public final class PageReport {
  private final PageComparison comparison;

  public PageReport(PageComparison comparison) {
    this.comparison = comparison;
  }

  /** A line an article, and a line each for all of them and for every strayed sentence. */
  public String table() {
    var out = new StringBuilder();
    out.append(
        "articles: %d annotated, %d read%n"
            .formatted(comparison.articles().size(), comparison.predictedArticles()));
    out.append("likeness strayed  gold  pred       P       R      F1  title\n");
    for (PageComparison.Match match : comparison.articles()) {
      out.append(
          String.format(Locale.ROOT, "%8s%8d", shown(match.likeness()), match.strayed().size()));
      out.append(columns(match.mentions())).append("  ").append(match.title()).append('\n');
      match.strayed().forEach(s -> out.append("  strayed: ").append(s).append('\n'));
    }
    out.append(" ".repeat(16)).append(columns(comparison.mentions())).append("  all\n");
    return out.toString();
  }

  private static String columns(Score score) {
    return String.format(
        Locale.ROOT,
        "%6d%6d%8s%8s%8s",
        score.gold(),
        score.predicted(),
        shown(score.precision()),
        shown(score.recall()),
        shown(score.f1()));
  }

  private static String shown(double value) {
    return Score.rounded(value, 3).toPlainString();
  }

  /** The same as a JSON object. */
  public String json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("annotated", comparison.articles().size());
    root.put("read", comparison.predictedArticles());
    var articles = root.putArray("articles");
    for (PageComparison.Match match : comparison.articles()) {
      ObjectNode article = articles.addObject();
      article.put("title", match.title());
      article.put("likeness", Score.rounded(match.likeness(), 4));
      match.strayed().forEach(article.putArray("strayed")::add);
      ScoreReport.put(article.putObject("mentions"), match.mentions());
    }
    ScoreReport.put(root.putObject("mentions"), comparison.mentions());
    return ScoreReport.print(root);
  }
}
