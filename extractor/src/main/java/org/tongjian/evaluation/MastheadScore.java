package org.tongjian.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tongjian.page.Article;
import org.tongjian.page.Masthead;
import org.tongjian.typesetting.Imprint;
import org.tongjian.typesetting.ImprintField;

/** Which fields of an issue's masthead were read rightly. */
final class MastheadScore {
  private MastheadScore() {}

  /** The number of fields that some article gives rightly and none gives otherwise. */
  static int right(Imprint imprint, Set<ImprintField> printed, List<Article> articles) {
    return (int) printed.stream().filter(field -> isRight(field, imprint, articles)).count();
  }

  private static boolean isRight(ImprintField field, Imprint imprint, List<Article> articles) {
    List<String> values =
        articles.stream()
            .map(a -> value(field, a))
            .flatMap(Optional::stream)
            .map(FoldedText::of)
            .distinct()
            .toList();
    String wanted = FoldedText.of(wanted(field, imprint));
    return field == ImprintField.EDITORS || field == ImprintField.LICENCE
        ? values.stream().anyMatch(v -> v.contains(wanted) || wanted.contains(v) && v.length() > 5)
        : values.equals(List.of(wanted));
  }

  private static String wanted(ImprintField field, Imprint imprint) {
    return switch (field) {
      case PAPER -> imprint.paper();
      case DATE -> imprint.day().toString();
      case WEEKDAY -> imprint.dayOfWeek().toString();
      case LUNAR_DATE -> imprint.lunarDate();
      case ISSUE_NUMBER -> String.valueOf(imprint.issueNumber());
      case RUNNING_NUMBER -> String.valueOf(imprint.runningNumber());
      case PAGE_COUNT -> String.valueOf(imprint.pageCount());
      case LICENCE -> imprint.licence();
      case EDITORS -> String.join(" ", imprint.editors());
    };
  }

  private static Optional<String> value(ImprintField field, Article article) {
    Masthead masthead = article.masthead();
    return switch (field) {
      case PAPER -> masthead.paper();
      case DATE -> article.issueDate().map(Objects::toString);
      case WEEKDAY -> masthead.weekday().map(Objects::toString);
      case LUNAR_DATE -> masthead.lunarDate();
      case ISSUE_NUMBER -> masthead.issueNumber().map(Objects::toString);
      case RUNNING_NUMBER -> masthead.runningNumber().map(Objects::toString);
      case PAGE_COUNT -> masthead.pageCount().map(Objects::toString);
      case LICENCE -> masthead.licence();
      case EDITORS -> masthead.editors().stream().reduce((a, b) -> a + " " + b);
    };
  }
}
