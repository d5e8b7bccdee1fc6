package org.tongjian.format.ocr;

import org.tongjian.source.Box;

/**
 * A line that was recognised on a picture.
 *
 * @param text its characters
 * @param box where it stands, in dots of the picture
 * @param confidence the mean of its words, from 0 to 1
 */
record RecognizedLine(String text, Box box, double confidence) {
  /** The line on a picture that is so many times as large. */
  RecognizedLine scaled(double factor) {
    return new RecognizedLine(
        text,
        new Box(
            box.left() * factor, box.top() * factor, box.right() * factor, box.bottom() * factor),
        confidence);
  }
}
