package org.tongjian.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tongjian.entity.EntityResolver;
import org.tongjian.gazetteer.Gazetteer;

/** Writes the claims found for the tagged mentions of annotation files as annotation files. */
final class GoldRun {
  private GoldRun() {}

  /** Reads the folder {@code args[0]} and writes to the folder {@code args[1]}. */
  public static void main(String[] args) throws IOException {
    var resolver = EntityResolver.load(Gazetteer.load());
    var extractor = ClaimExtractor.load();
    Path out = Files.createDirectories(Path.of(args[1]));
    List<Path> files;
    try (var list = Files.list(Path.of(args[0]))) {
      files = list.filter(f -> f.toString().endsWith(".ann")).sorted().toList();
    }
    for (Path file : files) {
      var gold = AnnotatedArticle.read(file);
      var resolved = resolver.resolve(gold.analyzed(), gold.mentions());
      var lines = FactLines.of(gold.analyzed(), extractor.extract(resolved));
      Files.writeString(
          out.resolve(file.getFileName()),
          gold.head() + "\n\n" + gold.body() + "\n---\n" + String.join("\n", lines) + "\n");
    }
  }
}
