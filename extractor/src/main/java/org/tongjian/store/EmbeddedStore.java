package org.tongjian.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.JenaTransactionException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.tongjian.problem.ProblemException;

/**
 * A store in a folder (Jena TDB2) or in memory. One process holds a folder. Many threads may read
 * while one writes; each query sees the state at its start.
 */
public final class EmbeddedStore implements Store {
  private final String place;
  private final StoreFolder folder;
  private final DatasetGraph dataset;
  private final Duration timeLimit;

  private EmbeddedStore(
      String place, StoreFolder folder, DatasetGraph dataset, Duration timeLimit) {
    this.place = place;
    this.folder = folder;
    this.dataset = dataset;
    this.timeLimit = timeLimit;
    dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
    // A query must not make this machine call others.
    dataset.getContext().setFalse(ARQ.httpServiceAllowed);
  }

  /** Opens the store in a folder without a limit on the time of queries. */
  public static EmbeddedStore open(Path directory) {
    return open(directory, Duration.ZERO);
  }

  /**
   * Opens the store in a folder; an absent or empty folder becomes an empty store.
   *
   * @param timeLimit how long a query may run; zero means without limit
   * @throws ProblemException E501 when the folder is held already (by this process too), E502 when
   *     it is no store, is of a newer layout or cannot be used; nothing is changed then
   */
  public static EmbeddedStore open(Path directory, Duration timeLimit) {
    StoreFolder folder = StoreFolder.claim(directory);
    try {
      DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(directory));
      return new EmbeddedStore(directory.toString(), folder, dataset, timeLimit);
    } catch (DBOpEnvException e) {
      folder.release();
      throw String.valueOf(e.getMessage()).contains("Failed to get a lock")
          ? StoreFolder.heldByOtherProgram(directory, e)
          : StoreProblem.unusable(directory, e);
    } catch (TDBException | RuntimeIOException | JenaTransactionException e) {
      folder.release();
      throw StoreProblem.unusable(directory, e);
    }
  }

  /**
   * Opens a store that is there; parameters and errors are those of {@link #open(Path, Duration)}.
   *
   * @throws ProblemException also E502 when there is no store: a mistyped name makes none
   */
  public static EmbeddedStore openExisting(Path directory, Duration timeLimit) {
    if (!StoreFolder.isStore(directory)) {
      StoreFolder.requireStoreOrEmpty(directory);
      throw StoreProblem.absent(directory);
    }
    return open(directory, timeLimit);
  }

  /** An empty store that is gone when it is closed. */
  public static EmbeddedStore inMemory() {
    return inMemory(Duration.ZERO);
  }

  /** An empty store that is gone when it is closed, with a limit on the time of queries. */
  public static EmbeddedStore inMemory(Duration timeLimit) {
    return new EmbeddedStore("memory", null, DatabaseMgr.createDatasetGraph(), timeLimit);
  }

  /** The same store with another limit on the time of queries; closing either closes both. */
  public EmbeddedStore limitedTo(Duration limit) {
    return new EmbeddedStore(place, folder, dataset, limit);
  }

  /** The folder; empty in memory. */
  public Optional<Path> directory() {
    return Optional.ofNullable(folder).map(StoreFolder::directory);
  }

  /** The data themselves, for the SPARQL server; each use needs a transaction of its own. */
  public DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public SelectResult select(Query query) {
    return answer(
        query,
        exec -> {
          RowSet rows = exec.select();
          // Rows read their terms from the database when asked, so they are copied in here.
          return new SelectResult(
              rows.getResultVars().stream().map(Var::getVarName).toList(),
              rows.stream().map(Binding::detach).toList());
        });
  }

  @Override
  public boolean ask(Query query) {
    return answer(query, QueryExec::ask);
  }

  @Override
  public Graph construct(Query query) {
    return answer(query, exec -> query.isDescribeType() ? exec.describe() : exec.construct());
  }

  private <T> T answer(Query query, Function<QueryExec, T> ask) {
    ServiceClause.refuse(query, place);
    try {
      return Txn.calculateRead(
          dataset,
          () -> {
            var builder = QueryExec.dataset(dataset).query(query);
            if (!timeLimit.isZero()) {
              builder.timeout(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
            }
            try (QueryExec exec = builder.build()) {
              return ask.apply(exec);
            }
          });
    } catch (QueryCancelledException e) {
      throw StoreProblem.tooLong(place, timeLimit, e);
    } catch (DBOpEnvException | TDBException | RuntimeIOException e) {
      throw StoreProblem.unusable(Path.of(place), e);
    }
  }

  @Override
  public void write(GraphChanges changes) {
    try {
      Txn.executeWrite(dataset, () -> apply(changes));
    } catch (DBOpEnvException | TDBException | RuntimeIOException e) {
      throw StoreProblem.unusable(Path.of(place), e);
    }
  }

  private void apply(GraphChanges changes) {
    changes.droppedGraphs().forEach(dataset::removeGraph);
    changes.removed().forEach(dataset::delete);
    changes.added().forEach(dataset::add);
  }

  /** Gives back the space of what was removed or replaced. Waits for queries that are under way. */
  public void compact() {
    if (folder != null) {
      try {
        DatabaseMgr.compact(dataset, true);
      } catch (DBOpEnvException | TDBException | RuntimeIOException e) {
        throw StoreProblem.unusable(Path.of(place), e);
      }
    }
  }

  /**
   * Size of the store's files in bytes, as the file system lists them; 0 in memory. The files grow
   * in steps of 8 MB whose unused part takes no room on most disks.
   */
  public long sizeOnDisk() {
    if (folder == null) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(folder.directory())) {
      return files.filter(Files::isRegularFile).mapToLong(EmbeddedStore::size).sum();
    } catch (IOException | UncheckedIOException e) {
      throw StoreProblem.unusable(folder.directory(), e);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closes the store; queries that are under way fail. A second call does nothing. */
  @Override
  public void close() {
    if (folder == null) {
      dataset.close();
    } else if (folder.lock().isLockedHere()) {
      TDBInternal.expel(dataset);
      folder.release();
    }
  }
}
