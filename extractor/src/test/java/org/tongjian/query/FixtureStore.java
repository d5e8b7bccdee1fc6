package org.tongjian.query;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.tongjian.store.GraphChanges;
import org.tongjian.store.SelectResult;
import org.tongjian.store.Store;

/** The graphs of a TriG resource in TDB2 held in memory, the union of all as default graph. */
public final class FixtureStore implements Store {
  private final Dataset dataset;

  private FixtureStore(Dataset dataset) {
    this.dataset = dataset;
  }

  /** The graph that queries and timelines are tested on. */
  public static FixtureStore open() {
    return open("/queries/fixture.trig");
  }

  /** A store that holds a resource of the test class path. */
  public static FixtureStore open(String resource) {
    Dataset dataset = TDB2Factory.createDataset();
    Symbol union = TDB2.symUnionDefaultGraph;
    dataset.getContext().set(union, true);
    Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, resource(resource), Lang.TRIG));
    return new FixtureStore(dataset);
  }

  static InputStream resource(String name) {
    return FixtureStore.class.getResourceAsStream(name);
  }

  @Override
  public SelectResult select(Query query) {
    return read(
        query,
        execution -> {
          ResultSet results = execution.execSelect();
          List<Binding> rows = new ArrayList<>();
          while (results.hasNext()) {
            // A row of TDB2 fetches its terms while the transaction lasts.
            rows.add(results.nextBinding().detach());
          }
          return new SelectResult(results.getResultVars(), rows);
        });
  }

  @Override
  public boolean ask(Query query) {
    return read(query, QueryExecution::execAsk);
  }

  @Override
  public Graph construct(Query query) {
    return read(
        query,
        execution ->
            query.isDescribeType()
                ? execution.execDescribe().getGraph()
                : execution.execConstruct().getGraph());
  }

  private <T> T read(Query query, Function<QueryExecution, T> use) {
    dataset.begin(ReadWrite.READ);
    try (QueryExecution execution = QueryExecutionFactory.create(query, dataset)) {
      return use.apply(execution);
    } finally {
      dataset.end();
    }
  }

  @Override
  public void write(GraphChanges changes) {
    throw new UnsupportedOperationException("the fixture does not change");
  }

  @Override
  public void close() {
    dataset.close();
  }
}
