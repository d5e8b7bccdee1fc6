package org.tongjian.problem;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemDocumentationTest {
  /** Hundreds whose codes are described; the others join when their packages report them. */
  private static final List<Integer> DESCRIBED = List.of(1, 2);

  static List<ProblemCode> codes() {
    return java.util.Arrays.stream(ProblemCode.values())
        .filter(code -> DESCRIBED.contains(code.name().charAt(1) - '0'))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("codes")
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
}
