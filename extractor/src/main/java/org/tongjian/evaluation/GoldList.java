package org.tongjian.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tongjian.typesetting.PlannedIssue;
import org.tongjian.typesetting.PrintedArticle;

/** Writes the printed articles of an issue as JSON, for people to look up. */
final class GoldList {
  private GoldList() {}

  static void write(PlannedIssue issue, Path file) throws IOException {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (PrintedArticle article : issue.articles()) {
      ObjectNode node = list.addObject();
      node.put("page", article.page());
      article.continuedOn().ifPresent(page -> node.put("continuedOn", page));
      node.put("kicker", article.kicker());
      node.put("title", article.title());
      node.put("subtitle", article.subtitle());
      node.put("byline", article.byline().orElse(""));
      article.captions().forEach(node.putArray("captions")::add);
      article.paragraphs().forEach(node.putArray("paragraphs")::add);
    }
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("paper", issue.imprint().paper());
    root.put("date", issue.imprint().day().toString());
    root.put("weekday", issue.imprint().weekday());
    root.put("lunarDate", issue.imprint().lunarDate());
    root.put("issueNumber", issue.imprint().issueNumber());
    root.put("runningNumber", issue.imprint().runningNumber());
    root.put("licence", issue.imprint().licence());
    root.set("articles", list);
    Files.writeString(file, ScoreReport.print(root) + "\n");
  }
}
