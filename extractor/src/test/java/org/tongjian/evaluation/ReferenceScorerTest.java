package org.tongjian.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongjian.SharedFolder;

/** Holds the scorer against the reference scorer, which is a Python program. */
class ReferenceScorerTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path predicted;

  @ParameterizedTest
  @CsvSource({
    "gold/page, 0",
    "gold/page, 1",
    "gold/page, 2",
    "gold/page, 3",
    "gold/dev-own, 0",
    "gold/dev-own, 1",
    "gold/dev-own, 2",
  })
  void agreesWithTheReferenceScorer(String folder, long seed) throws Exception {
    Path gold = SharedFolder.require(folder);
    perturb(gold, seed == 0 ? null : new Random(seed));
    JsonNode expected = MAPPER.readTree(reference(gold));
    String json = new ScoreReport(Scorer.score(gold, predicted)).json();
    ObjectNode actual = (ObjectNode) MAPPER.readTree(json);
    actual.remove("intervals");
    assertEquals(expected.toPrettyString(), actual.toPrettyString(), "seed " + seed);
  }

  private String reference(Path gold) throws IOException, InterruptedException {
    Path script = SharedFolder.require("gold/score.py");
    Process process;
    try {
      process =
          new ProcessBuilder(
                  "python3",
                  "-B",
                  script.toString(),
                  gold.toString(),
                  predicted.toString(),
                  "--json")
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "python3 is not there");
      throw e;
    }
    try (InputStream out = process.getInputStream()) {
      String json = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return json;
    }
  }

  private void perturb(Path gold, Random random) throws IOException {
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".ann")).sorted().toList()) {
        String content = Files.readString(file);
        if (random == null || random.nextInt(12) != 0) {
          String changed = random == null ? content : perturb(content, random);
          Files.writeString(predicted.resolve(file.getFileName()), changed);
        }
      }
    }
  }

  private static String perturb(String content, Random random) {
    int end = content.indexOf("\n---\n");
    String text = content.substring(0, end);
    for (String tag : List.of("P", "O", "G", "L", "I", "E")) {
      if (random.nextInt(4) == 0) {
        text = text.replaceFirst("<" + tag + ">", "").replaceFirst("</" + tag + ">", "");
      }
      if (random.nextInt(4) == 0) {
        text = text.replaceFirst("<" + tag + ">([^<])", "$1<" + tag + ">");
      }
    }
    if (random.nextInt(2) == 0) {
      text = text.replaceAll("<D v=\"(2023)[^\"]*\">", "<D v=\"$1\">");
    }
    return switch (random.nextInt(12)) {
      case 0 -> text + "改\n---\n";
      case 1 -> text.replace("\n\n", "\n\n \n") + "\n\n---\n";
      case 2 -> text;
      case 3 -> text.replace("</P>", "</O>") + "\n---\n";
      default -> text + facts(content.substring(end), random);
    };
  }

  private static String facts(String facts, Random random) {
    var out = new StringBuilder();
    for (String line : facts.split("\n", -1)) {
      switch (random.nextInt(8)) {
        case 0 -> out.append("");
        case 1 -> out.append(line.replace("徐汇区委", "中共徐汇区委")).append('\n');
        case 2 -> out.append(line).append('\n').append(line).append('\n');
        case 3 -> out.append(line.replace("\t!planned", "")).append('\n');
        case 4 -> out.append(line.replace("holds\t", "held\t")).append('\n');
        default -> out.append(line).append('\n');
      }
    }
    return out.toString().contains("\n---\n") ? out.toString() : facts;
  }
}
