package org.tongjian.format.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.OptionalDouble;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A file with one picture or more. */
final class PictureFile implements AutoCloseable {
  /** No page of a newspaper is scanned with more dots; what says so is made to do harm. */
  static final long MOST_DOTS = 200_000_000;

  /**
   * Of a picture with more dots some are left out: these suffice for a broadsheet in fine print.
   */
  private static final long DOTS_USED = 45_000_000;

  private static final String JPEG = "javax_imageio_jpeg_image_1.0";
  private static final double MILLIMETRES_AN_INCH = 25.4;

  private final ImageInputStream stream;
  private final ImageReader reader;

  private PictureFile(ImageInputStream stream, ImageReader reader) {
    this.stream = stream;
    this.reader = reader;
  }

  /**
   * Opens a file.
   *
   * @throws IOException when it is no picture
   */
  static PictureFile open(byte[] bytes) throws IOException {
    var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
    Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
    if (!readers.hasNext()) {
      throw new IOException("no picture of a known kind");
    }
    ImageReader reader = readers.next();
    reader.setInput(stream, false, false);
    return new PictureFile(stream, reader);
  }

  /** How many pictures it holds. */
  int count() throws IOException {
    return fault(() -> reader.getNumImages(true));
  }

  /** How many dots a picture has, as its head says. */
  long dots(int index) throws IOException {
    return fault(() -> (long) reader.getWidth(index) * reader.getHeight(index));
  }

  /** Dots an inch, as the file says; empty when it does not, or says what no page can have. */
  OptionalDouble resolution(int index) throws IOException {
    IIOMetadata metadata = fault(() -> reader.getImageMetadata(index));
    if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
      return OptionalDouble.empty();
    }
    NodeList sizes =
        ((Element) metadata.getAsTree("javax_imageio_1.0"))
            .getElementsByTagName("HorizontalPixelSize");
    if (sizes.getLength() == 0) {
      return OptionalDouble.empty();
    }
    double size = Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
    return size > 0 && Double.isFinite(size)
        ? OptionalDouble.of(MILLIMETRES_AN_INCH / size)
        : OptionalDouble.empty();
  }

  /** A picture in grey, and by how much it was made smaller to be held in memory. */
  record Decoded(GreyPicture picture, int step) {}

  /** Decodes a picture. */
  Decoded read(int index) throws IOException {
    int step = (int) Math.ceil(Math.sqrt((double) dots(index) / DOTS_USED));
    ImageReadParam parameters = reader.getDefaultReadParam();
    parameters.setSourceSubsampling(step, step, 0, 0);
    boolean inks = isOfInks(index);
    return new Decoded(
        fault(
            () ->
                inks
                    ? ofInks(reader.readRaster(index, parameters), index)
                    : GreyPicture.of(reader.read(index, parameters))),
        step);
  }

  /** The library takes a fourth ink for transparency, or refuses it. */
  private boolean isOfInks(int index) throws IOException {
    IIOMetadata metadata = fault(() -> reader.getImageMetadata(index));
    if (metadata == null || !JPEG.equals(metadata.getNativeMetadataFormatName())) {
      return false;
    }
    NodeList frames = ((Element) metadata.getAsTree(JPEG)).getElementsByTagName("sof");
    return frames.getLength() > 0
        && ((Element) frames.item(0)).getAttribute("numFrameComponents").equals("4");
  }

  /** Printers' pictures in four inks. */
  private GreyPicture ofInks(Raster raster, int index) throws IOException {
    if (raster.getNumBands() != 4) {
      throw new IOException("a picture of " + raster.getNumBands() + " colours");
    }
    NodeList marks =
        ((Element) reader.getImageMetadata(index).getAsTree(JPEG))
            .getElementsByTagName("app14Adobe");
    boolean adobe = marks.getLength() > 0;
    boolean luma = adobe && ((Element) marks.item(0)).getAttribute("transform").equals("2");
    var image =
        new BufferedImage(raster.getWidth(), raster.getHeight(), BufferedImage.TYPE_INT_RGB);
    int[] row = new int[4 * raster.getWidth()];
    int[] colours = new int[raster.getWidth()];
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getPixels(0, y, raster.getWidth(), 1, row);
      for (int x = 0; x < colours.length; x++) {
        colours[x] = 0x010101 * light(row, 4 * x, adobe, luma);
      }
      image.setRGB(0, y, colours.length, 1, colours, 0, colours.length);
    }
    return GreyPicture.of(image);
  }

  /** Adobe's programs write how much ink is missing, others how much there is. */
  private static int light(int[] inks, int at, boolean adobe, boolean luma) {
    int black = adobe ? inks[at + 3] : 255 - inks[at + 3];
    int colours =
        luma ? 255 - inks[at] : (299 * inks[at] + 587 * inks[at + 1] + 114 * inks[at + 2]) / 1000;
    return (adobe ? colours : 255 - colours) * black / 255;
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  /** Damaged files make the library fail in many ways. */
  private static <T> T fault(Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (RuntimeException e) {
      throw new IOException(e.toString(), e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    stream.close();
  }
}
