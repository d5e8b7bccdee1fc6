package org.tongjian.evaluation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The scores of typeset issues as a table, as JSON, and as a list of what went wrong. */
public final class IssueReport {
  private static final int DRAWS = 1000;

  private final List<IssueScore> issues;

  IssueReport(List<IssueScore> issues) {
    this.issues = List.copyOf(issues);
  }

  /** The sums of some issues. */
  private record Sum(
      int articles,
      int whole,
      int headlines,
      int bodies,
      long length,
      long strayed,
      long lost,
      int spurious,
      int jumps,
      int joined,
      int fields,
      int rightFields) {
    static Sum of(List<IssueScore> issues) {
      List<ReadArticle> all = issues.stream().flatMap(i -> i.articles().stream()).toList();
      List<ReadArticle> jumps =
          all.stream().filter(a -> a.printed().continuedOn().isPresent()).toList();
      return new Sum(
          all.size(),
          (int) all.stream().filter(ReadArticle::isWhole).count(),
          (int) all.stream().filter(ReadArticle::hasHeadline).count(),
          (int) all.stream().filter(a -> a.likeness() >= 0.99).count(),
          all.stream().mapToLong(ReadArticle::length).sum(),
          all.stream().mapToLong(ReadArticle::strayed).sum(),
          all.stream().mapToLong(ReadArticle::lost).sum(),
          issues.stream().mapToInt(IssueScore::spurious).sum(),
          jumps.size(),
          (int) jumps.stream().filter(a -> a.strayed() == 0 && a.lost() < 20).count(),
          issues.stream().mapToInt(IssueScore::mastheadFields).sum(),
          issues.stream().mapToInt(IssueScore::mastheadRight).sum());
    }

    double wholeShare() {
      return share(whole, articles);
    }

    double strayedShare() {
      return share(strayed, length);
    }
  }

  private static double share(long part, long all) {
    return all == 0 ? 0 : (double) part / all;
  }

  private List<IssueFormat> formats() {
    return issues.stream().map(IssueScore::format).distinct().toList();
  }

  private List<IssueScore> of(IssueFormat format) {
    return issues.stream().filter(i -> i.format() == format).toList();
  }

  /** Share of articles that came back whole in a format. */
  public double whole(IssueFormat format) {
    return Sum.of(of(format)).wholeShare();
  }

  /** Share of characters that came into a wrong article in a format. */
  public double strayed(IssueFormat format) {
    return Sum.of(of(format)).strayedShare();
  }

  /** A line a format. */
  public String table() {
    var out =
        new StringBuilder(
            "format  issues  articles   whole  95 %           wrong article  95 %             lost"
                + "  headline    body  spurious   jumps  masthead\n");
    for (IssueFormat format : formats()) {
      List<IssueScore> some = of(format);
      Sum sum = Sum.of(some);
      out.append(
          String.format(
              Locale.ROOT,
              "%-6s%8d%10d%8.3f  %s%13.2f%%  %s%8.2f%%%10.3f%8.3f%10d%8s%10s%n",
              format.name().toLowerCase(Locale.ROOT),
              some.size(),
              sum.articles(),
              sum.wholeShare(),
              interval(some, Sum::wholeShare, "%.3f–%.3f", 1),
              100 * sum.strayedShare(),
              interval(some, Sum::strayedShare, "%5.2f–%5.2f %%", 100),
              100 * share(sum.lost(), sum.length()),
              share(sum.headlines(), sum.articles()),
              share(sum.bodies(), sum.articles()),
              sum.spurious(),
              sum.joined() + "/" + sum.jumps(),
              sum.rightFields() + "/" + sum.fields()));
    }
    return out.toString();
  }

  /** Percentile bootstrap over issues: what a page is like varies from paper to paper. */
  private static String interval(
      List<IssueScore> issues, ToDoubleFunction<Sum> value, String form, double factor) {
    double[] bounds = bounds(issues, value);
    return String.format(Locale.ROOT, form, factor * bounds[0], factor * bounds[1]);
  }

  private static double[] bounds(List<IssueScore> issues, ToDoubleFunction<Sum> value) {
    var random = new Random(1);
    double[] values = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      List<IssueScore> draw =
          random.ints(issues.size(), 0, issues.size()).mapToObj(issues::get).toList();
      values[i] = value.applyAsDouble(Sum.of(draw));
    }
    java.util.Arrays.sort(values);
    int cut = DRAWS / 40;
    return new double[] {values[cut], values[DRAWS - 1 - cut]};
  }

  /** The same as a JSON object. */
  public String json() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    for (IssueFormat format : formats()) {
      List<IssueScore> some = of(format);
      Sum sum = Sum.of(some);
      ObjectNode node = root.putObject(format.name().toLowerCase(Locale.ROOT));
      node.put("issues", some.size());
      node.put("articles", sum.articles());
      node.put("whole", Score.rounded(sum.wholeShare(), 4));
      double[] whole = bounds(some, Sum::wholeShare);
      node.putArray("wholeInterval").add(whole[0]).add(whole[1]);
      node.put("wrongArticle", Score.rounded(sum.strayedShare(), 5));
      node.put("lost", Score.rounded(share(sum.lost(), sum.length()), 5));
      node.put("headlines", sum.headlines());
      node.put("bodies", sum.bodies());
      node.put("spurious", sum.spurious());
      node.put("jumps", sum.jumps());
      node.put("jumpsJoined", sum.joined());
      node.put("mastheadFields", sum.fields());
      node.put("mastheadRight", sum.rightFields());
    }
    return ScoreReport.print(root);
  }

  /** A line an article that did not come back whole, parted by tabs, under a heading. */
  public String errors() {
    return issues.stream()
        .flatMap(i -> i.articles().stream())
        .filter(a -> !a.isWhole())
        .map(
            a ->
                String.format(
                    Locale.ROOT,
                    "%d\t%s\t%d\t%s\t%s\t%.4f\t%s",
                    a.seed(),
                    a.format().name().toLowerCase(Locale.ROOT),
                    a.printed().page(),
                    a.printed().whole(),
                    a.title().orElse(""),
                    a.likeness(),
                    String.join(", ", a.faults())))
        .collect(
            Collectors.joining(
                "\n", "seed\tformat\tpage\tprinted\tread\tlikeness\tfaults\n", "\n"));
  }
}
