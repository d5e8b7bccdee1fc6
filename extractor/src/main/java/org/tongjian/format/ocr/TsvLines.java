package org.tongjian.format.ocr;

import java.util.ArrayList;
import java.util.List;
import org.tongjian.source.Box;

/** Reads tesseract's table of words and puts them together to lines. */
final class TsvLines {
  private static final String LINE = "4";
  private static final String WORD = "5";

  /** A gap of so many heights between words of one line parts two lines that only stand abreast. */
  private static final double WIDEST_GAP = 2;

  private final List<RecognizedLine> lines = new ArrayList<>();
  private final List<Word> open = new ArrayList<>();
  private String place = "";
  private Box line = new Box(0, 0, 0, 0);

  private TsvLines() {}

  private record Word(String text, Box box, double confidence) {}

  /** The lines in the order of the table. */
  static List<RecognizedLine> read(String table) {
    var reader = new TsvLines();
    table.lines().map(line -> line.split("\t", -1)).forEach(reader::take);
    reader.close();
    return reader.lines;
  }

  /** Level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
  private void take(String[] fields) {
    if (fields.length < 12) {
      return;
    }
    if (fields[0].equals(LINE)) {
      close();
      line = box(fields);
    }
    if (!fields[0].equals(WORD) || fields[11].isBlank()) {
      return;
    }
    String mine = String.join(".", fields[1], fields[2], fields[3], fields[4]);
    Box box = box(fields);
    double confidence = Math.max(0, Double.parseDouble(fields[10]) / 100);
    boolean apart =
        !open.isEmpty()
            && box.left() - open.get(open.size() - 1).box().right() > WIDEST_GAP * line.height();
    if (!mine.equals(place) || apart) {
      close();
      place = mine;
    }
    open.add(new Word(fields[11].strip(), box, confidence));
  }

  private static Box box(String[] fields) {
    double left = Double.parseDouble(fields[6]);
    double top = Double.parseDouble(fields[7]);
    return new Box(
        left, top, left + Double.parseDouble(fields[8]), top + Double.parseDouble(fields[9]));
  }

  /** A line is as high as it says itself: the boxes of its words are guesses. */
  private void close() {
    if (open.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    Box box = open.get(0).box();
    double confidence = 0;
    for (Word word : open) {
      if (!text.isEmpty()
          && isLatin(text.charAt(text.length() - 1))
          && isLatin(word.text().charAt(0))) {
        text.append(' ');
      }
      text.append(word.text());
      box = box.around(word.box());
      confidence += word.confidence();
    }
    Box whole = new Box(box.left(), line.top(), box.right(), line.bottom());
    lines.add(new RecognizedLine(text.toString(), whole, confidence / open.size()));
    open.clear();
  }

  /** Only between these does a space mean anything; between Chinese characters it is made up. */
  private static boolean isLatin(char c) {
    return c < 0x2E80 && Character.isLetterOrDigit(c);
  }
}
