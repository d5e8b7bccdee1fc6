package org.tongjian.query;

import java.io.InputStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.tongjian.store.EmbeddedStore;

/** The embedded store, in memory, with the graphs that queries and timelines are tested on. */
public final class FixtureStore {
  private FixtureStore() {}

  /** A new store with the fixture in it. */
  public static EmbeddedStore open() {
    EmbeddedStore store = EmbeddedStore.inMemory();
    Dataset dataset = DatasetFactory.wrap(store.dataset());
    Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, resource(), Lang.TRIG));
    return store;
  }

  static InputStream resource() {
    return FixtureStore.class.getResourceAsStream("/queries/fixture.trig");
  }
}
