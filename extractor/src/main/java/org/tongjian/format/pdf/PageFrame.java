package org.tongjian.format.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.tongjian.source.Box;

/**
 * Turns the coordinates of a page's content into points from the upper left corner of what is seen
 * of the page: its crop box, turned as the page says.
 */
final class PageFrame {
  private final double xx;
  private final double xy;
  private final double yx;
  private final double yy;
  private final double x0;
  private final double y0;
  private final double unit;
  private final double width;
  private final double height;

  PageFrame(PDPage page) {
    PDRectangle crop = page.getCropBox();
    unit = page.getUserUnit();
    double left = crop.getLowerLeftX();
    double bottom = crop.getLowerLeftY();
    double right = crop.getUpperRightX();
    double top = crop.getUpperRightY();
    int turns = Math.floorMod(page.getRotation() / 90, 4);
    double[] m =
        switch (turns) {
          case 0 -> new double[] {1, 0, 0, -1, -left, top};
          case 1 -> new double[] {0, 1, 1, 0, -bottom, -left};
          case 2 -> new double[] {-1, 0, 0, 1, right, -bottom};
          default -> new double[] {0, -1, -1, 0, top, right};
        };
    xx = m[0] * unit;
    xy = m[1] * unit;
    yx = m[2] * unit;
    yy = m[3] * unit;
    x0 = m[4] * unit;
    y0 = m[5] * unit;
    width = (turns % 2 == 0 ? right - left : top - bottom) * unit;
    height = (turns % 2 == 0 ? top - bottom : right - left) * unit;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  /** Points in a unit of the content. */
  double unit() {
    return unit;
  }

  Box box() {
    return new Box(0, 0, width, height);
  }

  double x(double x, double y) {
    return xx * x + yx * y + x0;
  }

  double y(double x, double y) {
    return xy * x + yy * y + y0;
  }

  /** Horizontal part of a direction. */
  double dx(double x, double y) {
    return xx * x + yx * y;
  }

  /** Vertical part of a direction, downwards. */
  double dy(double x, double y) {
    return xy * x + yy * y;
  }
}
