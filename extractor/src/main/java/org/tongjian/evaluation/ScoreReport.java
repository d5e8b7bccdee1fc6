package org.tongjian.evaluation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/** Shows an evaluation as a table or as JSON. */
public final class ScoreReport {
  private static final long SEED = 20240101L;

  private final Evaluation evaluation;
  private final Map<String, Intervals> intervals;

  public ScoreReport(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.intervals = evaluation.intervals(SEED);
  }

  /** The table, a line a row, and a line a fault. */
  public String table() {
    var out = new StringBuilder();
    out.append(
        String.format(
                Locale.ROOT,
                "%-24s%6s%6s%8s%8s%8s  %-14s  %-14s  %-14s%n",
                "",
                "gold",
                "pred",
                "P",
                "R",
                "F1",
                "P 95 %",
                "R 95 %",
                "F1 95 %")
            .stripTrailing()
            .concat("\n"));
    evaluation.scores().forEach((label, score) -> out.append(row(label, score)).append('\n'));
    evaluation.faults().forEach(fault -> out.append("fault: ").append(fault).append('\n'));
    return out.toString();
  }

  private String row(String label, Score score) {
    Intervals range = intervals.get(label);
    return String.format(
        Locale.ROOT,
        "%-24s%6d%6d%8s%8s%8s  %s  %s  %s",
        label,
        score.gold(),
        score.predicted(),
        shown(score.precision()),
        shown(score.recall()),
        shown(score.f1()),
        shown(range.precision()),
        shown(range.recall()),
        shown(range.f1()));
  }

  private static String shown(Intervals.Interval interval) {
    return "[" + shown(interval.low()) + ", " + shown(interval.high()) + "]";
  }

  private static String shown(double value) {
    return Score.rounded(value, 3).toPlainString();
  }

  /** Scores, faults and intervals as a JSON object. */
  public String json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ObjectNode scores = root.putObject("scores");
    evaluation.scores().forEach((label, score) -> put(scores.putObject(label), score));
    ArrayNode faults = root.putArray("faults");
    evaluation.faults().forEach(faults::add);
    ObjectNode ranges = root.putObject("intervals");
    intervals.forEach((label, range) -> put(ranges.putObject(label), range));
    return print(root);
  }

  static void put(ObjectNode node, Score score) {
    node.put("gold", score.gold());
    node.put("predicted", score.predicted());
    node.put("correct", score.correct());
    node.put("precision", decimal(score.precision()));
    node.put("recall", decimal(score.recall()));
    node.put("f1", decimal(score.f1()));
  }

  private static void put(ObjectNode node, Intervals range) {
    put(node.putArray("precision"), range.precision());
    put(node.putArray("recall"), range.recall());
    put(node.putArray("f1"), range.f1());
  }

  private static void put(ArrayNode node, Intervals.Interval interval) {
    node.add(decimal(interval.low())).add(decimal(interval.high()));
  }

  /** At most four digits, at least one: 0.0, 0.25, 0.8571. */
  private static BigDecimal decimal(double value) {
    BigDecimal short4 = Score.rounded(value, 4).stripTrailingZeros();
    return short4.scale() < 1 ? short4.setScale(1) : short4;
  }

  static String print(JsonNode root) {
    var indenter = new DefaultIndenter(" ", "\n");
    var printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return JsonMapper.builder()
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build()
          .writer(printer)
          .writeValueAsString(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
