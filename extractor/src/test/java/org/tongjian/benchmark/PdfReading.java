package org.tongjian.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.tongjian.format.DocumentReader;

/**
 * Reads PDF files in turn with PDFBox's own text extraction and with the tool's reader, and prints
 * the milliseconds of each: those that the reading thread ran, so that what else the machine does
 * counts little.
 */
public final class PdfReading {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private PdfReading() {}

  /**
   * Arguments: {@code both RUNS FILE…} for warm runs in turn, each printed as {@code bare ours};
   * {@code bare FILE} or {@code ours FILE} for one run from a cold start.
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("both")) {
      for (String file : Arrays.asList(arguments).subList(2, arguments.length)) {
        both(Path.of(file), Integer.parseInt(arguments[1]));
      }
    } else {
      Path file = Path.of(arguments[1]);
      System.out.printf("%.1f%n", arguments[0].equals("bare") ? bare(file) : ours(file));
    }
  }

  private static void both(Path file, int runs) throws IOException {
    List<Double> bare = new ArrayList<>();
    List<Double> ours = new ArrayList<>();
    // The first runs load and compile.
    for (int i = -runs; i < runs; i++) {
      double first = bare(file);
      double second = ours(file);
      if (i >= 0) {
        bare.add(first);
        ours.add(second);
      }
    }
    bare.sort(null);
    ours.sort(null);
    double a = bare.get(runs / 2);
    double b = ours.get(runs / 2);
    System.out.printf("%s warm: PDFBox %.1f ms, ours %.1f ms, ratio %.2f%n", file, a, b, b / a);
  }

  private static double bare(Path file) throws IOException {
    long start = THREADS.getCurrentThreadCpuTime();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      new PDFTextStripper().getText(pdf);
    }
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }

  private static double ours(Path file) {
    long start = THREADS.getCurrentThreadCpuTime();
    new DocumentReader().read(file, document -> {}, problem -> {});
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
  }
}
