package org.tongjian.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.tongjian.problem.ProblemException;

/**
 * A folder that this process holds: it has our marker with the layout's version, and our lock.
 *
 * <p>The lock is Jena's, because the operating system drops a file's lock as soon as the process
 * closes any handle on that file; Jena keeps one handle a file for the whole process.
 */
record StoreFolder(Path directory, ProcessFileLock lock) {
  static final String MARKER = "tongjian-store.json";
  static final String LOCK = "tongjian.lock";
  static final int LAYOUT = 1;
  private static final String MARKER_BEING_WRITTEN = MARKER + ".new";

  /** What a folder may hold when a first opening was cut short. */
  private static final Set<String> BEFORE_MARKER = Set.of(LOCK, MARKER_BEING_WRITTEN);

  /** Takes a folder for this process; makes it a store when it is absent or empty. */
  static StoreFolder claim(Path directory) {
    try {
      boolean fresh = isFresh(directory);
      if (!fresh) {
        requireLayout(directory);
      }
      Files.createDirectories(directory);
      StoreFolder folder = new StoreFolder(directory, lock(directory));
      try {
        if (fresh && !Files.exists(directory.resolve(MARKER))) {
          writeMarker(directory);
        }
        return folder;
      } catch (IOException | RuntimeException e) {
        folder.release();
        throw e;
      }
    } catch (FileAlreadyExistsException e) {
      throw StoreProblem.notAStore(directory, "it is a file, not a folder");
    } catch (IOException e) {
      throw StoreProblem.unusable(directory, e);
    }
  }

  /** Whether the folder is there and has our marker. */
  static boolean isStore(Path directory) {
    return Files.isRegularFile(directory.resolve(MARKER));
  }

  /** Refuses a folder that holds something else than a store. */
  static void requireStoreOrEmpty(Path directory) {
    try {
      isFresh(directory);
    } catch (FileAlreadyExistsException e) {
      throw StoreProblem.notAStore(directory, "it is a file, not a folder");
    } catch (IOException e) {
      throw StoreProblem.unusable(directory, e);
    }
  }

  void release() {
    ProcessFileLock.release(lock);
  }

  private static boolean isFresh(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return true;
    }
    if (!Files.isDirectory(directory)) {
      throw new FileAlreadyExistsException(directory.toString());
    }
    try (Stream<Path> entries = Files.list(directory)) {
      Set<String> names =
          entries
              .map(entry -> entry.getFileName().toString())
              .filter(name -> !BEFORE_MARKER.contains(name))
              .collect(Collectors.toCollection(TreeSet::new));
      if (!names.isEmpty() && !names.contains(MARKER)) {
        throw StoreProblem.notAStore(
            directory, "it has no " + MARKER + " but holds '" + names.iterator().next() + "'");
      }
      return names.isEmpty();
    }
  }

  private static void requireLayout(Path directory) throws IOException {
    JsonNode layout;
    try {
      layout = new ObjectMapper().readTree(directory.resolve(MARKER).toFile()).path("layout");
    } catch (JsonProcessingException e) {
      throw StoreProblem.notAStore(directory, "its " + MARKER + " cannot be read");
    }
    if (!layout.isInt()) {
      throw StoreProblem.notAStore(directory, "its " + MARKER + " names no layout");
    }
    if (layout.intValue() > LAYOUT) {
      throw StoreProblem.newerLayout(directory, layout.intValue());
    }
  }

  private static void writeMarker(Path directory) throws IOException {
    Path written = directory.resolve(MARKER_BEING_WRITTEN);
    Files.writeString(written, "{\"layout\": " + LAYOUT + "}\n");
    Files.move(written, directory.resolve(MARKER), StandardCopyOption.ATOMIC_MOVE);
  }

  private static ProcessFileLock lock(Path directory) throws IOException {
    Path file = directory.resolve(LOCK);
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      // Left by an earlier opening; only the lock on it counts.
    }
    try {
      ProcessFileLock lock = ProcessFileLock.create(file.toString());
      lock.lockEx();
      return lock;
    } catch (AlreadyLocked e) {
      throw StoreProblem.held(directory, ProcessHandle.current().pid());
    } catch (DBOpEnvException e) {
      throw StoreProblem.held(directory, holder(file), e);
    } catch (RuntimeIOException e) {
      throw new IOException(e.getMessage(), e.getCause());
    }
  }

  /** The process that the lock file names, 0 when it names none. Only for a lock held elsewhere. */
  private static long holder(Path file) {
    try {
      return Long.parseLong(Files.readString(file, StandardCharsets.UTF_8).strip());
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
  }

  /** As {@link #claim} says, for a TDB2 database that another program has opened. */
  static ProblemException heldByOtherProgram(Path directory, DBOpEnvException cause) {
    return StoreProblem.held(directory, holder(directory.resolve("tdb.lock")), cause);
  }
}
