package org.tongjian.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.tongjian.claim.Modality;
import org.tongjian.query.QueryBinding;
import org.tongjian.query.SparqlText;
import org.tongjian.store.Store;

/** Reads the facts about an entity with the query {@code facts.rq}. */
final class FactReader {
  private static final Comparator<Fact.SaidBy> BY_ISSUE =
      Comparator.comparing(
              (Fact.SaidBy said) ->
                  said.report().source().issueDate().map(Object::toString).orElse("9999"))
          .thenComparing(said -> said.report().source().article())
          .thenComparing(said -> said.report().claim());

  private final Store store;
  private final Query query = SparqlText.parse(Statements.resource("facts.rq"), "facts.rq");

  FactReader(Store store) {
    this.store = store;
  }

  /** All facts about an entity, in the order of their IRIs. */
  List<Fact> about(String entity) {
    return read("entity", entity);
  }

  /** One fact; nothing when there is none of this IRI. */
  Optional<Fact> fact(String iri) {
    return read("fact", iri).stream().findFirst();
  }

  /** The facts that rest on a claim, with that claim alone. */
  List<Fact> restingOn(String claim) {
    return read("claim", claim);
  }

  private List<Fact> read(String variable, String iri) {
    Map<String, List<Node>> terms = new LinkedHashMap<>();
    terms.put("entity", List.of());
    terms.put("fact", List.of());
    terms.put("claim", List.of());
    terms.put(variable, List.of(NodeFactory.createURI(iri)));
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    for (Binding binding : store.select(QueryBinding.bind(query, terms)).rows()) {
      Row row = new Row(binding);
      rows.computeIfAbsent(row.text("fact"), key -> new ArrayList<>()).add(row);
    }
    return rows.values().stream().map(facts -> fact(facts, iri)).toList();
  }

  private static Fact fact(List<Row> rows, String entity) {
    Row row = rows.get(0);
    Map<String, Fact.SaidBy> saidBy = new LinkedHashMap<>();
    for (Row each : rows) {
      saidBy.putIfAbsent(
          each.text("claim"), new Fact.SaidBy(each.localName("claimClass"), Report.of(each)));
    }
    List<Fact.SaidBy> ordered = saidBy.values().stream().sorted(BY_ISSUE).toList();
    FactKind kind = FactKind.ofClass(row.localName("class"));
    return new Fact(
        row.text("fact"),
        kind,
        detail(kind, row),
        view(row, entity),
        arguments(row),
        Modality.valueOf(row.localName("mode").toUpperCase(Locale.ROOT)),
        when(row),
        kind == FactKind.MEMBERSHIP ? Optional.of(tenure(row, entity, ordered)) : Optional.empty(),
        ordered);
  }

  private static String detail(FactKind kind, Row row) {
    if (kind == FactKind.OCCURRENCE) {
      return row.has("initiative") ? "initiative" : "";
    }
    return row.has("part") ? row.localName("part") : row.localName("stage");
  }

  private static String view(Row row, String entity) {
    return List.of("member", "post", "thing", "who", "place").stream()
        .filter(argument -> row.text(argument).equals(entity))
        .findFirst()
        .orElse("other");
  }

  private static Map<String, String> arguments(Row row) {
    return Map.of(
        "member", row.text("memberName"),
        "post", postName(row),
        "thing", row.text("thingName"),
        "who", row.text("whoName"),
        "place", row.text("placeName"),
        "quantity", row.text("quantity"));
  }

  private static String postName(Row row) {
    return row.has("postName") ? row.text("postName") : row.text("roleName");
  }

  private static Optional<Fact.When> when(Row row) {
    if (isKnown(row.text("edtf"))) {
      return Optional.of(new Fact.When(row.text("edtf"), row.date("earliest"), row.date("latest")));
    }
    return isKnown(row.text("eventDate"))
        ? Optional.of(
            new Fact.When(
                row.text("eventDate"), row.date("eventEarliest"), row.date("eventLatest")))
        : Optional.empty();
  }

  /** {@code ?} stands for a date of which the year cannot be told. */
  private static boolean isKnown(String edtf) {
    return !edtf.isEmpty() && !edtf.equals("?");
  }

  private static Tenure tenure(Row row, String entity, List<Fact.SaidBy> saidBy) {
    return new Tenure(
        row.text("fact"),
        entity,
        row.text("memberName"),
        postName(row),
        row.date("began"),
        row.date("inOfficeFrom"),
        row.date("inOfficeUntil"),
        row.date("ended"),
        row.date("goneBy"),
        saidBy.stream()
            .filter(said -> said.claimClass().equals("HoldingClaim"))
            .flatMap(said -> said.report().source().issueDate().stream())
            .distinct()
            .sorted()
            .toList());
  }
}
