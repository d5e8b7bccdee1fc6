package org.tongjian.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.tongjian.graph.Iris;
import org.tongjian.page.Article;
import org.tongjian.page.Passage;
import org.tongjian.source.Document;

/**
 * An article as it was read from its documents.
 *
 * @param article the article
 * @param documents the documents that it stands in
 * @param order its place among all that were read, so that of two the later can be told
 */
record Entry(Article article, List<Document> documents, int order) {
  Entry {
    documents = List.copyOf(documents);
  }

  /** An article that was put together or comes from the store. */
  static Entry of(Article article, int order) {
    Map<String, Document> documents = new LinkedHashMap<>();
    for (Passage passage : article.origin().passages()) {
      documents.putIfAbsent(RunsGraph.path(passage.document()), passage.document());
    }
    return new Entry(article, List.copyOf(documents.values()), order);
  }

  /** Its IRI when it is kept. */
  Node node() {
    return Iris.article(article.id());
  }

  /** Its IRI when it is the copy of another. */
  Node copy() {
    return named("copy", documents.get(0), article.id());
  }

  /** The IRI of a copy or half from a document. */
  static Node named(String kind, Document document, String id) {
    return Iris.hashed(kind, RunsGraph.path(document) + "\u0000" + id);
  }
}
