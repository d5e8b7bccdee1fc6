package org.tongjian.source;

/**
 * A rectangle on a page, in points (1/72 inch) from the page's upper left corner, y downwards.
 *
 * @param left smallest x
 * @param top smallest y
 * @param right greatest x
 * @param bottom greatest y
 */
public record Box(double left, double top, double right, double bottom) {
  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  /** The smallest rectangle around this one and another. */
  public Box around(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }
}
