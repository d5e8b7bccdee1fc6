package org.tongjian.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongjian.annotation.Relation;
import org.tongjian.mention.MentionType;

/**
 * The result of comparing predictions with gold articles.
 *
 * @param articles the articles that were compared, in order of their names
 * @param faults predictions that could not be used, and why
 */
public record Evaluation(List<ScoredArticle> articles, List<String> faults) {
  public Evaluation {
    articles = List.copyOf(articles);
    faults = List.copyOf(faults);
  }

  /** The rows of the table, in order, and the kinds each of them sums. */
  static Map<String, List<String>> rows() {
    var rows = new LinkedHashMap<String, List<String>>();
    var mentions = new ArrayList<String>();
    for (MentionType type : MentionType.values()) {
      rows.put(type.label(), List.of(Item.mentionKind(type)));
      mentions.add(Item.mentionKind(type));
    }
    rows.put("mentions", mentions);
    rows.put("date+value", List.of("date+value"));
    relations()
        .filter(Relation::isPost)
        .forEach(
            r -> rows.put(r.word() + " (no body)", List.of("post:" + r.word() + " (no body)")));
    relations().forEach(r -> rows.put(r.word(), List.of("fact:" + r.word())));
    rows.put("fact+modality", List.of("fact+modality"));
    rows.put(
        "facts",
        relations()
            .filter(r -> r.compareTo(Relation.STAGE) < 0)
            .map(r -> "fact:" + r.word())
            .toList());
    return rows;
  }

  private static Stream<Relation> relations() {
    return Stream.of(Relation.values());
  }

  /** The score of each row of the table, in its order. */
  public Map<String, Score> scores() {
    return scores(articles.stream().map(ScoredArticle::counts).toList());
  }

  private static Map<String, Score> scores(List<Map<String, Score>> counts) {
    var scores = new LinkedHashMap<String, Score>();
    rows()
        .forEach(
            (label, kinds) -> {
              Score sum = Score.NONE;
              for (Map<String, Score> article : counts) {
                for (String kind : kinds) {
                  sum = sum.plus(article.getOrDefault(kind, Score.NONE));
                }
              }
              scores.put(label, sum);
            });
    return scores;
  }

  /**
   * The 95 % intervals of each row, by drawing articles with replacement.
   *
   * @param seed the same seed gives the same intervals
   */
  public Map<String, Intervals> intervals(long seed) {
    return Bootstrap.intervals(
        articles.stream().map(article -> scores(List.of(article.counts()))).toList(), seed);
  }

  /** The errors of all articles, in order of the text. */
  public List<LabelError> errors() {
    return articles.stream().flatMap(article -> ErrorFinder.errors(article).stream()).toList();
  }
}
