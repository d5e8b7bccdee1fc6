package org.tongjian.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with the files of the folder timeline; {@code -Dgolden.update=true} rewrites them. */
final class Golden {
  private static final Path FOLDER =
      Path.of(System.getProperty("tongjian.root"), "extractor/src/test/resources/timeline");

  private Golden() {}

  static void check(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual, name);
  }
}
