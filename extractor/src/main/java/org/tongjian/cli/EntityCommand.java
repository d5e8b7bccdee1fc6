package org.tongjian.cli;

import java.util.concurrent.Callable;
import org.tongjian.store.Store;
import org.tongjian.timeline.EntityCard;
import org.tongjian.timeline.EntityCards;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entity}: what is known of one entity. */
@Command(
    name = "entity",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    description = "What is known of one entity: names, posts, periods, sources, namesakes.")
final class EntityCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "NAME-OR-IRI", description = "The entity.")
  private String entity;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private StoreOptions store;

  EntityCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Store opened = store.openForReading(terminal)) {
      EntityCard card = new EntityCards(opened).card(entity);
      terminal.out().println((json ? card.toJson() : card.toText()).stripTrailing());
    }
    return ExitCode.DONE;
  }
}
