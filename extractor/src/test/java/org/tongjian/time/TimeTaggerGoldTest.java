package org.tongjian.time;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongjian.SharedFolder;

/** How well dates are found and reckoned in articles that people have annotated. */
class TimeTaggerGoldTest {
  private static final TimeTagger TAGGER = TimeTagger.load();
  private static final Pattern TAG = Pattern.compile("<(/?)([POGLDIE])(?: v=\"([^\"]*)\")?>");
  private static final Pattern ISSUED = Pattern.compile("(?m)^date: (\\d{4}-\\d\\d-\\d\\d)$");

  private record Dates(Set<String> spans, Set<String> values) {}

  private int annotated;
  private int found;
  private int rightSpans;
  private int rightValues;

  @Test
  void agreesWithTheBundledSample() throws IOException {
    assertAgrees(Path.of(System.getProperty("tongjian.root"), "corpus/sample/gold"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gold/dev-own", "gold/dev-real"})
  void agreesWithAnnotatedArticles(String folder) throws IOException {
    assertAgrees(SharedFolder.require(folder));
  }

  private void assertAgrees(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".ann")).toList()) {
        count(Files.readString(file));
      }
    }
    double spans = 2.0 * rightSpans / (annotated + found);
    double values = 2.0 * rightValues / (annotated + found);
    assertTrue(spans >= 0.95, "F1 of date phrases: " + spans);
    assertTrue(values >= 0.94, "F1 of date phrases with value: " + values);
  }

  private void count(String file) {
    int blank = file.indexOf("\n\n");
    Matcher issued = ISSUED.matcher(file.substring(0, blank));
    Optional<LocalDate> day =
        issued.find() ? Optional.of(LocalDate.parse(issued.group(1))) : Optional.empty();
    var body = new StringBuilder();
    Dates gold = read(file.substring(blank + 2, file.indexOf("\n---\n")), body);
    List<TimeExpression> dates = TAGGER.tag(body.toString(), day);
    annotated += gold.spans().size();
    found += dates.size();
    for (TimeExpression date : dates) {
      String span = date.span().start() + "-" + date.span().end();
      rightSpans += gold.spans().contains(span) ? 1 : 0;
      rightValues += gold.values().contains(span + " " + date.value().edtf()) ? 1 : 0;
    }
  }

  private static Dates read(String tagged, StringBuilder body) {
    var dates = new Dates(new HashSet<>(), new HashSet<>());
    Matcher tag = TAG.matcher(tagged);
    int last = 0;
    int start = 0;
    String value = "";
    while (tag.find()) {
      body.append(tagged, last, tag.start());
      last = tag.end();
      if (tag.group(1).isEmpty()) {
        start = body.length();
        value = tag.group(3);
      } else if (tag.group(2).equals("D")) {
        dates.spans().add(start + "-" + body.length());
        dates.values().add(start + "-" + body.length() + " " + value);
      }
    }
    body.append(tagged.substring(last));
    return dates;
  }
}
