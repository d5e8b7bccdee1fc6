package org.tongjian.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;

/** Opens the store of a folder: itself when it is free, else through the server that holds it. */
public final class StoreLocator {
  private static final long PAUSE_MILLIS = 50;

  private StoreLocator() {}

  /** What the caller means to do with the store. */
  public enum Access {
    READ,
    WRITE
  }

  /**
   * How to open a store.
   *
   * @param timeLimit how long a query may run; zero means without limit
   * @param token the token for changes through a server; without it, the server's token file counts
   * @param patience how long to wait for a store that another command holds
   */
  public record Options(Duration timeLimit, Optional<String> token, Duration patience) {
    /** No limit, no token, and three seconds for another command to end. */
    public static final Options DEFAULT =
        new Options(Duration.ZERO, Optional.empty(), Duration.ofSeconds(3));
  }

  /**
   * Opens the store of a folder. For reading, it must be there; for writing, it is made.
   *
   * @throws ProblemException E501 when another process holds it and is no server of ours, E502 when
   *     it is not there or cannot be used, E503 when it is to be written and the server that holds
   *     it takes no changes or its token is not known
   */
  public static Store open(Path directory, Access access, Options options) {
    if (access == Access.READ && !StoreFolder.isStore(directory)) {
      StoreFolder.requireStoreOrEmpty(directory);
      throw StoreProblem.absent(directory);
    }
    long end = System.nanoTime() + options.patience().toNanos();
    while (true) {
      try {
        return EmbeddedStore.open(directory, options.timeLimit());
      } catch (ProblemException e) {
        if (e.problem().code() != ProblemCode.E501) {
          throw e;
        }
        Optional<StoreHolder> holder = StoreHolder.readFrom(directory).filter(StoreHolder::answers);
        if (holder.isPresent()) {
          return through(holder.get(), access, options);
        }
        if (System.nanoTime() > end) {
          throw e;
        }
      }
      pause();
    }
  }

  private static Store through(StoreHolder holder, Access access, Options options) {
    Optional<String> token = options.token().or(holder::token);
    if (access == Access.WRITE) {
      if (!holder.writable()) {
        throw StoreProblem.readOnly(holder.address().toString());
      }
      if (token.isEmpty()) {
        throw StoreProblem.tokenNeeded(holder.address().toString(), null);
      }
    }
    return RemoteStore.open(
        holder.address().resolve("sparql"),
        holder.address().resolve("update"),
        access == Access.WRITE ? token : Optional.empty(),
        options.timeLimit());
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the store", e);
    }
  }
}
