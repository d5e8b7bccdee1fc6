package org.tongjian.format.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.tongjian.source.Box;
import org.tongjian.source.LayoutPage;
import org.tongjian.source.Span;
import org.tongjian.source.TextBlock;

/**
 * What was recognised on one picture, in points.
 *
 * @param text the lines, each ended by a line feed
 * @param page the page
 * @param blocks the lines; spans count from the start of {@code text}
 */
record PictureReading(String text, LayoutPage page, List<TextBlock> blocks) {
  private static final double POINTS_AN_INCH = 72;

  /** The size of characters, in dots, at which the program reads best (docs/performance.md). */
  private static final double BEST_GLYPH = 26;

  /** Characters of a size within this factor of the best are read as they are. */
  private static final double NEAR = 1.2;

  /** Size of running text in newspapers, in points, and how much of it is ink. */
  private static final double NEWSPAPER_TYPE = 10;

  private static final double INK = 0.89;

  private static final int FIRST_CHINESE = 0x2E80;
  private static final double LARGEST_FACTOR = 4;
  private static final long MOST_DOTS = 60_000_000;

  /** What is less certain is no text: the grain of a photograph, a rule read as letters. */
  private static final double NOISE = 0.3;

  private static final double NOISE_IN_LETTERS = 0.7;

  /** The longer side of the largest newspapers, in inches. */
  private static final double LONGEST_SIDE = 30;

  /** The longer side that is taken when the file does not say: between broadsheet and tabloid. */
  private static final double USUAL_SIDE = 18;

  PictureReading {
    blocks = List.copyOf(blocks);
  }

  /**
   * Recognises a page.
   *
   * @param number its number in the file, from 1
   * @param picture the page
   * @param resolution dots an inch, if known
   * @throws IOException when the program fails
   */
  static PictureReading of(
      Tesseract tesseract, int number, GreyPicture picture, OptionalDouble resolution)
      throws IOException {
    InkPatches patches = InkPatches.of(picture);
    double factor = factor(patches.glyphSize(), picture);
    GreyPicture shown = factor == 1 ? picture : picture.scaled(factor);
    double unit = POINTS_AN_INCH / resolution(picture, resolution);
    List<Box> rules = patches.rules().stream().map(rule -> scaled(rule, unit)).toList();
    StringBuilder text = new StringBuilder();
    List<TextBlock> blocks = new ArrayList<>();
    List<RecognizedLine> lines =
        tesseract.read(shown, typeResolution(patches.glyphSize() * factor)).stream()
            .filter(line -> !isNoise(line))
            .map(line -> line.scaled(unit / factor))
            .toList();
    double[] sizes = TypeSizes.of(lines);
    for (int i = 0; i < sizes.length; i++) {
      RecognizedLine line = lines.get(i);
      Span span = new Span(text.length(), text.length() + line.text().length());
      text.append(line.text()).append('\n');
      blocks.add(TextBlock.printed(span, 0, line.box(), sizes[i], false, line.confidence()));
    }
    LayoutPage page =
        new LayoutPage(number, picture.width() * unit, picture.height() * unit, rules);
    return new PictureReading(text.toString(), page, blocks);
  }

  /** Parts of strokes and rules are read as a few Latin letters, of which the program is unsure. */
  private static boolean isNoise(RecognizedLine line) {
    boolean letters =
        line.text().length() <= 4
            && line.text().codePoints().noneMatch(c -> c >= FIRST_CHINESE || Character.isDigit(c));
    return line.confidence() < (letters ? NOISE_IN_LETTERS : NOISE);
  }

  private static double factor(int glyphSize, GreyPicture picture) {
    double factor = glyphSize == 0 ? 1 : Math.min(LARGEST_FACTOR, BEST_GLYPH / glyphSize);
    boolean near = factor < NEAR && factor > 1 / NEAR;
    double dots = (double) picture.width() * picture.height() * factor * factor;
    return near || dots > MOST_DOTS ? 1 : factor;
  }

  /**
   * Dots an inch, were the text set in the size that newspapers are: what the program's sense of
   * gaps and columns hangs on, whatever the picture's true size.
   */
  private static int typeResolution(double glyph) {
    double dots = glyph == 0 ? BEST_GLYPH : glyph;
    return (int) Math.round(Math.max(70, dots / INK / NEWSPAPER_TYPE * POINTS_AN_INCH));
  }

  private static double resolution(GreyPicture picture, OptionalDouble said) {
    int side = Math.max(picture.width(), picture.height());
    double least = side / LONGEST_SIDE;
    return said.isPresent() && said.getAsDouble() >= least && said.getAsDouble() <= 2400
        ? said.getAsDouble()
        : Math.max(72, side / USUAL_SIDE);
  }

  private static Box scaled(Box box, double factor) {
    return new Box(
        box.left() * factor, box.top() * factor, box.right() * factor, box.bottom() * factor);
  }
}
