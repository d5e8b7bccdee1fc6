package org.tongjian.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.tongjian.store.Store;
import org.tongjian.store.StoreLocator;
import picocli.CommandLine.Option;

/** The option of all commands that use a store. */
final class StoreOptions {
  /** The environment variable that names the store. */
  static final String VARIABLE = "TONGJIAN_STORE";

  private static final String DEFAULT_FOLDER = "tongjian-data";

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Folder of the store (default: $TONGJIAN_STORE, else ./tongjian-data).")
  private Optional<Path> store = Optional.empty();

  /** The folder that the user named; empty when neither option nor variable does. */
  Optional<Path> named(Terminal terminal) {
    return store.or(
        () ->
            Optional.ofNullable(terminal.environment().get(VARIABLE))
                .filter(name -> !name.isBlank())
                .map(Path::of));
  }

  /** The folder of the store. */
  Path folder(Terminal terminal) {
    return named(terminal).orElse(Path.of(DEFAULT_FOLDER));
  }

  /** Opens the store for queries: its files, or the server that holds them. */
  Store openForReading(Terminal terminal) {
    return StoreLocator.open(
        folder(terminal), StoreLocator.Access.READ, StoreLocator.Options.DEFAULT);
  }

  /** Opens the store for changes: its files, or the writable server that holds them. */
  Store openForWriting(Terminal terminal) {
    return StoreLocator.open(
        folder(terminal), StoreLocator.Access.WRITE, StoreLocator.Options.DEFAULT);
  }
}
