package org.tongjian.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongjian.page.Article;
import org.tongjian.typesetting.PlannedIssue;
import org.tongjian.typesetting.PrintedArticle;

/** Pairs the printed articles of an issue with those that were read, and says what is wrong. */
final class IssueScorer {
  /** A stretch of fewer characters of another article is chance. */
  private static final int STRETCH = 20;

  private final long seed;
  private final IssueFormat format;
  private final List<PrintedArticle> printed;
  private final List<Article> read;
  private final List<String> bodies;
  private final List<String> readBodies;
  private final Whereabouts whereabouts;
  private final int[] counterpart;

  private IssueScorer(PlannedIssue issue, IssueFormat format, List<Article> read) {
    this.seed = issue.seed();
    this.format = format;
    this.printed = issue.articles();
    this.read = read;
    List<String> beside =
        printed.stream()
            .flatMap(a -> Stream.concat(a.captions().stream(), a.byline().stream()))
            .map(FoldedText::of)
            // The square before a byline stands in print only.
            .flatMap(line -> Stream.of(line, line.replace("□", "")).distinct())
            // The byline of one article may be the beginning of another's.
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    this.bodies = printed.stream().map(a -> FoldedText.of(a.body())).toList();
    this.readBodies =
        read.stream().map(a -> FoldedText.without(FoldedText.of(a.text()), beside)).toList();
    this.whereabouts = Whereabouts.find(bodies, readBodies);
    this.counterpart = pair();
  }

  /** The articles of an issue as they came back. */
  static List<ReadArticle> score(PlannedIssue issue, IssueFormat format, List<Article> read) {
    var scorer = new IssueScorer(issue, format, read);
    var articles = new ArrayList<ReadArticle>();
    for (int i = 0; i < scorer.printed.size(); i++) {
      articles.add(scorer.article(i));
    }
    return articles;
  }

  private record Pair(int printed, int read, int common) {}

  /** Pairs one to one, those with most characters in common first. */
  private int[] pair() {
    var pairs = new ArrayList<Pair>();
    for (int p = 0; p < printed.size(); p++) {
      for (int r = 0; r < read.size(); r++) {
        int common = whereabouts.count(p, r);
        if (common > 0) {
          pairs.add(new Pair(p, r, common));
        }
      }
    }
    pairs.sort((a, b) -> Integer.compare(b.common, a.common));
    var counterparts = new int[printed.size()];
    java.util.Arrays.fill(counterparts, -1);
    var taken = new boolean[read.size()];
    for (Pair pair : pairs) {
      if (counterparts[pair.printed] < 0 && !taken[pair.read]) {
        counterparts[pair.printed] = pair.read;
        taken[pair.read] = true;
      }
    }
    return counterparts;
  }

  private ReadArticle article(int index) {
    PrintedArticle article = printed.get(index);
    int reader = counterpart[index];
    Optional<Article> found = reader < 0 ? Optional.empty() : Optional.of(read.get(reader));
    boolean hasHeadline = found.map(f -> isHeadline(article, f)).orElse(false);
    double likeness =
        reader < 0 ? 0 : CommonSubsequence.likeness(bodies.get(index), readBodies.get(reader));
    return new ReadArticle(
        seed,
        format,
        article,
        found.map(Article::title),
        hasHeadline,
        likeness,
        bodies.get(index).length(),
        whereabouts.strayed(index, reader),
        whereabouts.lost(index),
        faults(index, reader, hasHeadline));
  }

  private static boolean isHeadline(PrintedArticle article, Article found) {
    return FoldedText.of(found.headline().title()).equals(FoldedText.of(article.title()))
        || FoldedText.of(found.title()).equals(FoldedText.of(article.whole()));
  }

  private List<String> faults(int index, int reader, boolean hasHeadline) {
    var faults = new ArrayList<String>();
    if (reader < 0) {
      faults.add("not found");
      return faults;
    }
    if (!hasHeadline) {
      faults.add("headline");
    }
    if (whereabouts.lost(index) > STRETCH) {
      faults.add("lost " + whereabouts.lost(index));
    }
    int strayed = whereabouts.strayed(index, reader);
    if (strayed > 0) {
      faults.add("split off " + strayed);
    }
    int foreign = 0;
    for (int other = 0; other < printed.size(); other++) {
      foreign += other == index ? 0 : whereabouts.count(other, reader);
    }
    if (foreign > 0) {
      faults.add("foreign " + foreign);
    }
    int own = whereabouts.count(index, reader);
    int unknown = readBodies.get(reader).length() - own - foreign;
    if (unknown > STRETCH) {
      faults.add("added " + unknown);
    }
    return faults;
  }
}
