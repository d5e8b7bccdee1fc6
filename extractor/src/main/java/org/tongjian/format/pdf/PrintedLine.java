package org.tongjian.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongjian.source.Box;

/**
 * Characters that are printed one after the other.
 *
 * @param glyphs the characters in the order they are read in, with the blanks between them
 * @param downwards whether they stand one below the other, each upright
 */
record PrintedLine(List<Glyph> glyphs, boolean downwards) {
  /** A gap of this many em between Latin words, beside the usual gap of the line, is a blank. */
  private static final double WORD_GAP = 0.14;

  PrintedLine {
    glyphs = List.copyOf(glyphs);
  }

  Glyph first() {
    return glyphs.get(0);
  }

  Glyph last() {
    return glyphs.get(glyphs.size() - 1);
  }

  /** The rectangle around its characters. */
  Box box() {
    return glyphs.stream().map(Glyph::box).reduce(Box::around).orElseThrow();
  }

  /** Size of most of its characters. */
  double size() {
    Map<Long, Integer> counts = new HashMap<>();
    double size = first().size();
    int most = 0;
    for (Glyph glyph : glyphs) {
      int count = glyph.isBlank() ? 0 : counts.merge(Math.round(glyph.size() * 4), 1, Integer::sum);
      if (count > most) {
        most = count;
        size = glyph.size();
      }
    }
    return size;
  }

  boolean isBold() {
    int bold = 0;
    for (Glyph glyph : glyphs) {
      bold += glyph.bold() ? 1 : 0;
    }
    return bold * 2 > glyphs.size();
  }

  /** Its characters, with blanks where the gap between Latin words is one. */
  List<Glyph> spaced() {
    boolean latin = false;
    for (int i = 1; i < glyphs.size() && !latin; i++) {
      latin = isLatin(glyphs.get(i - 1)) && isLatin(glyphs.get(i));
    }
    if (!latin || downwards) {
      return glyphs;
    }
    double usual = usualGap();
    List<Glyph> spaced = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (i > 0) {
        Glyph before = glyphs.get(i - 1);
        double gap = (glyph.start() - before.end()) / Math.min(glyph.em(), before.em());
        if (isLatin(before) && isLatin(glyph) && gap > usual + WORD_GAP) {
          spaced.add(blank(before, glyph));
        }
      }
      spaced.add(glyph);
    }
    return spaced;
  }

  private static Glyph blank(Glyph before, Glyph after) {
    return new Glyph(
        " ",
        " ",
        before.turn(),
        /* start= */ before.end(),
        /* end= */ after.start(),
        before.baseline(),
        before.size(),
        before.em(),
        before.ascent(),
        before.descent(),
        before.bold(),
        before.stacked());
  }

  /** The smallest gap that a quarter of the Latin characters exceed not: letters may be spaced. */
  private double usualGap() {
    List<Double> gaps = new ArrayList<>();
    for (int i = 1; i < glyphs.size(); i++) {
      if (isLatin(glyphs.get(i - 1)) && isLatin(glyphs.get(i))) {
        gaps.add((glyphs.get(i).start() - glyphs.get(i - 1).end()) / glyphs.get(i).em());
      }
    }
    gaps.sort(null);
    // Two or three letters do not tell how the line is spaced.
    return gaps.size() < 4 ? 0.05 : Math.max(0, gaps.get(gaps.size() / 4));
  }

  private static boolean isLatin(Glyph glyph) {
    int c = glyph.text().codePointAt(0);
    return c > ' ' && c < 0x250 && Character.isLetterOrDigit(c)
        || ",.;:!?)".indexOf(c) >= 0
        || c == '(';
  }
}
