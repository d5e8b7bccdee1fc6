package org.tongjian.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongjian.annotation.AnnotationFile;
import org.tongjian.annotation.AnnotationReader;
import org.tongjian.annotation.AnnotationWriter;
import org.tongjian.annotation.TaggedSpan;
import org.tongjian.annotation.WhiteSpace;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.format.DocumentReader;
import org.tongjian.page.Masthead;
import org.tongjian.page.PageSettings;
import org.tongjian.pipeline.ExtractionPipeline;

/**
 * How well a page was split into its articles, and what was found in each. Unlike {@link Scorer} it
 * does not ask for equal bodies: mentions count by type and name, as often as they stand there.
 *
 * @param articles the gold articles, each with the article of the page that is most like it
 * @param predictedArticles number of articles that were read from the page
 * @param masthead what was read of the page's masthead
 */
public record PageComparison(List<Match> articles, int predictedArticles, Masthead masthead) {
  /** Sentences shorter than this (in characters) may stand in several articles by chance. */
  private static final int SENTENCE = 8;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。！？!?])");

  /**
   * A gold article and its counterpart.
   *
   * @param title headline of the gold article
   * @param likeness characters that both bodies share in order, as a share of both bodies, from 0
   *     to 1; white space does not count
   * @param characterError characters to change, add and take away to make the annotated body of the
   *     one that was read, as a share of the annotated body; white space does not count
   * @param strayed sentences of the gold article that were read into other articles
   * @param mentions the mentions by type and name
   */
  public record Match(
      String title, double likeness, double characterError, List<String> strayed, Score mentions) {
    public Match {
      strayed = List.copyOf(strayed);
    }
  }

  public PageComparison {
    articles = List.copyOf(articles);
  }

  /** The mentions of all articles. */
  public Score mentions() {
    return articles.stream().map(Match::mentions).reduce(Score.NONE, Score::plus);
  }

  /** Compares the articles read from a page with the annotated ones. */
  public static PageComparison compare(List<AnnotationFile> gold, List<AnnotationFile> predicted) {
    Map<AnnotationFile, AnnotationFile> counterparts = counterparts(gold, predicted);
    var matches = new ArrayList<Match>();
    for (AnnotationFile article : gold) {
      Optional<AnnotationFile> counterpart = Optional.ofNullable(counterparts.get(article));
      matches.add(
          new Match(
              article.header().get("title"),
              counterpart.map(c -> likeness(article.text(), c.text())).orElse(0.0),
              counterpart.map(c -> characterError(article.text(), c.text())).orElse(1.0),
              strayed(article, counterpart, predicted),
              mentions(article, counterpart)));
    }
    return new PageComparison(matches, predicted.size(), Masthead.NONE);
  }

  /**
   * Reads a page and compares.
   *
   * @param page the page as it came
   * @param goldFolder its annotated articles; where some name the page as their source, only those
   * @throws org.tongjian.problem.ProblemException when a file cannot be used
   */
  public static PageComparison compare(Path page, Path goldFolder, ExtractionPipeline pipeline) {
    List<AnnotationFile> all =
        Scorer.names(goldFolder).stream()
            .map(name -> AnnotationReader.read(goldFolder.resolve(name)))
            .toList();
    String source = String.valueOf(page.getFileName());
    List<AnnotationFile> own =
        all.stream().filter(a -> source.equals(a.header().get("source"))).toList();
    List<ExtractedArticle> read =
        pipeline.extract(
            new DocumentReader().readAll(page, p -> {}).get(0), PageSettings.NONE, p -> {});
    List<AnnotationFile> predicted = read.stream().map(AnnotationWriter::annotate).toList();
    PageComparison compared = compare(own.isEmpty() ? all : own, predicted);
    Masthead masthead =
        read.stream().map(a -> a.article().masthead()).findFirst().orElse(Masthead.NONE);
    return new PageComparison(compared.articles(), compared.predictedArticles(), masthead);
  }

  private record Pair(AnnotationFile gold, AnnotationFile predicted, double likeness) {}

  /** Pairs the articles one to one, the most alike first. */
  private static Map<AnnotationFile, AnnotationFile> counterparts(
      List<AnnotationFile> gold, List<AnnotationFile> predicted) {
    var pairs = new ArrayList<Pair>();
    for (AnnotationFile wanted : gold) {
      Map<String, Integer> bigrams = bigrams(wanted.text());
      for (AnnotationFile found : predicted) {
        pairs.add(new Pair(wanted, found, common(bigrams, bigrams(found.text()))));
      }
    }
    pairs.sort((a, b) -> Double.compare(b.likeness, a.likeness));
    var counterparts = new HashMap<AnnotationFile, AnnotationFile>();
    for (Pair pair : pairs) {
      if (pair.likeness > 0
          && !counterparts.containsKey(pair.gold)
          && !counterparts.containsValue(pair.predicted)) {
        counterparts.put(pair.gold, pair.predicted);
      }
    }
    return counterparts;
  }

  private static Map<String, Integer> bigrams(String text) {
    String squeezed = WhiteSpace.squeeze(text);
    var bigrams = new HashMap<String, Integer>();
    for (int i = 0; i + 2 <= squeezed.length(); i++) {
      bigrams.merge(squeezed.substring(i, i + 2), 1, Integer::sum);
    }
    return bigrams;
  }

  private static int common(Map<String, Integer> one, Map<String, Integer> other) {
    return one.entrySet().stream()
        .mapToInt(e -> Math.min(e.getValue(), other.getOrDefault(e.getKey(), 0)))
        .sum();
  }

  /** Twice the longest common subsequence over the sum of both lengths, without white space. */
  static double likeness(String one, String other) {
    String a = WhiteSpace.squeeze(one);
    String b = WhiteSpace.squeeze(other);
    if (a.isEmpty() && b.isEmpty()) {
      return 1;
    }
    int[] row = new int[b.length() + 1];
    for (int i = 0; i < a.length(); i++) {
      int diagonal = 0;
      for (int j = 0; j < b.length(); j++) {
        int above = row[j + 1];
        row[j + 1] = a.charAt(i) == b.charAt(j) ? diagonal + 1 : Math.max(above, row[j]);
        diagonal = above;
      }
    }
    return 2.0 * row[b.length()] / (a.length() + b.length());
  }

  /** The edit distance of two texts over the length of the first, without white space. */
  static double characterError(String gold, String read) {
    String a = WhiteSpace.squeeze(gold);
    String b = WhiteSpace.squeeze(read);
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 0; i < a.length(); i++) {
      int diagonal = row[0];
      row[0] = i + 1;
      for (int j = 0; j < b.length(); j++) {
        int changed = diagonal + (a.charAt(i) == b.charAt(j) ? 0 : 1);
        diagonal = row[j + 1];
        row[j + 1] = Math.min(changed, Math.min(row[j], row[j + 1]) + 1);
      }
    }
    return a.isEmpty() ? (b.isEmpty() ? 0 : 1) : (double) row[b.length()] / a.length();
  }

  private static List<String> strayed(
      AnnotationFile article,
      Optional<AnnotationFile> counterpart,
      List<AnnotationFile> predicted) {
    String own = counterpart.map(c -> WhiteSpace.squeeze(c.text())).orElse("");
    List<String> others =
        predicted.stream()
            .filter(p -> !Optional.of(p).equals(counterpart))
            .map(p -> WhiteSpace.squeeze(p.text()))
            .toList();
    return SENTENCE_END
        .splitAsStream(WhiteSpace.squeeze(article.text()))
        .filter(s -> s.length() >= SENTENCE && !own.contains(s))
        .filter(s -> others.stream().anyMatch(o -> o.contains(s)))
        .toList();
  }

  private static Score mentions(AnnotationFile gold, Optional<AnnotationFile> counterpart) {
    Map<String, Integer> wanted = names(gold);
    Map<String, Integer> found = counterpart.map(PageComparison::names).orElseGet(Map::of);
    return new Score(size(wanted), size(found), common(wanted, found));
  }

  private static Map<String, Integer> names(AnnotationFile file) {
    var names = new HashMap<String, Integer>();
    for (TaggedSpan mention : file.mentions()) {
      String name = WhiteSpace.squeeze(mention.span().of(file.text()));
      names.merge(mention.type().tag() + name, 1, Integer::sum);
    }
    return names;
  }

  private static int size(Map<String, Integer> multiset) {
    return multiset.values().stream().mapToInt(n -> n).sum();
  }
}
