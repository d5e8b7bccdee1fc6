package org.tongjian.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongjian.source.Metadata;

/**
 * What a page says of its paper and issue. Each part is empty when the page does not say it.
 *
 * @param paper name of the newspaper in simplified characters: 徐汇报
 * @param issueNumber number of the issue within its year: 第1期
 * @param runningNumber number of the issue since the paper began: 总第1759期
 * @param issueDate date of publication
 * @param weekday weekday as printed
 * @param lunarDate date of the lunar calendar as printed
 * @param pageCount pages of the issue: 本期16版
 * @param pageNumber number of this page: 第1版
 * @param licence licence or serial number as printed: 准印证号(B)0150
 * @param editors who answers for the page, as printed
 */
public record Masthead(
    Optional<String> paper,
    Optional<Integer> issueNumber,
    Optional<Integer> runningNumber,
    Optional<LocalDate> issueDate,
    Optional<DayOfWeek> weekday,
    Optional<String> lunarDate,
    Optional<Integer> pageCount,
    Optional<Integer> pageNumber,
    Optional<String> licence,
    List<String> editors) {
  /** The masthead of a text that has none. */
  public static final Masthead NONE =
      new Masthead(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  public Masthead {
    editors = List.copyOf(editors);
  }

  /** This masthead, with what another page of the issue says where this one says nothing. */
  Masthead or(Masthead other) {
    return new Masthead(
        paper.or(() -> other.paper),
        issueNumber.or(() -> other.issueNumber),
        runningNumber.or(() -> other.runningNumber),
        issueDate.or(() -> other.issueDate),
        weekday.or(() -> issueDate.isPresent() ? Optional.empty() : other.weekday),
        lunarDate.or(() -> issueDate.isPresent() ? Optional.empty() : other.lunarDate),
        pageCount.or(() -> other.pageCount),
        pageNumber,
        licence.or(() -> other.licence),
        editors);
  }

  /** What is said beside a text in the place of a masthead. */
  static Masthead of(Metadata said) {
    return NONE.or(said);
  }

  /** This masthead, with what is said beside the text where it says nothing. */
  Masthead or(Metadata said) {
    return with(paper.or(said::paper), issueDate.or(said::issueDate), pageNumber.or(said::page));
  }

  /** This masthead, but for paper and page number that the user gives. */
  Masthead given(Metadata given) {
    return with(given.paper().or(() -> paper), issueDate, given.page().or(() -> pageNumber));
  }

  /** This masthead, with a page number from elsewhere where it says none itself. */
  Masthead orPageNumber(Optional<Integer> number) {
    return with(paper, issueDate, pageNumber.or(() -> number));
  }

  private Masthead with(
      Optional<String> newPaper, Optional<LocalDate> newDate, Optional<Integer> newPageNumber) {
    return new Masthead(
        newPaper,
        issueNumber,
        runningNumber,
        newDate,
        weekday,
        lunarDate,
        pageCount,
        newPageNumber,
        licence,
        editors);
  }
}
