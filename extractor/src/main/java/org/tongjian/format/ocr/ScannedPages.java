package org.tongjian.format.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.tongjian.format.Input;
import org.tongjian.format.pdf.PageRecognizer;
import org.tongjian.format.pdf.RecognizedPage;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;

/** Reads pages of PDF files that are pictures: draws them and recognises the text. */
public final class ScannedPages implements PageRecognizer {
  private static final double RESOLUTION = 300;
  private static final double POINTS_AN_INCH = 72;

  /** A broadsheet at {@link #RESOLUTION}; larger pages are drawn coarser. */
  private static final double MOST_DOTS = 40_000_000;

  private final Optional<Tesseract> given;

  /** Reads with the program that is installed. */
  public ScannedPages() {
    this.given = Optional.empty();
  }

  ScannedPages(Tesseract tesseract) {
    this.given = Optional.of(tesseract);
  }

  @Override
  public Optional<RecognizedPage> recognize(
      PDDocument pdf, int page, Input input, Consumer<Problem> problems) throws IOException {
    Tesseract tesseract = given.orElseGet(Tesseract::installed);
    if (tesseract.missing().isPresent()) {
      problems.accept(
          new Problem(
              ProblemCode.W145,
              Position.ofFile(input.path()),
              "pages that are pictures were not read: " + tesseract.missing().get(),
              Remedy.INSTALL));
      return Optional.empty();
    }
    refuseLarge(pdf.getPage(page));
    double resolution = resolution(pdf.getPage(page).getCropBox());
    GreyPicture picture = GreyPicture.of(draw(pdf, page, resolution));
    PictureReading reading =
        PictureReading.of(tesseract, page + 1, picture, OptionalDouble.of(resolution));
    if (ScanDocument.isUncertain(reading.blocks())) {
      double mean = ScanDocument.confidence(reading.blocks());
      problems.accept(ScanDocument.uncertain(input, " on page " + (page + 1), mean));
    }
    if (reading.blocks().isEmpty()) {
      problems.accept(
          new Problem(
              ProblemCode.W145,
              Position.ofFile(input.path()),
              "no text was found on page " + (page + 1) + ", which is a picture",
              "look at it; scan it upright, with at least 150 dots an inch, if it has text"));
    }
    return Optional.of(new RecognizedPage(reading.text(), reading.page(), reading.blocks()));
  }

  private static BufferedImage draw(PDDocument pdf, int page, double resolution)
      throws IOException {
    var renderer = new PDFRenderer(pdf);
    renderer.setSubsamplingAllowed(true);
    try {
      return renderer.renderImageWithDPI(page, (float) resolution, ImageType.GRAY);
    } catch (RuntimeException e) {
      throw new IOException(e.toString(), e);
    }
  }

  private static double resolution(PDRectangle box) {
    double inches = Math.max(1, box.getWidth() * box.getHeight()) / POINTS_AN_INCH / POINTS_AN_INCH;
    return Math.min(RESOLUTION, Math.sqrt(MOST_DOTS / inches));
  }

  /** What a picture on the page says of its size is looked at before it is decoded. */
  private static void refuseLarge(PDPage page) throws IOException {
    if (page.getResources() == null) {
      return;
    }
    for (COSName name : page.getResources().getXObjectNames()) {
      if (page.getResources().isImageXObject(name)) {
        PDXObject object = page.getResources().getXObject(name);
        if (object instanceof PDImageXObject image
            && (long) image.getWidth() * image.getHeight() > PictureFile.MOST_DOTS) {
          throw new IOException(
              "a picture of " + image.getWidth() + " by " + image.getHeight() + " dots");
        }
      }
    }
  }
}
