package org.tongjian.typesetting;

import java.util.Random;

/**
 * How a recognition program writes the text of a page.
 *
 * @param isMarkdown whether headlines are marked
 * @param isJoined whether the lines of a block are joined
 * @param isHalfWidth whether commas, colons and brackets come out narrow
 * @param spacesDigits whether digits stand between spaces
 * @param marksSmall whether kickers and subtitles are marked as headlines too
 * @param isIndented whether the first lines of paragraphs keep their indent
 */
record TextStyle(
    boolean isMarkdown,
    boolean isJoined,
    boolean isHalfWidth,
    boolean spacesDigits,
    boolean marksSmall,
    boolean isIndented) {
  private static final String WIDE = "，：；（）？！";
  private static final String NARROW = ",:;()?!";

  static TextStyle draw(Random random) {
    return new TextStyle(
        random.nextInt(10) < 6,
        random.nextInt(10) < 7,
        random.nextInt(3) == 0,
        random.nextInt(3) == 0,
        random.nextInt(3) > 0,
        random.nextInt(3) > 0);
  }

  /** Text as it comes out. */
  String written(String text) {
    String written = text;
    if (isHalfWidth) {
      for (int i = 0; i < WIDE.length(); i++) {
        written = written.replace(WIDE.charAt(i), NARROW.charAt(i));
      }
    }
    if (spacesDigits) {
      written =
          written
              .replaceAll("(?<=\\p{IsHan})(?=[0-9A-Za-z])", " ")
              .replaceAll("(?<=[0-9A-Za-z%])(?=\\p{IsHan})", " ");
    }
    return written;
  }
}
