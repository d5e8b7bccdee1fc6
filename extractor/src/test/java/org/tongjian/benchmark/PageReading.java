package org.tongjian.benchmark;

import com.hankcs.hanlp.HanLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tongjian.format.DocumentReader;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.page.PageReader;
import org.tongjian.page.PageSettings;

/**
 * How fast articles are read from files beside the segmentation of the same text: both warm, both
 * in turn in one run, each file read and taken apart as a user's is.
 */
public final class PageReading {
  private static final int WARMING = 3;
  private static final int ROUNDS = 7;

  private PageReading() {}

  /** Reads all files below the folders that the arguments name; prints medians and their ratio. */
  public static void main(String[] folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : folders) {
      try (var all = Files.walk(Path.of(folder))) {
        all.filter(f -> f.toString().matches(".*\\.(txt|ann|md)")).sorted().forEach(files::add);
      }
    }
    var documents = new DocumentReader();
    var pages = new PageReader(Gazetteer.load());
    var segment =
        HanLP.newSegment()
            .enableNameRecognize(true)
            .enableTranslatedNameRecognize(true)
            .enablePlaceRecognize(true)
            .enableOrganizationRecognize(true)
            .enableOffset(true);
    double[] reading = new double[ROUNDS];
    double[] segmenting = new double[ROUNDS];
    long characters = 0;
    for (int round = -WARMING; round < ROUNDS; round++) {
      List<String> texts = new ArrayList<>();
      long start = System.nanoTime();
      for (Path file : files) {
        for (var document : documents.readAll(file, problem -> {})) {
          pages
              .read(document, PageSettings.NONE, problem -> {})
              .forEach(article -> texts.add(article.text()));
        }
      }
      long between = System.nanoTime();
      int words = 0;
      for (String text : texts) {
        for (String line : text.split("\n")) {
          words += segment.seg(line).size();
        }
      }
      long end = System.nanoTime();
      characters = texts.stream().mapToLong(String::length).sum();
      if (round >= 0) {
        reading[round] = (between - start) / 1e9;
        segmenting[round] = (end - between) / 1e9;
      }
      if (words == 0) {
        throw new IllegalStateException("no text in " + List.of(folders));
      }
    }
    System.out.printf(
        "%d files, %d characters: source and page %.3f s, segmentation %.3f s, %.1f times as fast%n",
        files.size(),
        characters,
        median(reading),
        median(segmenting),
        median(segmenting) / median(reading));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
