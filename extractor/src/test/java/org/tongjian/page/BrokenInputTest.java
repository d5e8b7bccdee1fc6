package org.tongjian.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongjian.problem.ProblemException;

/**
 * Each file in {@code broken/} gives exactly the messages that {@code broken/messages.tsv} says.
 */
class BrokenInputTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("tongjian.root"), "extractor/src/test/resources/broken");

  static List<String[]> cases() throws IOException {
    return Files.readAllLines(FOLDER.resolve("messages.tsv")).stream()
        .filter(row -> !row.startsWith("#"))
        .map(row -> row.split("\t"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void says(String name, String message) {
    List<String> messages;
    try {
      messages = Reading.of(FOLDER.resolve(name)).messages();
    } catch (ProblemException e) {
      messages = List.of(e.problem().toString());
    }
    List<String> shown = messages.stream().map(m -> m.replace(FOLDER + "/", "")).toList();
    assertEquals(List.of(message.split(" \\| ")), shown);
  }

  @Test
  void everyBrokenFileHasItsMessage() throws IOException {
    Set<String> described = new TreeSet<>(List.of("messages.tsv"));
    cases().forEach(row -> described.add(row[0]));
    Set<String> files = new TreeSet<>();
    try (var found = Files.list(FOLDER)) {
      found.map(f -> f.getFileName().toString()).forEach(files::add);
    }
    assertEquals(described, new TreeSet<>(new ArrayList<>(files)));
  }
}
