package org.tongjian.endpoint;

import static org.tongjian.endpoint.PageQuery.text;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.jena.sparql.engine.binding.Binding;
import org.tongjian.store.Store;

/** What is in the graph: counts by type, papers and issues, articles by month. */
final class GraphSummary {
  private GraphSummary() {}

  static ObjectNode of(Store store) {
    ObjectNode summary = JsonNodeFactory.instance.objectNode();
    ArrayNode counts = summary.putArray("counts");
    for (Binding row : PageQuery.COUNTS.rows(store)) {
      counts.addObject().put("type", text(row, "type")).put("count", number(row, "count"));
    }
    ArrayNode papers = summary.putArray("papers");
    for (Binding row : PageQuery.PAPERS.rows(store)) {
      // Without articles, the counts still make one row.
      if (number(row, "articles") > 0) {
        papers
            .addObject()
            .put("paper", text(row, "paper"))
            .put("issues", number(row, "issues"))
            .put("articles", number(row, "articles"))
            .put("first", text(row, "first"))
            .put("last", text(row, "last"));
      }
    }
    ArrayNode months = summary.putArray("months");
    for (Binding row : PageQuery.MONTHS.rows(store)) {
      if (number(row, "articles") > 0) {
        months
            .addObject()
            .put("month", text(row, "month"))
            .put("articles", number(row, "articles"));
      }
    }
    return summary;
  }

  private static long number(Binding row, String variable) {
    return Long.parseLong(text(row, variable));
  }
}
