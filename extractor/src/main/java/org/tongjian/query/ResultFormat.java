package org.tongjian.query;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;

/** Forms in which a result is written. */
public enum ResultFormat {
  /** Aligned columns for a terminal. */
  TABLE,
  /** SPARQL 1.1 results in CSV. */
  CSV,
  /** SPARQL 1.1 results in TSV: terms in the syntax of SPARQL. */
  TSV,
  /** SPARQL 1.1 results in JSON; triples as JSON-LD. */
  JSON,
  /** SPARQL results in XML; triples as RDF/XML. */
  XML,
  /** A Markdown table. */
  MD,
  /** Triples in Turtle. */
  TURTLE,
  /** Triples in N-Triples. */
  NTRIPLES,
  /** Triples in JSON-LD. */
  JSONLD;

  /** The format of a name as users type it, in any case. */
  public static Optional<ResultFormat> of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.word().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The name as users type it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this format can hold such a result; {@link #write} refuses what does not fit. */
  public boolean fits(QueryResult result) {
    boolean triples = result instanceof QueryResult.Triples;
    return switch (this) {
      case TABLE, CSV, TSV, MD -> !triples;
      case JSON, XML -> true;
      case TURTLE, NTRIPLES, JSONLD -> triples;
    };
  }

  /** What to write when the user names no format: a table, or Turtle for triples. */
  public static ResultFormat defaultFor(QueryResult result) {
    return result instanceof QueryResult.Triples ? TURTLE : TABLE;
  }

  /**
   * Writes a result in UTF-8. The stream stays open.
   *
   * @throws IllegalArgumentException when the format does not {@link #fits fit}
   */
  public void write(QueryResult result, OutputStream out) {
    if (!fits(result)) {
      throw new IllegalArgumentException(word() + " does not fit this kind of result");
    }
    new ResultWriter(this, out).write(result);
  }

  /** The serialization of triples that stands for this format. */
  RDFFormat serialization() {
    return switch (this) {
      case XML -> RDFFormat.RDFXML_PRETTY;
      case NTRIPLES -> RDFFormat.NTRIPLES;
      case JSON, JSONLD -> new RDFFormat(Lang.JSONLD, RDFFormat.PRETTY);
      case TABLE, CSV, TSV, MD, TURTLE -> RDFFormat.TURTLE_PRETTY;
    };
  }
}
