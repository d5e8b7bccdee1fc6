package org.tongjian.format.ocr;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A picture in shades of grey.
 *
 * @param width in dots
 * @param height in dots
 * @param dots row by row, 0 black to 255 white
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; a copy would double the memory
record GreyPicture(int width, int height, byte[] dots) {
  /** The shades of a picture in colour, on white paper where it is transparent. */
  static GreyPicture of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] dots = new byte[width * height];
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        dots[y * width + x] = (byte) shade(row[x]);
      }
    }
    return new GreyPicture(width, height, dots);
  }

  private static int shade(int argb) {
    int alpha = argb >>> 24;
    int luma = (299 * (argb >> 16 & 0xFF) + 587 * (argb >> 8 & 0xFF) + 114 * (argb & 0xFF)) / 1000;
    return 255 - alpha * (255 - luma) / 255;
  }

  /** The shade of a dot. */
  int at(int x, int y) {
    return dots[y * width + x] & 0xFF;
  }

  /** The picture so many times as large: means of the dots that fall together, or between them. */
  GreyPicture scaled(double factor) {
    int newWidth = Math.max(1, (int) Math.round(width * factor));
    int newHeight = Math.max(1, (int) Math.round(height * factor));
    byte[] made = new byte[newWidth * newHeight];
    for (int y = 0; y < newHeight; y++) {
      for (int x = 0; x < newWidth; x++) {
        made[y * newWidth + x] =
            (byte) (factor < 1 ? mean(x / factor, y / factor, 1 / factor) : between(x, y, factor));
      }
    }
    return new GreyPicture(newWidth, newHeight, made);
  }

  private int mean(double left, double top, double side) {
    int firstX = (int) left;
    int firstY = (int) top;
    int lastX = Math.min(width - 1, (int) Math.ceil(left + side) - 1);
    int lastY = Math.min(height - 1, (int) Math.ceil(top + side) - 1);
    double sum = 0;
    double weights = 0;
    for (int y = Math.min(firstY, lastY); y <= lastY; y++) {
      double high = Math.min(y + 1, top + side) - Math.max(y, top);
      for (int x = Math.min(firstX, lastX); x <= lastX; x++) {
        double weight = high * (Math.min(x + 1, left + side) - Math.max(x, left));
        sum += weight * at(x, y);
        weights += weight;
      }
    }
    return weights <= 0
        ? at(Math.min(firstX, lastX), Math.min(firstY, lastY))
        : (int) (sum / weights + 0.5);
  }

  private int between(int x, int y, double factor) {
    double fromX = Math.min(Math.max((x + 0.5) / factor - 0.5, 0), width - 1.0);
    double fromY = Math.min(Math.max((y + 0.5) / factor - 0.5, 0), height - 1.0);
    int left = (int) fromX;
    int top = (int) fromY;
    int right = Math.min(left + 1, width - 1);
    int bottom = Math.min(top + 1, height - 1);
    double dx = fromX - left;
    double dy = fromY - top;
    double upper = at(left, top) * (1 - dx) + at(right, top) * dx;
    double lower = at(left, bottom) * (1 - dx) + at(right, bottom) * dx;
    return (int) (upper * (1 - dy) + lower * dy + 0.5);
  }

  /** Writes it in the portable grey map format, which needs no compression to be read. */
  void write(Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII));
      out.write(dots);
    }
  }
}
