package org.tongjian.format.pdf;

import java.util.ArrayList;
import java.util.List;

/** Joins the glyphs of a page to printed lines as they come. */
final class PrintedLines {
  /** Characters of one line lie no farther apart than this many em; columns of text do. */
  private static final double GAP = 1.2;

  /**
   * So far apart may the characters of a headline be, all evenly, and words with blanks between.
   */
  private static final double SPACED_GAP = 2.3;

  private static final double OVERLAP = 0.6;
  private static final double BASELINE = 0.2;

  private final List<PrintedLine> lines = new ArrayList<>();
  private final List<Glyph> open = new ArrayList<>();
  private final List<Glyph> blanks = new ArrayList<>();
  private boolean downwards;

  /** Takes the next glyph of the content. */
  void add(Glyph glyph) {
    if (glyph.isBlank()) {
      if (!open.isEmpty()) {
        blanks.add(glyph);
      }
      return;
    }
    if (open.isEmpty()) {
      open.add(glyph);
      return;
    }
    Glyph last = open.get(open.size() - 1);
    if (isSame(last, glyph)) {
      open.set(open.size() - 1, bolder(last, glyph));
      return;
    }
    boolean along = isAlong(last, glyph);
    if (downwards && along) {
      // What looked like one column of characters is the beginnings of lines.
      open.remove(open.size() - 1);
      close();
      open.add(last);
    } else if (!along) {
      boolean below = (downwards || open.size() == 1) && isBelow(last, glyph);
      if (!below) {
        close();
      }
      downwards = below;
      open.add(glyph);
      blanks.clear();
      return;
    }
    open.addAll(blanks);
    blanks.clear();
    open.add(glyph);
  }

  /** All lines of the page, in the order in which their first characters came. */
  List<PrintedLine> finish() {
    close();
    return new LineJoiner().join(lines);
  }

  private void close() {
    blanks.clear();
    if (!open.isEmpty()) {
      if (downwards) {
        lines.add(new PrintedLine(open, true));
      } else {
        split();
      }
    }
    open.clear();
    downwards = false;
  }

  /** Cuts the open line at wide gaps, unless all its characters lie wide apart. */
  private void split() {
    int from = 0;
    boolean even = isEven();
    for (int i = 1; i < open.size() && !even; i++) {
      Glyph before = open.get(i - 1);
      Glyph glyph = open.get(i);
      if (glyph.start() - before.end() > GAP * em(before, glyph)) {
        lines.add(new PrintedLine(open.subList(from, i), false));
        from = i;
      }
    }
    lines.add(new PrintedLine(open.subList(from, open.size()), false));
  }

  private boolean isEven() {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (int i = 1; i < open.size(); i++) {
      double step = open.get(i).middle() - open.get(i - 1).middle();
      least = Math.min(least, step);
      most = Math.max(most, step);
    }
    return open.size() > 1 && most - least < 0.25 * open.get(0).em();
  }

  private boolean isAlong(Glyph last, Glyph glyph) {
    if (glyph.turn() != last.turn() || glyph.stacked() || last.stacked()) {
      return false;
    }
    double em = em(last, glyph);
    double gap = (glyph.start() - last.end()) / em;
    double apart = Math.abs(glyph.baseline() - last.baseline());
    boolean alike =
        Math.max(last.size(), glyph.size()) < 1.35 * Math.min(last.size(), glyph.size());
    double reach = alike ? SPACED_GAP : 0.6;
    double slack = (alike ? BASELINE : 0.3) * Math.max(last.size(), glyph.size());
    return gap >= -OVERLAP && gap <= reach && apart <= slack && glyph.start() > last.start();
  }

  /** Whether a glyph stands below another in one column, as in text written downwards. */
  private static boolean isBelow(Glyph last, Glyph glyph) {
    if (glyph.turn() != last.turn() || glyph.stacked() != last.stacked()) {
      return false;
    }
    double size = Math.max(last.size(), glyph.size());
    double alike = Math.min(last.size(), glyph.size()) / size;
    double step = (glyph.baseline() - last.baseline()) / size;
    double aside = Math.abs(glyph.middle() - last.middle()) / size;
    double most = glyph.stacked() ? SPACED_GAP : 1.32;
    return alike > 0.75 && aside < 0.3 && step > 0.4 && step < most;
  }

  /** Whether two glyphs are one that was drawn twice. */
  static boolean isSame(Glyph a, Glyph b) {
    double reach = 0.2 * a.em();
    return a.turn() == b.turn()
        && Math.abs(a.start() - b.start()) < reach
        && Math.abs(a.baseline() - b.baseline()) < reach
        && a.text().equals(b.text());
  }

  /** The one of two drawings of a glyph: what is drawn twice, a little aside, looks bold. */
  static Glyph bolder(Glyph a, Glyph b) {
    double level = Math.abs(a.baseline() - b.baseline());
    return b.bold() || level < 0.02 * a.em() && !a.bold() ? a.emboldened() : a;
  }

  static double em(Glyph a, Glyph b) {
    return Math.min(a.em(), b.em());
  }
}
