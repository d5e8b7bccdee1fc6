package org.tongjian.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;

class AnnotationReaderTest {
  record Case(String expected, String content) {
    @Override
    public String toString() {
      return expected;
    }
  }

  private static List<Case> cases(String table) throws IOException {
    try (InputStream in = AnnotationReaderTest.class.getResourceAsStream(table)) {
      var cases = new ArrayList<Case>();
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String part : all.split("(?m)^=== ", -1)) {
        if (!part.startsWith("#")) {
          int end = part.indexOf('\n');
          cases.add(new Case(part.substring(0, end), part.substring(end + 1)));
        }
      }
      return cases;
    }
  }

  static List<Case> malformed() throws IOException {
    return cases("malformed.txt");
  }

  static List<Case> accepted() throws IOException {
    return cases("accepted.txt");
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void refusesWithLineAndReason(Case malformed) {
    var e =
        assertThrows(
            ProblemException.class, () -> AnnotationReader.parse("x.ann", malformed.content()));
    assertEquals(ProblemCode.E301, e.problem().code());
    assertEquals(malformed.expected(), e.problem().position().line() + " " + e.problem().message());
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void readsTheEdgeOfTheFormat(Case accepted) {
    AnnotationFile file = AnnotationReader.parse("x.ann", accepted.content());
    assertEquals(accepted.expected(), file.mentions().size() + " " + file.facts().size());
  }

  @Test
  void readsHeaderBodyMentionsAndFacts() {
    String content =
        """
        source: s
        title: t: u
        date: 2024-01-01

        <P>梁志远</P>来。
        ---
        holds	梁志远	书记	-	!denied
        """;
    AnnotationFile file = AnnotationReader.parse("x.ann", content.replace("\n", "\r\n"));
    assertEquals("{source=s, title=t: u, date=2024-01-01}", file.header().toString());
    assertEquals("梁志远来。", file.text());
    assertEquals("梁志远", file.mentions().get(0).span().of(file.text()));
    assertEquals("holds\t梁志远\t书记\t-\t!denied", file.facts().get(0).line());
  }
}
