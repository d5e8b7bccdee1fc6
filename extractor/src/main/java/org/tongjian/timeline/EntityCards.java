package org.tongjian.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tongjian.problem.ProblemException;
import org.tongjian.store.Store;

/** Gathers what is known of entities. */
public final class EntityCards {
  private final Store store;
  private final EntityFinder finder;
  private final FactReader reader;
  private final EntityQuery names = new EntityQuery("names.rq", "entity");
  private final EntityQuery together = new EntityQuery("together.rq", "entity");
  private final EntityQuery sources = new EntityQuery("sources.rq", "entity");

  public EntityCards(Store store) {
    this.store = store;
    this.finder = new EntityFinder(store);
    this.reader = new FactReader(store);
  }

  /**
   * The card of an entity.
   *
   * @throws ProblemException E404 or E405 as {@link EntityFinder#find} does
   */
  public EntityCard card(String nameOrIri) {
    Subject subject = finder.find(nameOrIri);
    List<Row> named = names.rows(store, subject.iri());
    List<Fact> facts = reader.about(subject.iri());
    Map<FactKind, Integer> counts = new TreeMap<>();
    facts.forEach(fact -> counts.merge(fact.kind(), 1, Integer::sum));
    List<String> otherNames = values(named, "name");
    return new EntityCard(
        subject,
        otherNames,
        values(named, "code"),
        values(named, "within"),
        facts.stream()
            .map(Fact::tenure)
            .flatMap(Optional::stream)
            .sorted(TimelineBuilder.BY_BEGIN)
            .toList(),
        new LinkedHashMap<>(counts),
        together.rows(store, subject.iri()).stream().map(EntityCards::companion).toList(),
        sources.rows(store, subject.iri()).stream().map(Source::of).toList(),
        Stream.concat(Stream.of(subject.name()), otherNames.stream())
            .flatMap(name -> finder.findAll(name).stream())
            .filter(other -> !other.iri().equals(subject.iri()))
            .distinct()
            .toList());
  }

  private static EntityCard.Companion companion(Row row) {
    return new EntityCard.Companion(
        row.text("other"), row.text("label"), (int) row.number("sentences"));
  }

  private static List<String> values(List<Row> rows, String what) {
    return rows.stream()
        .filter(row -> row.text("what").equals(what))
        .map(row -> row.text("value"))
        .toList();
  }
}
