package org.tongjian.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One person in one post, with the bounds that the papers give and no guess.
 *
 * @param fact IRI of the membership
 * @param subject IRI of the entity whose timeline it is on
 * @param member name of the person
 * @param post name of the post
 * @param began first day, exact
 * @param inOfficeFrom first day known to be in office
 * @param inOfficeUntil last day known to be in office
 * @param ended last day, exact
 * @param goneBy a day on which no longer in office
 * @param reportedOn the days of reports, in order
 */
public record Tenure(
    String fact,
    String subject,
    String member,
    String post,
    Optional<LocalDate> began,
    Optional<LocalDate> inOfficeFrom,
    Optional<LocalDate> inOfficeUntil,
    Optional<LocalDate> ended,
    Optional<LocalDate> goneBy,
    List<LocalDate> reportedOn) {
  public Tenure {
    reportedOn = List.copyOf(reportedOn);
  }

  /** The first day that is sure to be inside; empty when no day is. */
  Optional<LocalDate> firstSureDay() {
    return began.or(() -> inOfficeFrom).or(() -> inOfficeUntil).or(() -> ended);
  }

  /** The last day that is sure to be inside; empty when no day is. */
  Optional<LocalDate> lastSureDay() {
    return ended.or(() -> inOfficeUntil).or(() -> inOfficeFrom).or(() -> began);
  }

  /** All days that it names, for the span of a picture. */
  Stream<LocalDate> days() {
    return Stream.of(began, inOfficeFrom, inOfficeUntil, ended, goneBy).flatMap(Optional::stream);
  }

  /** The bounds in words: {@code 2023-12-28起见报在任，2024-09-12仍见报在任}. */
  public String bounds() {
    String from =
        began
            .map(day -> day + "就任")
            .orElse(inOfficeFrom.map(day -> "不晚于" + day + "在任").orElse("就任时间不明"));
    String until =
        ended
            .map(day -> day + "离任")
            .orElse(
                goneBy
                    .map(day -> "不晚于" + day + "离任")
                    .orElse(inOfficeUntil.map(day -> "至少到" + day).orElse("离任时间不明")));
    return from + "，" + until;
  }
}
