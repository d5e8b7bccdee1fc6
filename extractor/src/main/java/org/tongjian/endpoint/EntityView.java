package org.tongjian.endpoint;

import static org.tongjian.endpoint.PageQuery.text;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;
import org.tongjian.store.Store;

/** What the graph knows of one thing: properties, and facts by date with their sentences. */
final class EntityView {
  private static final String TJ = "https://w3id.org/tongjian/ontology#";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";

  /** Classes that say less than the other classes of a fact. */
  private static final Set<String> GENERAL_KINDS =
      Set.of(TJ + "Fact", "http://www.w3.org/ns/org#ChangeEvent", SEM + "Role", TJ + "Tenure");

  /** Not shown as parts: links of the graph itself, and what the view shows elsewhere. */
  private static final Set<String> NOT_PARTS =
      Set.of(
          RDF.type.getURI(),
          TJ + "about",
          TJ + "modality",
          TJ + "earliest",
          TJ + "latest",
          "http://www.w3.org/ns/org#memberDuring",
          "http://www.w3.org/ns/prov#wasDerivedFrom");

  /** What dates a fact, the best first. */
  private static final List<String> DATES =
      List.of(
          TJ + "earliest",
          SEM + "hasBeginTimeStamp",
          SEM + "hasLatestBeginTimeStamp",
          TJ + "reportedOn",
          SEM + "hasEndTimeStamp");

  private EntityView() {}

  static ObjectNode of(Store store, String iri) {
    ObjectNode view = JsonNodeFactory.instance.objectNode();
    view.put("iri", iri);
    List<Binding> rows = PageQuery.PROPERTIES.rows(store, iri);
    view.put("label", first(rows, SKOS + "prefLabel", TJ + "title"));
    ArrayNode types = view.putArray("types");
    ArrayNode properties = view.putArray("properties");
    for (Binding row : rows) {
      if (text(row, "property").equals(RDF.type.getURI())) {
        types.add(text(row, "value"));
      } else {
        properties.add(part(row));
      }
    }
    view.putArray("facts").addAll(facts(store, iri));
    return view;
  }

  private static String first(List<Binding> rows, String... properties) {
    return Stream.of(properties)
        .flatMap(property -> rows.stream().filter(row -> text(row, "property").equals(property)))
        .map(row -> text(row, "value"))
        .findFirst()
        .orElse("");
  }

  private static List<ObjectNode> facts(Store store, String iri) {
    Map<String, List<Binding>> parts = byFact(PageQuery.FACTS.rows(store, iri));
    Map<String, List<Binding>> quotes = byFact(PageQuery.QUOTES.rows(store, iri));
    List<ObjectNode> facts = new ArrayList<>();
    parts.forEach(
        (fact, rows) -> facts.add(fact(fact, rows, quotes.getOrDefault(fact, List.of()))));
    facts.sort(Comparator.comparing(fact -> fact.get("date").asText()));
    return facts;
  }

  private static Map<String, List<Binding>> byFact(List<Binding> rows) {
    Map<String, List<Binding>> byFact = new LinkedHashMap<>();
    rows.forEach(row -> byFact.computeIfAbsent(text(row, "fact"), f -> new ArrayList<>()).add(row));
    return byFact;
  }

  private static ObjectNode fact(String iri, List<Binding> rows, List<Binding> quotes) {
    ObjectNode fact = JsonNodeFactory.instance.objectNode();
    fact.put("iri", iri);
    fact.put("kind", kind(rows));
    fact.put("modality", first(rows, TJ + "modality"));
    String date = first(rows, DATES.toArray(String[]::new));
    fact.put("date", date.isEmpty() && !quotes.isEmpty() ? text(quotes.get(0), "date") : date);
    ArrayNode parts = fact.putArray("parts");
    rows.stream()
        .filter(row -> !NOT_PARTS.contains(text(row, "property")))
        .forEach(row -> parts.add(part(row)));
    ArrayNode sentences = fact.putArray("quotes");
    for (Binding quote : quotes) {
      ObjectNode sentence = sentences.addObject();
      for (String name : List.of("text", "article", "title", "paper", "date")) {
        sentence.put(name, text(quote, name));
      }
    }
    return fact;
  }

  private static String kind(List<Binding> rows) {
    return rows.stream()
        .filter(row -> text(row, "property").equals(RDF.type.getURI()))
        .map(row -> text(row, "value"))
        .filter(type -> !GENERAL_KINDS.contains(type))
        .findFirst()
        .orElse(TJ + "Fact");
  }

  private static ObjectNode part(Binding row) {
    ObjectNode part = JsonNodeFactory.instance.objectNode();
    part.put("property", text(row, "property"));
    part.put("value", text(row, "value"));
    part.put("iri", row.get("value").isURI());
    if (row.contains("label")) {
      part.put("label", text(row, "label"));
    }
    return part;
  }
}
