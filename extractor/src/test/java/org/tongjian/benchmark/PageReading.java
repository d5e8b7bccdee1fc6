package org.tongjian.benchmark;

import com.hankcs.hanlp.seg.Segment;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tongjian.format.DocumentReader;
import org.tongjian.gazetteer.Gazetteer;
import org.tongjian.page.Article;
import org.tongjian.page.PageReader;
import org.tongjian.page.PageSettings;

/**
 * How fast articles are read from files beside the segmentation of the same text: both warm, both
 * in turn in one run, each file read and taken apart as a user's is. Times are those of the thread
 * that works, so that other programs do not count.
 */
public final class PageReading {
  private static final int ROUNDS = 9;
  private static final long WARMING_NANOS = 12_000_000_000L;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final DocumentReader documents = new DocumentReader();
  private final PageReader pages = new PageReader(Gazetteer.load());
  private final Segment segment = BareSegmentation.segment();

  private PageReading() {}

  /**
   * Reads all files below the folders that the arguments name, as they stand; their articles
   * without header lines, one a file; and several articles a page. Prints medians and their ratio.
   */
  public static void main(String[] folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> all = Files.walk(Path.of(folder))) {
        all.filter(f -> f.toString().matches(".*\\.(txt|ann|md)")).sorted().forEach(files::add);
      }
    }
    var reading = new PageReading();
    reading.measure("files as they stand", files);
    Path work = Files.createTempDirectory("page-reading");
    try {
      List<Article> articles = reading.articles(files);
      reading.measure("an article a file", write(work, "article", articles, 1));
      reading.measure("a page of five articles a file", write(work, "page", articles, 5));
    } finally {
      try (Stream<Path> all = Files.walk(work)) {
        all.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  /** Writes articles as clean text, so many a file. */
  private static List<Path> write(Path work, String name, List<Article> articles, int aFile)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (int at = 0; at < articles.size(); at += aFile) {
      var text = new StringBuilder();
      if (aFile > 1) {
        text.append("望溪报\n\n2023年1月6日　星期五\n第").append(at / aFile % 8 + 1).append("版\n\n");
      }
      for (Article article : articles.subList(at, Math.min(articles.size(), at + aFile))) {
        String title = article.title().isBlank() ? "本报消息" : article.title();
        text.append("# ").append(title).append("\n\n").append(article.text()).append("\n\n");
      }
      files.add(Files.writeString(work.resolve("2023-01-06-" + name + at + ".txt"), text));
    }
    return files;
  }

  private List<Article> articles(List<Path> files) {
    List<Article> articles = new ArrayList<>();
    for (Path file : files) {
      for (var document : documents.readAll(file, problem -> {})) {
        articles.addAll(pages.read(document, PageSettings.NONE, problem -> {}));
      }
    }
    return articles;
  }

  private int words(List<Article> articles) {
    int words = 0;
    for (Article article : articles) {
      for (String line : article.text().split("\n")) {
        words += segment.seg(line).size();
      }
    }
    return words;
  }

  private void measure(String what, List<Path> files) {
    double[] reading = new double[ROUNDS];
    double[] segmenting = new double[ROUNDS];
    List<Article> articles = List.of();
    long begin = System.nanoTime();
    int round = -1;
    while (round < ROUNDS) {
      long start = THREADS.getCurrentThreadCpuTime();
      articles = articles(files);
      long between = THREADS.getCurrentThreadCpuTime();
      int words = words(articles);
      long end = THREADS.getCurrentThreadCpuTime();
      if (words == 0) {
        throw new IllegalStateException("no text");
      }
      if (round >= 0) {
        reading[round] = (between - start) / 1e9;
        segmenting[round] = (end - between) / 1e9;
      }
      round += round >= 0 || System.nanoTime() - begin > WARMING_NANOS ? 1 : 0;
    }
    System.out.printf(
        "%s: %d files, %d articles, %d characters: source and page %.4f s, segmentation %.4f s,"
            + " %.1f times as fast%n",
        what,
        files.size(),
        articles.size(),
        articles.stream().mapToInt(article -> article.text().length()).sum(),
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
