package org.tongjian.cli;

import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code validate}: whether a store keeps to the shapes of the ontology. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    description = "Check the store against the shapes of the ontology (SHACL).")
final class ValidateCommand implements Callable<Integer> {
  private static final String SHAPES = "/ontology/shapes.ttl";

  private final Terminal terminal;

  @Mixin private StoreOptions store;

  @Option(names = "--turtle", description = "Print the whole SHACL report in Turtle.")
  private boolean turtle;

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ValidationReport report;
    try (Store opened = store.openForReading(terminal)) {
      Graph data =
          opened.construct(QueryFactory.create("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"));
      report = ShaclValidator.get().validate(shapes(), data);
    }
    if (turtle) {
      RDFDataMgr.write(terminal.out(), report.getGraph(), Lang.TURTLE);
    } else {
      report.getEntries().forEach(entry -> terminal.out().println(problem(entry)));
    }
    terminal.err().println(Counts.of(report.getEntries().size(), "violation"));
    return report.conforms() ? ExitCode.DONE : ExitCode.SOME_INPUTS_FAILED;
  }

  private Problem problem(ReportEntry entry) {
    String path = entry.resultPath() == null ? "" : " " + entry.resultPath();
    return new Problem(
        ProblemCode.E602,
        Position.ofFile(store.folder(terminal).toString()),
        "<" + entry.focusNode() + ">" + path + ": " + entry.message(),
        "load its article again; if it stays so, report it with the article");
  }

  private static Shapes shapes() {
    try (var in = ValidateCommand.class.getResourceAsStream(SHAPES)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + SHAPES);
      }
      return Shapes.parse(RDFParser.source(in).lang(Lang.TURTLE).toGraph());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
