package org.tongjian.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongjian.SharedFolder;

/** Reads the real page and the annotated and plain articles that lie outside the repository. */
class GoldTest {
  @Test
  void takesTheRealPageApart() {
    Path page = SharedFolder.require("gold/page/xuhuibao-2024-01-01-p1.txt");
    Reading reading = Reading.of(page);
    assertEquals(2, reading.articles().size());
    for (int i = 0; i < 2; i++) {
      Article gold =
          Reading.of(page.resolveSibling("xuhuibao-2024-01-01-p1." + (i + 1) + ".ann"))
              .articles()
              .get(0);
      Article read = reading.articles().get(i);
      assertEquals(squeezed(gold.text()), squeezed(read.text()));
      assertEquals(gold.text().split("\n\n").length, read.text().split("\n\n").length);
      assertEquals(gold.title(), read.title());
      assertEquals(gold.issueDate(), read.issueDate());
      assertEquals(gold.locality(), read.locality());
      assertEquals(gold.source(), read.source());
      String other = squeezed(reading.articles().get(1 - i).text());
      for (String sentence : gold.text().split("(?<=。)")) {
        assertFalse(sentence.length() > 6 && other.contains(squeezed(sentence)), sentence);
      }
    }
    assertEquals("", reading.firstFalseOffset());
    Masthead masthead = reading.articles().get(0).masthead();
    assertEquals(Optional.of("徐汇报"), masthead.paper());
    assertEquals(Optional.of(1), masthead.issueNumber());
    assertEquals(Optional.of(1759), masthead.runningNumber());
    assertEquals(Optional.of(16), masthead.pageCount());
    List<Jump> jumps = reading.articles().get(0).jumps();
    assertEquals(List.of(2), jumps.stream().map(Jump::page).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gold/dev-own", "gold/dev-real"})
  void readsAnnotatedArticles(String folder) throws IOException {
    List<Path> files = files(SharedFolder.require(folder), ".ann");
    assertTrue(files.size() > 20);
    for (Path file : files) {
      Reading reading = Reading.of(file);
      String raw = Files.readString(file);
      assertEquals(raw.contains("\ndate: unknown\n") ? 1 : 0, reading.messages().size());
      assertEquals(1, reading.articles().size());
      String rest = raw.substring(raw.indexOf("\n\n") + 2);
      String body = rest.substring(0, rest.indexOf("\n---\n"));
      assertEquals(body.replaceAll("</?[POGLDIE]( v=\"[^\"]*\")?>", ""), reading.texts().get(0));
      assertEquals("", reading.firstFalseOffset());
    }
  }

  @Test
  void keepsTheBodiesOfArticlesWithHeader() throws IOException {
    List<Path> files = files(SharedFolder.require("corpus"), ".txt");
    assertTrue(files.size() > 200);
    for (Path file : files) {
      Reading reading = Reading.of(file);
      String raw = Files.readString(file);
      String body = raw.substring(raw.indexOf("\n\n") + 2).replaceAll("\n+$", "");
      assertEquals(List.of(body), reading.texts(), file.toString());
      assertEquals(List.of(), reading.messages());
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s", "");
  }
}
