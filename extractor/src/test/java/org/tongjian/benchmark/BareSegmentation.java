package org.tongjian.benchmark;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The least that a Chinese reader must do: load HanLP and segment a page with its recognisers on.
 */
public final class BareSegmentation {
  private BareSegmentation() {}

  /** HanLP with its recognisers on. */
  static Segment segment() {
    return HanLP.newSegment()
        .enableNameRecognize(true)
        .enableTranslatedNameRecognize(true)
        .enablePlaceRecognize(true)
        .enableOrganizationRecognize(true)
        .enableOffset(true);
  }

  /** Segments the file that the first argument names and prints the number of words. */
  public static void main(String[] arguments) throws IOException {
    Segment segment = segment();
    int words = 0;
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      words += segment.seg(line).size();
    }
    System.out.println(words);
  }
}
