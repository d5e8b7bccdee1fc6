package org.tongjian.format.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tongjian.source.Box;

/**
 * The patches of ink on a picture: what they tell of the size of its characters, and the rules and
 * frames among them.
 */
final class InkPatches {
  private static final int SMALLEST = 6;
  private static final int LARGEST = 200;

  /** With fewer patches than this there is no running text to go by. */
  private static final int FEWEST = 100;

  /** A picture with more is a photograph, whose patches are no rules. */
  private static final int MOST_RULES = 500;

  private final GreyPicture picture;
  private final int dark;
  private final boolean[] seen;
  private final int[] counts = new int[LARGEST + 1];
  private final List<Box> rules = new ArrayList<>();
  private int[] stack = new int[1024];

  private InkPatches(GreyPicture picture) {
    this.picture = picture;
    this.dark = threshold(picture);
    this.seen = new boolean[picture.dots().length];
  }

  /** Finds the patches of a picture. */
  static InkPatches of(GreyPicture picture) {
    var patches = new InkPatches(picture);
    for (int at = 0; at < patches.seen.length; at++) {
      if (!patches.seen[at] && (picture.dots()[at] & 0xFF) < patches.dark) {
        patches.visit(at);
      }
    }
    return patches;
  }

  /** Lines, frames and the like: what is larger than any character, in dots. */
  List<Box> rules() {
    return rules.size() > MOST_RULES ? List.of() : List.copyOf(rules);
  }

  /**
   * The size of the characters of running text, in dots: the usual one of patches that are about as
   * wide as high. 0 when the picture has too little text to tell.
   */
  int glyphSize() {
    long all = 0;
    for (int size = SMALLEST; size <= LARGEST; size++) {
      all += (long) counts[size] * size;
    }
    if (Arrays.stream(counts, SMALLEST, LARGEST + 1).sum() < FEWEST) {
      return 0;
    }
    long sum = 0;
    int size = SMALLEST;
    while (2 * (sum += (long) counts[size] * size) < all) {
      size++;
    }
    return size;
  }

  /** Follows a patch of ink and counts its greater side when it is squarish. */
  private void visit(int start) {
    int width = picture.width();
    int left = width;
    int right = 0;
    int top = picture.height();
    int bottom = 0;
    int depth = push(0, start);
    while (depth > 0) {
      int at = stack[--depth];
      int x = at % width;
      int y = at / width;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      for (int dy = y > 0 ? -1 : 0; dy <= (y + 1 < picture.height() ? 1 : 0); dy++) {
        for (int dx = x > 0 ? -1 : 0; dx <= (x + 1 < width ? 1 : 0); dx++) {
          depth = push(depth, at + dy * width + dx);
        }
      }
    }
    int across = right - left + 1;
    int down = bottom - top + 1;
    int size = Math.max(across, down);
    if (size >= SMALLEST && size <= LARGEST && 2 * Math.min(across, down) >= size) {
      counts[size]++;
    } else if (size > LARGEST && rules.size() <= MOST_RULES) {
      rules.add(new Box(left, top, right + 1.0, bottom + 1.0));
    }
  }

  private int push(int depth, int at) {
    if (seen[at] || (picture.dots()[at] & 0xFF) >= dark) {
      return depth;
    }
    seen[at] = true;
    if (depth == stack.length) {
      stack = Arrays.copyOf(stack, 2 * depth);
    }
    stack[depth] = at;
    return depth + 1;
  }

  /** The shade that parts ink from paper best (Otsu 1979). */
  private static int threshold(GreyPicture picture) {
    long[] shades = new long[256];
    for (byte dot : picture.dots()) {
      shades[dot & 0xFF]++;
    }
    long all = picture.dots().length;
    double sum = 0;
    for (int i = 0; i < 256; i++) {
      sum += (double) i * shades[i];
    }
    long below = 0;
    double sumBelow = 0;
    double best = -1;
    int threshold = 128;
    for (int i = 0; i < 255; i++) {
      below += shades[i];
      sumBelow += (double) i * shades[i];
      if (below > 0 && below < all) {
        double apart = sumBelow / below - (sum - sumBelow) / (all - below);
        double spread = (double) below * (all - below) * apart * apart;
        if (spread > best) {
          best = spread;
          threshold = i + 1;
        }
      }
    }
    return threshold;
  }
}
