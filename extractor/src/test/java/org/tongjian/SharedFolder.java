package org.tongjian;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Outside gold articles and benchmarks that are not part of the repository. */
public final class SharedFolder {
  private SharedFolder() {}

  /**
   * A folder or file below the place that {@code -Dtongjian.shared} names; the test is skipped, and
   * counted as skipped, where it is not there.
   */
  public static Path require(String name) {
    String shared = System.getProperty("tongjian.shared", "");
    assumeTrue(!shared.isEmpty(), "no -Dtongjian.shared");
    Path path = Path.of(shared).resolve(name);
    assumeTrue(Files.exists(path), "not there: " + path);
    return path;
  }
}
