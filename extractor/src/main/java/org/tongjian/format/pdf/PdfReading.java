package org.tongjian.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.tongjian.format.Input;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.source.Document;
import org.tongjian.source.LayoutPage;

/** The reading of one file, page after page. */
final class PdfReading {
  /** A page of text has more characters; a picture may have some beside it. */
  private static final int FEW = 50;

  /** Signs of symbol fonts that the file does not tell are fewer than one in so many characters. */
  private static final int SIGNS = 33;

  private static final int FEWEST_ILLEGIBLE = 5;

  private final PDDocument pdf;
  private final Input input;
  private final String sha256;
  private final PageRecognizer recognizer;
  private final Consumer<Document> documents;
  private final Consumer<Problem> problems;
  private final Consumer<Problem> firstOfCode;
  private final List<Integer> unreadable = new ArrayList<>();
  private final List<Integer> illegible = new ArrayList<>();
  private PageScanner scanner = new PageScanner();
  private PdfPages pages = new PdfPages();
  private boolean hasText;

  PdfReading(
      PDDocument pdf,
      Input input,
      String sha256,
      PageRecognizer recognizer,
      Consumer<Document> documents,
      Consumer<Problem> problems,
      Consumer<Problem> firstOfCode) {
    this.pdf = pdf;
    this.input = input;
    this.sha256 = sha256;
    this.recognizer = recognizer;
    this.documents = documents;
    this.problems = problems;
    this.firstOfCode = firstOfCode;
  }

  void read() {
    int number = 0;
    boolean parts = pdf.getNumberOfPages() > PdfReader.MOST_PAGES;
    for (PDPage page : pdf.getPages()) {
      if (pages.size() == PdfReader.MOST_PAGES) {
        handOn(parts, number);
      }
      number++;
      read(page, number);
    }
    handOn(parts, number);
    if (!illegible.isEmpty()) {
      problems.accept(
          new Problem(
              ProblemCode.W132,
              Position.ofFile(input.path()),
              "many characters on page %s of %d are none that are printed: its fonts are damaged"
                  .formatted(ranges(illegible), number),
              "fetch the file again, or recognise its text"));
    }
    if (!unreadable.isEmpty() && hasText) {
      problems.accept(
          new Problem(
              ProblemCode.W134,
              Position.ofFile(input.path()),
              "no text layer on page " + ranges(unreadable) + " of " + number,
              "recognise the text of these pages first"));
    }
    if (!hasText) {
      throw PdfReader.failure(
          input,
          ProblemCode.E133,
          "none of its %d pages has a text layer".formatted(number),
          "recognise the text first");
    }
  }

  private void handOn(boolean parts, int last) {
    if (pages.hasText()) {
      hasText = true;
      String part = parts ? "#%d-%d".formatted(last - pages.size() + 1, last) : "";
      documents.accept(pages.document(input, part, sha256));
    }
    pages = new PdfPages();
    // Fonts that were met stay in memory only as long as the pages do.
    scanner = new PageScanner();
  }

  private void read(PDPage page, int number) {
    try {
      scanner.scan(page);
    } catch (PageScanner.TooLong e) {
      partly(number, "has " + e.getMessage());
    } catch (IOException | RuntimeException e) {
      partly(number, "is damaged: “" + e.getMessage() + "”");
    }
    if (isPicture() && recognize(number)) {
      return;
    }
    PageFrame frame = scanner.frame();
    var rules = new RuleMerger(frame.box()).merge(scanner.marks().pieces());
    var layout = new LayoutPage(pages.size() + 1, frame.width(), frame.height(), rules);
    int wrong = pages.add(layout, scanner.lines());
    int all = scanner.readable() + scanner.unreadable();
    if (wrong >= FEWEST_ILLEGIBLE && wrong * SIGNS > all) {
      illegible.add(number);
    }
  }

  private void partly(int number, String what) {
    problems.accept(
        new Problem(
            ProblemCode.W132,
            Position.ofFile(input.path()),
            "page %d %s".formatted(number, what),
            "what stands before that on the page was read"));
  }

  /** Whether what is printed on the page cannot be told from its characters. */
  private boolean isPicture() {
    scanner.lines();
    if (scanner.readable() < FEW && scanner.marks().isFull()) {
      return true;
    }
    return scanner.unreadable() > FEW && scanner.unreadable() > scanner.readable();
  }

  private boolean recognize(int number) {
    Optional<RecognizedPage> recognized = Optional.empty();
    try {
      recognized = recognizer.recognize(pdf, number - 1, input, firstOfCode);
    } catch (IOException e) {
      partly(number, "could not be recognised: “" + e.getMessage() + "”");
    }
    recognized.ifPresentOrElse(pages::add, () -> unreadable.add(number));
    return recognized.isPresent();
  }

  /** Numbers in rising order, runs as their ends: {@code 1, 4–6}. */
  private static String ranges(List<Integer> numbers) {
    var ranges = new StringBuilder();
    for (int i = 0; i < numbers.size(); i++) {
      int from = i;
      while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
        i++;
      }
      ranges.append(ranges.isEmpty() ? "" : ", ").append(numbers.get(from));
      if (i > from) {
        ranges.append('–').append(numbers.get(i));
      }
    }
    return ranges.toString();
  }
}
