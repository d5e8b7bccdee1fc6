package org.tongjian.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongjian.claim.Modality;
import org.tongjian.problem.ProblemException;
import org.tongjian.store.Store;

/** Says why the graph says something: from a fact, claim or entity to the sentences. */
public final class Explainer {
  private final Store store;
  private final EntityFinder finder;
  private final FactReader reader;
  private final Statements statements = Statements.load();
  private final EntityQuery grounds = new EntityQuery("grounds.rq", "iri");
  private final EntityQuery locals = new EntityQuery("locals.rq", "entity");

  public Explainer(Store store) {
    this.store = store;
    this.finder = new EntityFinder(store);
    this.reader = new FactReader(store);
  }

  /**
   * Explains a fact, a claim or an entity.
   *
   * @param iri its IRI, with or without angle brackets; an entity's name will do too
   * @throws ProblemException E404 when the graph has no such thing; E405 when a name means several
   */
  public Explanation explain(String iri) {
    String asked = iri.strip();
    boolean bracketed = asked.startsWith("<") && asked.endsWith(">");
    String bare = bracketed ? asked.substring(1, asked.length() - 1) : asked;
    if (EntityFinder.isIri(bare)) {
      var fact = reader.fact(bare);
      if (fact.isPresent()) {
        return explanation(bare, Explanation.Kind.FACT, List.of(fact.get()));
      }
      boolean isClaim =
          grounds.rows(store, bare).stream().anyMatch(row -> row.text("claim").equals(bare));
      if (isClaim) {
        return explanation(bare, Explanation.Kind.CLAIM, reader.restingOn(bare));
      }
    }
    return explainEntity(finder.find(asked));
  }

  private Explanation explanation(String iri, Explanation.Kind kind, List<Fact> facts) {
    return new Explanation(
        iri, kind, facts.stream().map(this::statement).toList(), grounds(iri), List.of());
  }

  private Explanation explainEntity(Subject subject) {
    List<Explanation.Naming> namings =
        locals.rows(store, subject.iri()).stream()
            .map(
                row ->
                    new Explanation.Naming(
                        Source.of(row),
                        row.text("text"),
                        row.text("rule"),
                        (int) row.number("mentions")))
            .toList();
    String statement = subject.name() + "（" + subject.kind() + "）";
    return new Explanation(
        subject.iri(),
        Explanation.Kind.ENTITY,
        List.of(statement),
        grounds(subject.iri()),
        namings);
  }

  private String statement(Fact fact) {
    String words = statements.of(fact.kind(), fact.detail(), fact.view(), fact.arguments());
    String date = fact.when().map(when -> when.edtf() + " ").orElse("");
    String bounds = fact.tenure().map(tenure -> "（" + tenure.bounds() + "）").orElse("");
    return date + words + Statements.suffix(fact.modality()) + bounds;
  }

  private List<Explanation.Ground> grounds(String iri) {
    Map<String, List<Row>> byClaim = new LinkedHashMap<>();
    for (Row row : grounds.rows(store, iri)) {
      byClaim.computeIfAbsent(row.text("claim"), key -> new ArrayList<>()).add(row);
    }
    return byClaim.values().stream().map(Explainer::ground).toList();
  }

  private static Explanation.Ground ground(List<Row> rows) {
    Row row = rows.get(0);
    return new Explanation.Ground(
        Report.of(row),
        row.localName("claimClass"),
        Modality.valueOf(row.localName("mode").toUpperCase(Locale.ROOT)),
        (int) row.number("start"),
        (int) row.number("end"),
        rows.stream().filter(r -> r.has("mentionText")).map(Explainer::mark).distinct().toList());
  }

  private static Explanation.Mark mark(Row row) {
    return new Explanation.Mark(
        row.text("mentionText"),
        (int) row.number("mentionStart"),
        (int) row.number("mentionEnd"),
        row.text("mentionRule"),
        row.number("mentionConfidence"));
  }
}
