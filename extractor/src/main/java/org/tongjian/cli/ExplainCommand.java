package org.tongjian.cli;

import java.util.concurrent.Callable;
import org.tongjian.store.Store;
import org.tongjian.timeline.Explainer;
import org.tongjian.timeline.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: why the graph says something. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    description = "Why the graph says so: the sentence, the article, the rule, the confidence.")
final class ExplainCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "IRI", description = "A fact, a claim or an entity.")
  private String iri;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private StoreOptions store;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store opened = store.openForReading(terminal)) {
      Explanation explanation = new Explainer(opened).explain(iri);
      terminal.out().println((json ? explanation.toJson() : explanation.toText()).stripTrailing());
    }
    return ExitCode.DONE;
  }
}
