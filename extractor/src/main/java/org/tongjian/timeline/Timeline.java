package org.tongjian.timeline;

import java.util.List;

/**
 * The dated statements about one entity, or about several to compare.
 *
 * @param subjects the entities, in the order asked for
 * @param entries the statements by date; undated ones last
 * @param tenures the posts of people and the people of posts and bodies, by begin
 */
public record Timeline(List<Subject> subjects, List<TimelineEntry> entries, List<Tenure> tenures) {
  public Timeline {
    subjects = List.copyOf(subjects);
    entries = List.copyOf(entries);
    tenures = List.copyOf(tenures);
  }

  /** The name of a subject. */
  String nameOf(String iri) {
    return subjects.stream()
        .filter(subject -> subject.iri().equals(iri))
        .map(Subject::name)
        .findFirst()
        .orElse(iri);
  }

  /** Names of all subjects: {@code 沈知远、陆鸣}. */
  public String title() {
    return String.join("、", subjects.stream().map(Subject::name).toList());
  }
}
