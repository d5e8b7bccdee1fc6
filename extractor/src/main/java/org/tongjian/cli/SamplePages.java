package org.tongjian.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The pages that come with the tool. */
final class SamplePages {
  private static final String FOLDER = "/sample";

  private SamplePages() {}

  /**
   * Does something with the files of the sample.
   *
   * @param use gets the files, which may lie in the jar, and gives an exit code
   */
  static int use(ToIntFunction<List<Path>> use) {
    URL folder = SamplePages.class.getResource(FOLDER);
    if (folder == null) {
      throw new IllegalStateException("missing resource " + FOLDER);
    }
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return use.applyAsInt(files(Path.of(uri)));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return use.applyAsInt(files(jar.getPath(FOLDER)));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
