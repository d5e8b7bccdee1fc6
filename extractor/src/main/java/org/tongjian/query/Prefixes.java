package org.tongjian.query;

import java.util.LinkedHashMap;
import java.util.Map;

/** The prefixes that docs/model.md names: known to every query, and used to shorten IRIs. */
final class Prefixes {
  static final Map<String, String> ALL = all();

  private Prefixes() {}

  /** The IRI as a prefixed name where one fits, else as it is. */
  static String shorten(String iri) {
    for (Map.Entry<String, String> prefix : ALL.entrySet()) {
      String namespace = prefix.getValue();
      if (iri.startsWith(namespace) && iri.substring(namespace.length()).matches("[A-Za-z]\\w*")) {
        return prefix.getKey() + ":" + iri.substring(namespace.length());
      }
    }
    return iri;
  }

  private static Map<String, String> all() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("tj", "https://w3id.org/tongjian/ontology#");
    prefixes.put("org", "http://www.w3.org/ns/org#");
    prefixes.put("opengov", "http://www.w3.org/ns/opengov#");
    prefixes.put("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/");
    prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("schema", "https://schema.org/");
    prefixes.put("prov", "http://www.w3.org/ns/prov#");
    prefixes.put("dcterms", "http://purl.org/dc/terms/");
    prefixes.put("geo", "http://www.opengis.net/ont/geosparql#");
    prefixes.put("edtf", "http://id.loc.gov/datatypes/edtf/");
    prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return java.util.Collections.unmodifiableMap(prefixes);
  }
}
