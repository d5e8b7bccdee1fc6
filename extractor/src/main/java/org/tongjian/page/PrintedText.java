package org.tongjian.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tongjian.page.geometry.LineForm;
import org.tongjian.page.geometry.PrintedLine;
import org.tongjian.source.Document;
import org.tongjian.source.Span;
import org.tongjian.source.TextBlock;

/** Ties the printed lines of a document to the lines of its text. */
final class PrintedText {
  private final Document document;
  private final LineRules rules;
  private final int[] starts;

  PrintedText(Document document, LineRules rules) {
    this.document = document;
    this.rules = rules;
    String text = document.text();
    int[] found = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, 2 * count);
      }
      found[count++] = at + 1;
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /** The stretches of the text that printed lines consist of. */
  List<Line> lines(List<PrintedLine> printed) {
    List<Line> lines = new ArrayList<>();
    for (PrintedLine line : printed) {
      line.blocks().forEach(block -> lines.add(line(block)));
    }
    return lines;
  }

  private Line line(TextBlock block) {
    Span span = block.span();
    String text = document.text();
    int start = span.start();
    int end = span.end();
    while (start < end && LineReader.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && LineReader.isBlank(text.charAt(end - 1))) {
      end--;
    }
    int found = Arrays.binarySearch(starts, start);
    int number = found >= 0 ? found : -found - 2;
    return new Line(document, number + 1, starts[number], start, end, 0, false, false);
  }

  /** A printed line as one line for the rules of lines. */
  Line whole(PrintedLine printed) {
    if (printed.blocks().size() == 1) {
      return line(printed.blocks().get(0));
    }
    String text = printed.text();
    Document alone = Document.ofText("", "", text, StandardCharsets.UTF_8, "");
    return new Line(alone, 1, 0, 0, text.length(), 0, false, false);
  }

  /** What the words of a line alone tell of it. */
  LineForm form(PrintedLine printed) {
    Line line = whole(printed);
    if (rules.isFurniture(line)) {
      return LineForm.FURNITURE;
    }
    if (rules.isByline(line)) {
      return LineForm.BYLINE;
    }
    // The signs before jump lines stand before the texts of pictures too.
    boolean jump = Jumps.matcher(line.head()).lookingAt();
    return !jump && rules.isCaption(line) ? LineForm.CAPTION : LineForm.TEXT;
  }
}
