package org.tongjian.cli;

/** The kinds of entities by which lists are narrowed. */
enum EntityType {
  PERSON("http://xmlns.com/foaf/0.1/Person"),
  ORGANIZATION("http://www.w3.org/ns/org#Organization"),
  PLACE("https://schema.org/Place"),
  POST("http://www.w3.org/ns/org#Post"),
  INITIATIVE("https://w3id.org/tongjian/ontology#Initiative"),
  EVENT("http://semanticweb.cs.vu.nl/2009/11/sem/Event");

  private final String iri;

  EntityType(String iri) {
    this.iri = iri;
  }

  /** The class in the graph. */
  String iri() {
    return iri;
  }
}
