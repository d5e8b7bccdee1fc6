package org.tongjian.cli;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.sparql.core.Var;
import org.tongjian.store.Store;
import org.tongjian.timeline.EntityFinder;

/** The entities of a store that facts concern. */
final class EntityList {
  private final Store store;

  EntityList(Store store) {
    this.store = store;
  }

  /**
   * An entity.
   *
   * @param iri its IRI
   * @param label its name
   */
  record Entity(String iri, String label) {
    /** Its name and the end of its IRI, without characters that file names must not have. */
    String fileName() {
      String safe = label.replaceAll("[\\s/\\\\:*?\"<>|\\p{Cntrl}]+", "_");
      String end = iri.substring(Math.max(iri.lastIndexOf('-'), iri.lastIndexOf('/')) + 1);
      return (safe.length() > 60 ? safe.substring(0, 60) : safe) + "-" + end;
    }
  }

  /**
   * All entities, narrowed down.
   *
   * @param type only those of this kind
   * @param place only those that a fact ties to the place of this name
   */
  List<Entity> entities(Optional<EntityType> type, Optional<String> place) {
    var query = new ParameterizedSparqlString();
    query.setCommandText(
        """
        SELECT DISTINCT ?entity ?label WHERE {
          ?fact <https://w3id.org/tongjian/ontology#about> ?entity .
          ?entity <http://www.w3.org/2004/02/skos/core#prefLabel> ?label .
        """);
    type.ifPresent(
        t -> {
          query.append("  ?entity a ");
          query.appendIri(t.iri());
          query.append(" .\n");
        });
    place.ifPresent(
        p -> {
          query.append("  ?fact <https://w3id.org/tongjian/ontology#about> ");
          query.appendIri(new EntityFinder(store).find(p).iri());
          query.append(" .\n");
        });
    query.append("} ORDER BY STR(?label) STR(?entity)");
    return store.select(query.asQuery()).rows().stream()
        .map(
            row ->
                new Entity(
                    row.get(Var.alloc("entity")).getURI(),
                    row.get(Var.alloc("label")).getLiteralLexicalForm()))
        .toList();
  }
}
