package org.tongjian.evaluation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.tongjian.page.Masthead;

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
    masthead().forEach((part, said) -> out.append(part).append(": ").append(said).append('\n'));
    out.append("likeness   error strayed  gold  pred       P       R      F1  title\n");
    for (PageComparison.Match match : comparison.articles()) {
      out.append(
          String.format(
              Locale.ROOT,
              "%8s%8s%8d",
              shown(match.likeness()),
              Score.rounded(match.characterError(), 4).toPlainString(),
              match.strayed().size()));
      out.append(columns(match.mentions())).append("  ").append(match.title()).append('\n');
      match.strayed().forEach(s -> out.append("  strayed: ").append(s).append('\n'));
    }
    out.append(" ".repeat(24)).append(columns(comparison.mentions())).append("  all\n");
    return out.toString();
  }

  /** What was read of the masthead, by the names of its parts. */
  private Map<String, String> masthead() {
    Masthead masthead = comparison.masthead();
    Map<String, String> parts = new LinkedHashMap<>();
    masthead.paper().ifPresent(p -> parts.put("paper", p));
    masthead.issueNumber().ifPresent(n -> parts.put("issue number", n.toString()));
    masthead.runningNumber().ifPresent(n -> parts.put("running number", n.toString()));
    masthead.issueDate().ifPresent(d -> parts.put("date", d.toString()));
    masthead
        .weekday()
        .ifPresent(
            d -> parts.put("weekday", d.getDisplayName(TextStyle.FULL, Locale.SIMPLIFIED_CHINESE)));
    masthead.lunarDate().ifPresent(d -> parts.put("lunar date", d));
    masthead.pageCount().ifPresent(n -> parts.put("pages", n.toString()));
    masthead.pageNumber().ifPresent(n -> parts.put("page", n.toString()));
    masthead.licence().ifPresent(l -> parts.put("licence", l));
    if (!masthead.editors().isEmpty()) {
      parts.put("editors", String.join(", ", masthead.editors()));
    }
    return parts;
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
    ObjectNode said = root.putObject("masthead");
    masthead().forEach(said::put);
    var articles = root.putArray("articles");
    for (PageComparison.Match match : comparison.articles()) {
      ObjectNode article = articles.addObject();
      article.put("title", match.title());
      article.put("characterError", Score.rounded(match.characterError(), 5));
      article.put("likeness", Score.rounded(match.likeness(), 4));
      match.strayed().forEach(article.putArray("strayed")::add);
      ScoreReport.put(article.putObject("mentions"), match.mentions());
    }
    ScoreReport.put(root.putObject("mentions"), comparison.mentions());
    return ScoreReport.print(root);
  }
}
