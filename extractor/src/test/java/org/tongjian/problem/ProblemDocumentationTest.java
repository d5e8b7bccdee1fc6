package org.tongjian.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemDocumentationTest {
  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void everyCodeHasAHeadingAnExampleAndARemedy(ProblemCode code) throws IOException {
    Path file = Path.of(System.getProperty("tongjian.root"), "docs/problems.md");
    String text = Files.readString(file);
    String heading = "\n## " + code + ": " + code.title() + "\n";
    int start = text.indexOf(heading);
    assertTrue(start >= 0, "no heading “" + heading.strip() + "”");
    int end = text.indexOf("\n## ", start + 1);
    String section = text.substring(start, end < 0 ? text.length() : end);
    assertTrue(section.contains(": " + code + " "), "no example message of " + code);
    assertTrue(section.contains("**Remedy:**"), "no remedy of " + code);
  }

  @Test
  void everyHeadingIsACodeInTheirOrder() throws IOException {
    Path file = Path.of(System.getProperty("tongjian.root"), "docs/problems.md");
    List<String> headings =
        Files.readAllLines(file).stream().filter(line -> line.startsWith("## ")).toList();
    List<String> codes =
        Stream.of(ProblemCode.values()).map(code -> "## " + code + ": " + code.title()).toList();
    assertEquals(codes, headings);
  }
}
