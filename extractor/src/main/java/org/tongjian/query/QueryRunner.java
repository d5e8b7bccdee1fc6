package org.tongjian.query;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.query.Query;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.store.Store;

/** Runs queries on a store. */
public final class QueryRunner {
  private final Store store;

  public QueryRunner(Store store) {
    this.store = store;
  }

  /**
   * Runs a library query with a user's values.
   *
   * @throws ProblemException E401, E403 as {@link QueryBinding#bind} does
   */
  public QueryResult run(LibraryQuery query, Map<String, String> values) {
    return run(QueryBinding.bind(query, values));
  }

  /**
   * Runs SPARQL text.
   *
   * @param origin what messages call the text
   * @throws ProblemException E401 when it does not parse
   */
  public QueryResult run(String sparql, String origin) {
    return run(SparqlText.parse(sparql, origin));
  }

  /**
   * Runs a file. When it has the header of a library query, values may be given for its parameters.
   *
   * @throws ProblemException E101, E104 when it cannot be read, else as {@link QueryBinding#bind}
   */
  public QueryResult run(Path file, Map<String, String> values) {
    String name = file.toString();
    return run(QueryHeader.read(name, name, read(file)), values);
  }

  /** Runs a parsed query: SELECT, ASK, CONSTRUCT or DESCRIBE. */
  public QueryResult run(Query query) {
    if (query.isSelectType()) {
      return new QueryResult.Rows(store.select(query));
    }
    return query.isAskType()
        ? new QueryResult.Answer(store.ask(query))
        : new QueryResult.Triples(store.construct(query));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      boolean missing = !Files.exists(file);
      boolean otherCharacters = e instanceof MalformedInputException;
      throw new ProblemException(
          new Problem(
              missing ? ProblemCode.E101 : ProblemCode.E104,
              Position.ofFile(file.toString()),
              missing ? "no such query file" : "the query file cannot be read",
              otherCharacters ? "save it in UTF-8" : "name a file with one SPARQL query"),
          e);
    }
  }
}
