package org.tongjian.format.ocr;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells the size of type of recognised lines. The height of a line hangs on the characters that
 * happen to be in it; Chinese characters are as wide as they are high, so the width tells more.
 */
final class TypeSizes {
  /** Fewer characters than this tell too little by their width. */
  private static final double FEWEST = 4;

  /** Sizes within this part of the usual one are the usual one, read unsurely. */
  private static final double NEAR = 0.14;

  /** A line of ink is somewhat lower than its type. */
  private static final double INK = 0.92;

  private TypeSizes() {}

  /** The sizes of lines, each in the unit of its box. */
  static double[] of(List<RecognizedLine> lines) {
    double[] sizes = lines.stream().mapToDouble(TypeSizes::size).toArray();
    double usual = usual(lines, sizes);
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.abs(sizes[i] / usual - 1) < NEAR ? usual : sizes[i];
    }
    return sizes;
  }

  private static double size(RecognizedLine line) {
    double characters = line.text().codePoints().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
    double byHeight = line.box().height() / INK;
    double byWidth = line.box().width() / characters;
    // Headlines are set wide: such a line is no larger than it is high.
    return characters < FEWEST ? byHeight : Math.min(byWidth, 1.1 * byHeight);
  }

  /** The size of most characters. */
  private static double usual(List<RecognizedLine> lines, double[] sizes) {
    List<Integer> order =
        IntStream.range(0, sizes.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> sizes[i]))
            .toList();
    long all = lines.stream().mapToLong(line -> line.text().length()).sum();
    long seen = 0;
    for (int i : order) {
      seen += lines.get(i).text().length();
      if (2 * seen >= all) {
        return sizes[i];
      }
    }
    return 1;
  }
}
