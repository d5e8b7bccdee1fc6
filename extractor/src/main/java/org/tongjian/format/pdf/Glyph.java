package org.tongjian.format.pdf;

import org.tongjian.source.Box;

/**
 * One printed character, or several that one shape stands for (a ligature). Its place is told along
 * and across the direction it is read in: {@code start}, {@code end} and {@code baseline} grow
 * along the direction and towards the foot of the character.
 *
 * @param text what is read
 * @param raw what the file says, as long as {@code text} or shorter (a ligature)
 * @param turn quarter turns clockwise from upright, 0 to 3
 * @param start where it begins
 * @param end where the next begins
 * @param baseline where it stands
 * @param size its size across, in points
 * @param em its size along, in points; differs from {@code size} in narrowed and widened type
 * @param ascent how far it may rise above the baseline, in points
 * @param descent how far it may fall below it, in points
 * @param bold whether it is bold
 * @param stacked whether its font is one for writing downwards
 */
record Glyph(
    String text,
    String raw,
    int turn,
    double start,
    double end,
    double baseline,
    double size,
    double em,
    double ascent,
    double descent,
    boolean bold,
    boolean stacked) {

  /** This, read as something else. */
  Glyph reading(String other) {
    return new Glyph(
        other, raw, turn, start, end, baseline, size, em, ascent, descent, bold, stacked);
  }

  /** This, as far as a later one of the same line. */
  Glyph until(Glyph later) {
    boolean follows = later.turn == turn && later.end > end;
    return new Glyph(
        text,
        raw,
        turn,
        start,
        follows ? later.end : end,
        baseline,
        size,
        em,
        ascent,
        descent,
        bold,
        stacked);
  }

  /** This in bold. */
  Glyph emboldened() {
    return new Glyph(
        text, raw, turn, start, end, baseline, size, em, ascent, descent, true, stacked);
  }

  boolean isBlank() {
    for (int i = 0; i < text.length(); i++) {
      if (!GlyphText.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  double middle() {
    return (start + end) / 2;
  }

  /** The rectangle it may fill on the page. */
  Box box() {
    double top = baseline - ascent;
    double bottom = baseline + descent;
    return switch (turn) {
      case 0 -> new Box(start, top, end, bottom);
      case 1 -> new Box(-bottom, start, -top, end);
      case 2 -> new Box(-end, -bottom, -start, -top);
      default -> new Box(top, -end, bottom, -start);
    };
  }
}
