package org.tongjian.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongjian.problem.ProblemException;
import org.tongjian.store.Store;

/** Gathers the dated statements about entities. */
public final class TimelineBuilder {
  private static final Comparator<TimelineEntry> BY_DATE =
      Comparator.comparing((TimelineEntry entry) -> orLast(entry.earliest().or(entry::latest)))
          .thenComparing(entry -> orLast(entry.latest().or(entry::earliest)))
          .thenComparing(TimelineEntry::date)
          .thenComparing(TimelineEntry::kind)
          .thenComparing(TimelineEntry::text)
          .thenComparing(TimelineEntry::fact)
          .thenComparing(entry -> entry.report().claim());

  static final Comparator<Tenure> BY_BEGIN =
      Comparator.comparing((Tenure tenure) -> orLast(tenure.firstSureDay()))
          .thenComparing(Tenure::post)
          .thenComparing(Tenure::member)
          .thenComparing(Tenure::fact);

  private final EntityFinder finder;
  private final FactReader reader;
  private final Statements statements = Statements.load();

  public TimelineBuilder(Store store) {
    this.finder = new EntityFinder(store);
    this.reader = new FactReader(store);
  }

  /**
   * The timeline of one entity, or of several to compare.
   *
   * @param namesOrIris what the user typed
   * @param from leave out what is over before this day
   * @param to leave out what begins after this day
   * @throws ProblemException E404 or E405 as {@link EntityFinder#find} does
   */
  public Timeline build(
      List<String> namesOrIris, Optional<LocalDate> from, Optional<LocalDate> to) {
    List<Subject> subjects = namesOrIris.stream().map(finder::find).distinct().toList();
    List<TimelineEntry> entries = new ArrayList<>();
    List<Tenure> tenures = new ArrayList<>();
    for (Subject subject : subjects) {
      for (Fact fact : reader.about(subject.iri())) {
        entries(subject, fact)
            .filter(entry -> meets(entry.earliest(), entry.latest(), from, to))
            .forEach(entries::add);
        fact.tenure()
            .filter(tenure -> meets(tenure.firstSureDay(), tenure.lastSureDay(), from, to))
            .ifPresent(tenures::add);
      }
    }
    entries.sort(BY_DATE);
    tenures.sort(BY_BEGIN);
    return new Timeline(subjects, entries, tenures);
  }

  private Stream<TimelineEntry> entries(Subject subject, Fact fact) {
    if (fact.kind() == FactKind.MEMBERSHIP) {
      return fact.saidBy().stream().flatMap(said -> memberships(subject, fact, said).stream());
    }
    return Stream.of(entry(subject, fact, fact.detail(), fact.reports()));
  }

  /** Appointments and removals are facts of their own and no second time reports of a holding. */
  private Optional<TimelineEntry> memberships(Subject subject, Fact fact, Fact.SaidBy said) {
    return switch (said.claimClass()) {
      case "HoldingClaim" -> Optional.of(entry(subject, fact, "", List.of(said.report())));
      case "PastHoldingClaim" -> Optional.of(entry(subject, fact, "past", List.of(said.report())));
      default -> Optional.empty();
    };
  }

  private TimelineEntry entry(Subject subject, Fact fact, String detail, List<Report> reports) {
    Optional<LocalDate> issued = reports.get(0).source().issueDate();
    boolean ofReport = fact.when().isEmpty();
    String text =
        statements.of(fact.kind(), detail, fact.view(), fact.arguments())
            + Statements.suffix(fact.modality())
            + (ofReport ? "（见报）" : "");
    return new TimelineEntry(
        subject.iri(),
        fact.iri(),
        fact.kind(),
        fact.when().map(Fact.When::edtf).or(() -> issued.map(LocalDate::toString)).orElse(""),
        ofReport ? issued : fact.when().flatMap(Fact.When::earliest),
        ofReport ? issued : fact.when().flatMap(Fact.When::latest),
        ofReport,
        text,
        fact.modality(),
        reports);
  }

  /** Whether a stretch meets the period; an open end reaches as far as one likes. */
  private static boolean meets(
      Optional<LocalDate> earliest,
      Optional<LocalDate> latest,
      Optional<LocalDate> from,
      Optional<LocalDate> to) {
    if (earliest.isEmpty() && latest.isEmpty()) {
      return from.isEmpty() && to.isEmpty();
    }
    boolean over = from.isPresent() && latest.isPresent() && latest.get().isBefore(from.get());
    boolean later = to.isPresent() && earliest.isPresent() && earliest.get().isAfter(to.get());
    return !over && !later;
  }

  private static LocalDate orLast(Optional<LocalDate> date) {
    return date.orElse(LocalDate.MAX);
  }
}
