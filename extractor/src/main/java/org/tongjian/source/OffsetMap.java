package org.tongjian.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ties each character of a derived text to the character it came from.
 *
 * <p>A derived text is made by dropping, replacing and moving characters. A character that stands
 * for none of the origin (an inserted line break) is tied to the one before it.
 */
public final class OffsetMap {
  private final int[] origins;
  private final int end;

  private OffsetMap(int[] origins, int end) {
    this.origins = origins;
    this.end = end;
  }

  /**
   * A map given by its pairs.
   *
   * @param origins for each offset of the derived text the offset of its character in the origin
   */
  public static OffsetMap of(int[] origins) {
    return of(origins, origins.length == 0 ? 0 : origins[origins.length - 1] + 1);
  }

  /**
   * A map given by its pairs, where several characters of the origin may stand for one.
   *
   * @param origins for each offset of the derived text the offset of its character in the origin,
   *     or of the first of several
   * @param end offset in the origin behind all that stands for the last character
   */
  public static OffsetMap of(int[] origins, int end) {
    return new OffsetMap(origins.clone(), end);
  }

  /** The map of a text onto itself. */
  public static OffsetMap identity(int length) {
    int[] origins = new int[length];
    Arrays.setAll(origins, i -> i);
    return new OffsetMap(origins, length);
  }

  /** Length of the derived text. */
  public int length() {
    return origins.length;
  }

  /**
   * The character of the origin that a character came from.
   *
   * @param offset a character of the derived text
   */
  public int toOrigin(int offset) {
    return origins[offset];
  }

  /**
   * The stretch of the origin that a span came from, for maps that keep the order of the text.
   *
   * @param span a span of the derived text
   */
  public Span toOrigin(Span span) {
    if (span.length() == 0) {
      int at =
          span.start() < origins.length
              ? origins[span.start()]
              : origins.length == 0 ? 0 : origins[origins.length - 1] + 1;
      return new Span(at, at);
    }
    return new Span(origins[span.start()], origins[span.end() - 1] + 1);
  }

  /**
   * The stretch of the origin that a span came from with all characters that stand for its last
   * one, up to those of the next; for maps that keep the order of the text.
   *
   * @param span a span of the derived text
   */
  public Span toWholeOrigin(Span span) {
    if (span.length() == 0) {
      return toOrigin(span);
    }
    int last = origins[span.end() - 1];
    int next = span.end();
    // A character of the origin may stand for several of the derived text.
    while (next < origins.length && origins[next] <= last) {
      next++;
    }
    return new Span(
        origins[span.start()], Math.max(last + 1, next < origins.length ? origins[next] : end));
  }

  /**
   * The stretches of the origin that a span came from, where text was moved: one for each run whose
   * characters follow each other in the origin, in the order of the derived text. Gaps of white
   * space that was dropped do not end a run when {@code origin} shows nothing else there.
   */
  public List<Span> toOriginRuns(Span span, CharSequence origin) {
    List<Span> runs = new ArrayList<>();
    int runStart = -1;
    int runEnd = -1;
    for (int i = span.start(); i < span.end(); i++) {
      int at = origins[i];
      if (runStart < 0) {
        runStart = at;
      } else if (at + 1 < runEnd || at > runEnd && !isBlank(origin, runEnd, at)) {
        runs.add(new Span(runStart, runEnd));
        runStart = at;
      }
      runEnd = at + 1;
    }
    if (runStart >= 0) {
      runs.add(new Span(runStart, runEnd));
    }
    return runs;
  }

  private static boolean isBlank(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Goes on through the origin's own map.
   *
   * @param outer the map of this map's origin onto a further origin
   * @return the map of the derived text onto that further origin
   */
  public OffsetMap then(OffsetMap outer) {
    int[] through = new int[origins.length];
    Arrays.setAll(through, i -> outer.origins[origins[i]]);
    return new OffsetMap(through, end < outer.origins.length ? outer.origins[end] : outer.end);
  }
}
