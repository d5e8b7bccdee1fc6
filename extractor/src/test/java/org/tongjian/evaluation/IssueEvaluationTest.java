package org.tongjian.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;

class IssueEvaluationTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("tongjian.root")).resolve("corpus/sample");
  private static final List<Long> SEEDS = LongStream.rangeClosed(1, 8).boxed().toList();

  /** Floors just under what the readers reach today; raise them when they get better. */
  @Test
  void textComesBack() throws IOException {
    var evaluation = new IssueEvaluation(SAMPLE, p -> {});
    IssueReport report =
        evaluation.evaluate(SEEDS, List.of(IssueFormat.TEXT), Optional.empty(), p -> {});
    assertTrue(report.whole(IssueFormat.TEXT) > 0.28, report.table());
    assertTrue(report.strayed(IssueFormat.TEXT) < 0.31, report.table());
  }

  @Test
  void webPagesComeBack() throws IOException {
    var evaluation = new IssueEvaluation(SAMPLE, p -> {});
    IssueReport report =
        evaluation.evaluate(SEEDS, List.of(IssueFormat.HTML), Optional.empty(), p -> {});
    assertTrue(report.whole(IssueFormat.HTML) > 0.98, report.table());
    assertTrue(report.strayed(IssueFormat.HTML) < 0.005, report.table());
  }

  @Test
  void leavesFilesAndPrintedArticles(@TempDir Path folder) throws IOException {
    var evaluation = new IssueEvaluation(SAMPLE, p -> {});
    evaluation.evaluate(
        List.of(4L), List.of(IssueFormat.TEXT, IssueFormat.HTML), Optional.of(folder), p -> {});
    try (var files = Files.list(folder.resolve("4-text/files"))) {
      assertTrue(files.count() >= 2);
    }
    assertTrue(Files.isDirectory(folder.resolve("4-html/files")));
    var gold = new ObjectMapper().readTree(folder.resolve("4-text/gold.json").toFile());
    assertTrue(gold.get("articles").size() > 5);
    assertTrue(gold.get("articles").get(0).get("paragraphs").size() > 0);
  }

  @Test
  void needsArticles(@TempDir Path empty) throws IOException {
    Files.writeString(empty.resolve("one.txt"), "title: 题\ndate: 2024-01-01\n\n文。\n");
    var thrown = assertThrows(ProblemException.class, () -> new IssueEvaluation(empty, p -> {}));
    assertEquals(ProblemCode.E310, thrown.problem().code());
  }
}
