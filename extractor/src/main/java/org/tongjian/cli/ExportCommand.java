package org.tongjian.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.tongjian.graph.QuadWriter;
import org.tongjian.graph.RdfFormat;
import org.tongjian.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export}: the whole store as one RDF file. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    description = "Write the whole store as one RDF document.")
final class ExportCommand implements Callable<Integer> {
  private static final String STANDARD_OUTPUT = "-";

  private final Terminal terminal;

  @Mixin private StoreOptions store;

  @Option(
      names = "--out",
      paramLabel = "FILE|-",
      defaultValue = STANDARD_OUTPUT,
      description = "Where to; - is standard output (default).")
  private String out;

  @Option(
      names = "--format",
      paramLabel = "nquads|trig|turtle|jsonld",
      description = "Default: what the end of the file's name tells, else nquads.")
  private Optional<RdfFormat> format = Optional.empty();

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    long quads;
    try (Store opened = store.openForReading(terminal)) {
      quads = out.equals(STANDARD_OUTPUT) ? write(opened, terminal.out()) : writeFile(opened);
    }
    terminal.err().println(Counts.of(quads, "quad"));
    return ExitCode.DONE;
  }

  private RdfFormat chosen() {
    String ending = out.substring(out.lastIndexOf('.') + 1);
    return format.or(() -> RdfFormat.ofName(ending)).orElse(RdfFormat.NQUADS);
  }

  private long writeFile(Store opened) {
    Path file = Path.of(out);
    try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
      return write(opened, stream);
    } catch (IOException e) {
      throw FolderOutput.unwritable(file, e);
    }
  }

  private long write(Store opened, OutputStream stream) {
    long quads = 0;
    try (QuadWriter writer = chosen().open(stream)) {
      for (Node graph : graphs(opened)) {
        List<Quad> found = quads(opened, graph);
        writer.write(found);
        quads += found.size();
      }
    }
    return quads;
  }

  private static List<Node> graphs(Store opened) {
    String query = "SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } } ORDER BY STR(?g)";
    return opened.select(QueryFactory.create(query)).rows().stream()
        .map(row -> row.get(Var.alloc("g")))
        .toList();
  }

  /** Graph by graph, in the order of subjects, so that equal stores give equal files. */
  private static List<Quad> quads(Store opened, Node graph) {
    String query =
        "SELECT ?s ?p ?o WHERE { GRAPH <"
            + graph.getURI()
            + "> { ?s ?p ?o } } ORDER BY STR(?s) STR(?p) STR(?o)";
    return opened.select(QueryFactory.create(query)).rows().stream()
        .map(
            row ->
                new Quad(
                    graph,
                    row.get(Var.alloc("s")),
                    row.get(Var.alloc("p")),
                    row.get(Var.alloc("o"))))
        .toList();
  }
}
