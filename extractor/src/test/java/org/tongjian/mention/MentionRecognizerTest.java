package org.tongjian.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongjian.SharedFolder;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.source.Span;
import org.tongjian.text.AnalyzedArticle;
import org.tongjian.text.Articles;
import org.tongjian.text.TextAnalyzer;
import org.tongjian.time.TimeExpression;
import org.tongjian.time.TimeValue;

class MentionRecognizerTest {
  private static final TextAnalyzer ANALYZER = new TextAnalyzer();
  private static final MentionRecognizer RECOGNIZER = MentionRecognizer.load(Gazetteer.load());

  static Stream<String> cases() throws IOException {
    List<String> cases = new ArrayList<>();
    for (String table :
        List.of("person", "office", "organization", "place", "initiative", "event", "negative")) {
      try (var reader =
          new BufferedReader(
              new InputStreamReader(
                  MentionRecognizerTest.class.getResourceAsStream("/mention/" + table + ".txt"),
                  StandardCharsets.UTF_8))) {
        reader.lines().filter(l -> !l.isEmpty() && !l.startsWith("#")).forEach(cases::add);
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatIsTagged(String tagged) {
    TaggedText expected = TaggedText.parse(tagged);
    AnalyzedArticle article = ANALYZER.analyze(Articles.of(expected.text()));
    List<TaggedText.Mark> found =
        RECOGNIZER.recognize(article, List.of()).stream()
            .map(m -> new TaggedText.Mark(article.inArticle(m.span()), m.type()))
            .toList();
    assertEquals(tagged, TaggedText.print(expected.text(), found));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void keepsItsPropertiesOnOwnSentences(String tagged) {
    checkProperties(TaggedText.parse(tagged).text(), tagged);
  }

  @ParameterizedTest
  @ValueSource(strings = {"corpus", "gold/dev-own", "gold/page"})
  void keepsItsPropertiesOnArticles(String folder) throws IOException {
    try (Stream<Path> files = Files.list(SharedFolder.require(folder))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        checkProperties(Files.readString(file), file.getFileName().toString());
      }
    }
  }

  @Test
  void turnsDateExpressionsIntoMentions() {
    AnalyzedArticle article = ANALYZER.analyze(Articles.of("会议12月27日召开。"));
    var date = new TimeExpression(new Span(2, 8), new TimeValue("2023-12-27"), "month-day");
    List<Mention> found = RECOGNIZER.recognize(article, List.of(date));
    assertEquals(1, found.size());
    assertEquals(MentionType.DATE, found.get(0).type());
    assertEquals("2023-12-27", found.get(0).value().orElseThrow().edtf());
  }

  @Test
  void doesNotDependOnWhatItReadBefore() {
    String text = "区委书记王立新、区长陈晓明出席会议。王立新讲话。";
    List<Mention> first = RECOGNIZER.recognize(ANALYZER.analyze(Articles.of(text)), List.of());
    RECOGNIZER.recognize(ANALYZER.analyze(Articles.of("镇长李大山到访。")), List.of());
    assertEquals(first, RECOGNIZER.recognize(ANALYZER.analyze(Articles.of(text)), List.of()));
  }

  /** A floor under the rules: exact spans and types of all but dates on the gold articles. */
  @Test
  void keepsItsQualityOnGoldArticles() throws IOException {
    int right = 0;
    int predicted = 0;
    int gold = 0;
    try (Stream<Path> files = Files.list(SharedFolder.require("gold/dev-own"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".ann")).sorted().toList()) {
        String raw = Files.readString(file);
        String body = raw.substring(raw.indexOf("\n\n") + 2, raw.indexOf("\n---\n"));
        TaggedText expected = TaggedText.parse(body);
        AnalyzedArticle article = ANALYZER.analyze(Articles.of(expected.text()));
        var wanted = new HashSet<>(expected.marks());
        wanted.removeIf(mark -> mark.type() == MentionType.DATE);
        gold += wanted.size();
        for (Mention mention : RECOGNIZER.recognize(article, List.of())) {
          predicted++;
          var mark = new TaggedText.Mark(article.inArticle(mention.span()), mention.type());
          right += wanted.contains(mark) ? 1 : 0;
        }
      }
    }
    double f1 = 2.0 * right / (predicted + gold);
    assertTrue(f1 > 0.79, "F1 without dates fell to " + f1);
  }

  private static void checkProperties(String source, String name) {
    AnalyzedArticle article = ANALYZER.analyze(Articles.of(source));
    int last = 0;
    for (Mention mention : RECOGNIZER.recognize(article, List.of())) {
      assertTrue(mention.span().length() > 0, name);
      assertTrue(mention.span().start() >= last, name + ": overlap at " + last);
      assertEquals(mention.span().of(article.text()), mention.surface(), name);
      assertEquals(mention.surface().strip(), mention.surface(), name);
      assertTrue(!mention.surface().contains("\n"), name + ": " + mention.surface());
      last = mention.span().end();
    }
  }
}
