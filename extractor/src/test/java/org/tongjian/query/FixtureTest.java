package org.tongjian.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.tongjian.store.EmbeddedStore;

/** The graph of these tests has the form that the tool writes. */
class FixtureTest {
  private static final Path ONTOLOGY = Path.of(System.getProperty("tongjian.root"), "ontology");

  @Test
  void keepsTheShapes() {
    Graph shapes = RDFDataMgr.loadGraph(ONTOLOGY.resolve("shapes.ttl").toString());
    Graph data = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(data, ONTOLOGY.resolve("tongjian.ttl").toString());
    try (EmbeddedStore store = FixtureStore.open()) {
      Graph all = store.construct(SparqlText.parse("CONSTRUCT WHERE { ?s ?p ?o }", "all"));
      all.find().forEachRemaining(data::add);
    }
    assertEquals(
        List.of(),
        ShaclValidator.get().validate(shapes, data).getEntries().stream()
            .map(ReportEntry::message)
            .toList());
  }

  @Test
  void itsQuotesAreInItsTexts() {
    String wrong =
        "ASK { ?part tj:inArticle/tj:text ?text ; tj:start ?start ; tj:end ?end ; tj:exact ?exact ."
            + " FILTER(SUBSTR(?text, ?start + 1, ?end - ?start) != ?exact) }";
    try (EmbeddedStore store = FixtureStore.open()) {
      assertEquals(false, store.ask(SparqlText.parse(wrong, "wrong")));
      assertEquals(true, store.ask(SparqlText.parse(wrong.replace("!=", "="), "right")));
    }
  }
}
