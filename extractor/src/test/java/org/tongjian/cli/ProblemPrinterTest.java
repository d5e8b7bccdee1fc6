package org.tongjian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;

class ProblemPrinterTest {
  @Test
  void saysOnceOfAFileThatItsPartsHaveNoDay() {
    var out = new ByteArrayOutputStream();
    var printer = new ProblemPrinter(new PrintStream(out, true, StandardCharsets.UTF_8));
    Stream.of("a.pdf#1-64", "a.pdf#65-128", "b.pdf#1-64", "c.pdf", "c.pdf", "a.pdf#1-64")
        .forEach(file -> printer.accept(problem(ProblemCode.W201, file)));
    printer.accept(problem(ProblemCode.W207, "a.pdf#65-128"));
    List<String> files =
        out.toString(StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.substring(0, line.indexOf(':')))
            .toList();
    assertEquals(
        List.of("a.pdf#1-64", "b.pdf#1-64", "c.pdf", "c.pdf", "a.pdf#1-64", "a.pdf#65-128"), files);
    assertEquals("0 errors, 6 warnings", printer.summary());
  }

  private static Problem problem(ProblemCode code, String file) {
    return new Problem(code, Position.ofFile(file), "what", "remedy");
  }
}
