package org.tongjian.format.ocr;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongjian.format.Input;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.source.Document;
import org.tongjian.source.Layout;
import org.tongjian.source.LayoutPage;
import org.tongjian.source.MediaType;
import org.tongjian.source.Metadata;
import org.tongjian.source.Span;
import org.tongjian.source.TextBlock;

/** Gathers the pages of a picture file into documents. */
final class ScanDocument {
  /** Text whose words are less certain than this on average has errors in many sentences. */
  private static final double UNCERTAIN = 0.6;

  private final Input input;
  private final String sha256;
  private final Consumer<Document> documents;
  private final Consumer<Problem> problems;
  private final StringBuilder text = new StringBuilder();
  private final List<LayoutPage> pages = new ArrayList<>();
  private final List<TextBlock> blocks = new ArrayList<>();
  private boolean isSeveral;
  private boolean hasText;

  ScanDocument(
      Input input, String sha256, Consumer<Document> documents, Consumer<Problem> problems) {
    this.input = input;
    this.sha256 = sha256;
    this.documents = documents;
    this.problems = problems;
  }

  void add(PictureReading reading) {
    if (pages.size() == ImageReader.MOST_PAGES) {
      isSeveral = true;
      hand();
    }
    int start = text.length();
    for (TextBlock block : reading.blocks()) {
      Span span = new Span(start + block.span().start(), start + block.span().end());
      blocks.add(
          TextBlock.printed(
              span,
              pages.size(),
              block.box().orElseThrow(),
              block.fontSize(),
              block.bold(),
              block.confidence()));
    }
    text.append(reading.text());
    pages.add(reading.page());
  }

  /** Tells of a picture that is passed over. */
  void warnOf(int number, Exception e) {
    problems.accept(
        new Problem(
            ProblemCode.W145,
            Position.ofFile(input.path()),
            "picture " + number + " was not read: “" + e.getMessage() + "”",
            "look at it; save it anew if it is damaged"));
  }

  /** Hands on what is gathered. */
  void finish() {
    hand();
    if (!hasText) {
      throw ImageReader.failure(
          input,
          ProblemCode.E141,
          "no text was found on the picture",
          "give a picture of a page that stands upright, with at least 150 dots an inch");
    }
  }

  private void hand() {
    if (!blocks.isEmpty()) {
      hasText = true;
      warnOfUncertainty();
      documents.accept(
          new Document(
              input.name() + part(),
              input.path(),
              MediaType.SCAN,
              text.toString(),
              Optional.empty(),
              StandardCharsets.UTF_8,
              sha256,
              new Layout(pages, blocks),
              input.metadata(),
              Metadata.NONE));
    }
    text.setLength(0);
    pages.clear();
    blocks.clear();
  }

  private String part() {
    return isSeveral
        ? "#" + pages.get(0).number() + "-" + pages.get(pages.size() - 1).number()
        : "";
  }

  private void warnOfUncertainty() {
    double mean = confidence(blocks);
    if (mean < UNCERTAIN) {
      problems.accept(uncertain(input, part().isEmpty() ? "" : " " + part().substring(1), mean));
    }
  }

  static boolean isUncertain(List<TextBlock> blocks) {
    return !blocks.isEmpty() && confidence(blocks) < UNCERTAIN;
  }

  static Problem uncertain(Input input, String which, double mean) {
    return new Problem(
        ProblemCode.W143,
        Position.ofFile(input.path()),
        String.format(
            Locale.ROOT,
            "text of the picture%s was recognised with a confidence of %.2f",
            which,
            mean),
        Remedy.CHECK);
  }

  /** The mean of all characters. */
  static double confidence(List<TextBlock> blocks) {
    double sum = 0;
    long characters = 0;
    for (TextBlock block : blocks) {
      sum += block.confidence() * block.span().length();
      characters += block.span().length();
    }
    return characters == 0 ? 1 : sum / characters;
  }
}
