package org.tongjian.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongjian.annotation.AnnotationReader;
import org.tongjian.annotation.AnnotationWriter;
import org.tongjian.pipeline.ExtractionPipeline;
import org.tongjian.problem.ProblemException;

class ScorerTest {
  private static final Path FOLDER =
      Path.of(
          System.getProperty("tongjian.root"),
          "extractor/src/test/resources/org/tongjian/evaluation");
  private static final int SCORE_COLUMNS = 60;

  private static Evaluation evaluation() {
    return Scorer.score(FOLDER.resolve("gold"), FOLDER.resolve("predicted"));
  }

  @Test
  void showsTheTableOfTheReferenceScorer() throws IOException {
    String table =
        new ScoreReport(evaluation())
            .table()
            .lines()
            .filter(line -> !line.startsWith("fault"))
            .map(line -> line.substring(0, SCORE_COLUMNS))
            .collect(Collectors.joining("\n", "", "\n"));
    assertEquals(Files.readString(FOLDER.resolve("table.txt")), table);
  }

  @Test
  void namesThePredictionsThatCannotBeUsed(@TempDir Path predicted) throws IOException {
    Files.copy(FOLDER.resolve("gold/1.ann"), predicted.resolve("2.ann"));
    Files.writeString(predicted.resolve("3.ann"), "no header");
    assertEquals(
        List.of(
            "1.ann: [Errno 2] No such file or directory: '" + predicted.resolve("1.ann") + "'",
            "2.ann: body differs",
            "3.ann: no blank line after the header"),
        Scorer.score(FOLDER.resolve("gold"), predicted).faults());
  }

  @Test
  void refusesMalformedGold(@TempDir Path gold) throws IOException {
    Files.writeString(gold.resolve("1.ann"), "no header");
    assertThrows(ProblemException.class, () -> Scorer.score(gold, gold));
  }

  @Test
  void listsEveryErrorWithItsKind() throws IOException {
    assertEquals(
        Files.readString(FOLDER.resolve("errors.tsv")),
        evaluation().errors().stream()
            .map(LabelError::row)
            .collect(Collectors.joining("\n", LabelError.heading() + "\n", "\n")));
  }

  @Test
  void givesIntervalsAroundTheScore() {
    Evaluation evaluation = evaluation();
    Intervals.Interval recall = evaluation.intervals(7).get("mentions").recall();
    double value = evaluation.scores().get("mentions").recall();
    assertTrue(recall.low() < value && value < recall.high(), recall + " around " + value);
    assertEquals(evaluation.intervals(7), evaluation.intervals(7));
  }

  @Test
  void givesAPerfectPredictionAnIntervalWithoutWidth() {
    Path gold = FOLDER.resolve("gold");
    assertEquals(
        new Intervals.Interval(1, 1), Scorer.score(gold, gold).intervals(7).get("mentions").f1());
  }

  @Test
  void writesRatiosInJsonAsShortDecimals() throws IOException {
    JsonNode place = new ObjectMapper().readTree(new ScoreReport(evaluation()).json());
    assertEquals(
        "{\"gold\":3,\"predicted\":2,\"correct\":1,\"precision\":0.5,\"recall\":0.3333,\"f1\":0.4}",
        place.at("/scores/Place").toString());
    assertTrue(new ScoreReport(evaluation()).json().contains("\"recall\" : 0.0,"));
  }

  @Test
  void labelsTheGoldBodiesItself() {
    Evaluation own = Scorer.score(FOLDER.resolve("gold"), ExtractionPipeline.load());
    assertEquals(List.of(), own.faults());
    assertEquals(2, own.scores().get("Date").correct());
  }

  @Test
  void labelsWithoutReadingTheLabels(@TempDir Path unlabelled) throws IOException {
    for (String name : List.of("1.ann", "2.ann", "3.ann")) {
      var file = AnnotationReader.read(FOLDER.resolve("gold").resolve(name)).unlabelled();
      Files.writeString(unlabelled.resolve(name), AnnotationWriter.write(file));
    }
    var pipeline = ExtractionPipeline.load();
    assertEquals(
        predictedCounts(Scorer.score(unlabelled, pipeline)),
        predictedCounts(Scorer.score(FOLDER.resolve("gold"), pipeline)));
  }

  private static List<Integer> predictedCounts(Evaluation evaluation) {
    return Evaluation.rows().keySet().stream()
        .filter(label -> !List.of("stage", "amount", "part", "fact+modality").contains(label))
        .map(label -> evaluation.scores().get(label).predicted())
        .toList();
  }
}
