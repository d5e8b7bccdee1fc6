package org.tongjian.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongjian.source.Document;

/**
 * What tells which issue of which paper a document is of, as far as known.
 *
 * @param document the document
 * @param paper name of the newspaper
 * @param date day of publication
 * @param folder the folder, archive or site it lies in
 * @param series its name without the number at its end
 */
record Issue(
    Document document,
    Optional<String> paper,
    Optional<LocalDate> date,
    String folder,
    String series) {
  private static final Pattern LAST_NUMBER = Pattern.compile("[0-9]+(?=[^0-9]*$)");

  static Issue of(List<Article> ofOneDocument) {
    Article first = ofOneDocument.get(0);
    Document document = first.document();
    Optional<String> paper =
        ofOneDocument.stream().flatMap(a -> a.masthead().paper().stream()).findFirst();
    String path = document.path().replace('\\', '/');
    int cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('!'));
    cut = Math.max(cut, path.lastIndexOf('#'));
    String series = LAST_NUMBER.matcher(path.substring(cut + 1)).replaceFirst("*");
    return new Issue(
        document,
        paper.or(() -> document.given().or(document.metadata()).paper()),
        first.issueDate(),
        path.substring(0, Math.max(cut, 0)),
        series);
  }

  /**
   * Whether two documents are of one issue: of one paper and day, or, where these are not known of
   * both, at least not of different ones and from one place.
   */
  @SuppressWarnings("ReferenceEquality") // the very same document
  boolean isSame(Issue other) {
    boolean beside = folder.equals(other.folder) && series.equals(other.series);
    boolean rubric = beside && (isRubric(paper) || isRubric(other.paper));
    if (differ(date, other.date) || !rubric && areOthers(paper, other.paper)) {
      return false;
    }
    boolean sameDay = date.isPresent() && other.date.isPresent();
    if (document == other.document || sameDay && paper.isPresent() && paper.equals(other.paper)) {
      return true;
    }
    return sameDay
        ? folder.equals(other.folder) || above(folder).equals(above(other.folder))
        : beside;
  }

  /** Whether two articles begin in the very same document. */
  @SuppressWarnings("ReferenceEquality") // equal documents would be compared by their whole text
  static boolean isOneDocument(Article one, Article other) {
    return one.document() == other.document();
  }

  private static <T> boolean differ(Optional<T> one, Optional<T> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  /**
   * Whether two names are of different papers: not where one has the name of a page before it, and
   * not where a single character differs, as old forms and misread ones do.
   */
  private static boolean areOthers(Optional<String> one, Optional<String> other) {
    return differ(one, other)
        && !one.get().endsWith(other.get())
        && !other.get().endsWith(one.get())
        && !areNearlyEqual(one.get(), other.get());
  }

  /** Whether a name may be that of a page as well as that of a paper. */
  private static boolean isRubric(Optional<String> name) {
    return name.filter(n -> n.endsWith("新闻") || n.endsWith("时讯")).isPresent();
  }

  private static boolean areNearlyEqual(String one, String other) {
    int different = 0;
    for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
      different += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return one.length() == other.length() && one.length() >= 4 && different <= 1;
  }

  private static String above(String folder) {
    int slash = folder.lastIndexOf('/');
    return slash < 0 ? folder : folder.substring(0, slash);
  }
}
