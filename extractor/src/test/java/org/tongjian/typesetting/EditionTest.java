package org.tongjian.typesetting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditionTest {
  private static final IssuePlanner PLANNER = new IssuePlanner(InventedArticles.of(80, 7));
  private static final Pattern DECLARED = Pattern.compile("charset=\"?([a-zA-Z0-9-]+)");

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void textHasEverySentenceOnce(long seed) {
    PlannedIssue issue = PLANNER.plan(seed);
    String text =
        new TextEdition()
            .of(issue).files().stream()
                .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    assertEquals(sentences(bodies(issue)), sentences(text));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void webPagesHaveEverySentenceOnce(long seed) {
    PlannedIssue issue = PLANNER.plan(seed);
    String all =
        new WebEdition()
            .of(issue).files().stream()
                .map(EditionTest::decoded)
                .collect(Collectors.joining())
                .replaceAll("<meta [^>]*>", "");
    assertEquals(sentences(bodies(issue)), sentences(all));
  }

  private static String bodies(PlannedIssue issue) {
    return issue.articles().stream().map(PrintedArticle::body).collect(Collectors.joining());
  }

  /** Each invented sentence has this character once, and nothing else has it. */
  private static long sentences(String text) {
    return text.chars().filter(c -> c == '件').count();
  }

  /** A web page as a browser decodes it: by what it declares. */
  private static String decoded(IssueFile file) {
    String bytes = new String(file.content(), StandardCharsets.ISO_8859_1);
    var declared = DECLARED.matcher(bytes);
    String name = declared.find() ? declared.group(1) : "utf-8";
    return new String(file.content(), Charset.forName(name));
  }

  @Test
  void givesTheSameFilesForTheSameSeed() {
    seeds()
        .forEach(
            seed -> {
              PlannedIssue issue = PLANNER.plan(seed);
              assertEquals(new TextEdition().of(issue), new TextEdition().of(issue));
              assertEquals(new WebEdition().of(issue), new WebEdition().of(issue));
            });
  }

  @Test
  void keepsToTheGoldenPage() throws Exception {
    Path golden =
        Path.of(System.getProperty("tongjian.root"))
            .resolve("extractor/src/test/resources/org/tongjian/typesetting/seed-3-page-1.txt");
    IssueFile first = new TextEdition().of(PLANNER.plan(3)).files().get(0);
    if (System.getProperty("golden.update") != null) {
      Files.write(golden, first.content());
    }
    assertEquals(Files.readString(golden), new String(first.content(), StandardCharsets.UTF_8));
  }
}
