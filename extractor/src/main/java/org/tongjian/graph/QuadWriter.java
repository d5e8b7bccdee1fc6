package org.tongjian.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** One document of quads that is being written. Get one from {@link RdfFormat#open}. */
public final class QuadWriter implements AutoCloseable {
  private final StreamRDF sink;
  private final boolean hasGraphs;
  private final Runnable ending;
  private final OutputStream out;

  private QuadWriter(StreamRDF sink, boolean hasGraphs, Runnable ending, OutputStream out) {
    this.sink = sink;
    this.hasGraphs = hasGraphs;
    this.ending = ending;
    this.out = out;
    sink.start();
    StandardTerms.prefixes().forEach(sink::prefix);
  }

  static QuadWriter streaming(RDFFormat format, OutputStream out) {
    return new QuadWriter(
        StreamRDFWriter.getWriterStream(out, format),
        RDFLanguages.isQuads(format.getLang()),
        () -> {},
        out);
  }

  static QuadWriter collecting(RDFFormat format, OutputStream out) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    return new QuadWriter(
        StreamRDFLib.dataset(dataset), true, () -> RDFDataMgr.write(out, dataset, format), out);
  }

  /** Writes quads; those of one graph and subject that come together stand together. */
  public void write(Collection<Quad> quads) {
    for (Quad quad : quads) {
      if (hasGraphs) {
        sink.quad(quad);
      } else {
        sink.triple(quad.asTriple());
      }
    }
  }

  @Override
  public void close() {
    sink.finish();
    ending.run();
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
