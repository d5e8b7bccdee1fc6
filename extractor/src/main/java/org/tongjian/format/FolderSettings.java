package org.tongjian.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.source.Metadata;

/**
 * What the files {@value #NAME} in a file's folder and the folders above it say of it, the nearest
 * first. Each is read once.
 */
final class FolderSettings {
  /** Name of the files. */
  static final String NAME = "tongjian.json";

  /** So many folders above a file are looked into. */
  static final int HIGHEST = 8;

  private static final int MOST_BYTES = 1 << 20;

  /**
   * What is said.
   *
   * @param given of the documents
   * @param settings of how they are read
   */
  record Said(Metadata given, ReadSettings settings) {
    static final Said NOTHING = new Said(Metadata.NONE, ReadSettings.NONE);

    Said or(Said other) {
      return new Said(given.or(other.given), settings.or(other.settings));
    }
  }

  private final Map<Path, Said> read = new ConcurrentHashMap<>();

  /**
   * What is said of a file.
   *
   * @param problems takes E113 and E104 where a file of settings is first met
   */
  Said of(Path file, Consumer<Problem> problems) {
    List<Path> folders = new ArrayList<>();
    Path folder = file.toAbsolutePath().normalize().getParent();
    while (folder != null && folders.size() < HIGHEST) {
      folders.add(folder);
      folder = folder.getParent();
    }
    Said said = Said.NOTHING;
    for (Path above : folders) {
      said = said.or(in(above, problems));
    }
    return said;
  }

  private Said in(Path folder, Consumer<Problem> problems) {
    Said known = read.get(folder);
    if (known != null) {
      return known;
    }
    Path file = folder.resolve(NAME);
    Said said = Said.NOTHING;
    if (Files.isRegularFile(file)) {
      try (var in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(MOST_BYTES);
        said = SettingsReader.read(file.toString(), bytes, problems);
      } catch (IOException e) {
        problems.accept(
            new Problem(
                ProblemCode.E104,
                Position.ofFile(file.toString()),
                "“" + file + "” cannot be read",
                "check the permissions of the file"));
      }
    }
    read.put(folder, said);
    return said;
  }
}
