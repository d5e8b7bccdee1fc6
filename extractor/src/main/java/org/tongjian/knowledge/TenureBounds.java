package org.tongjian.knowledge;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.tongjian.graph.StandardTerms;
import org.tongjian.graph.TermClasses;
import org.tongjian.time.TimeValue;

/**
 * What claims say of when a person held a post, without guessing.
 *
 * <p>Being in office on D: began on D at the latest, ended on D at the earliest. An appointment on
 * a day is the begin, unless a report of an earlier day already shows the person in office (he was
 * elected again). A removal on a day is the end, unless a report well after it still shows the
 * person in office (he came back). Having held the post once, on D: ended on D at the latest.
 */
final class TenureBounds {
  /** Papers go on calling people by the post they have just left. */
  private static final int DAYS_OF_LAG = 31;

  private final TreeSet<LocalDate> inOffice = new TreeSet<>();
  private final TreeSet<LocalDate> begins = new TreeSet<>();
  private final TreeSet<LocalDate> beganBy = new TreeSet<>();
  private final TreeSet<LocalDate> beganFrom = new TreeSet<>();
  private final TreeSet<LocalDate> ends = new TreeSet<>();
  private final TreeSet<LocalDate> endedBy = new TreeSet<>();

  TenureBounds(List<ClaimRecord> claims) {
    claims.forEach(this::add);
  }

  private void add(ClaimRecord claim) {
    Optional<LocalDate> day = claim.date().flatMap(TenureBounds::day);
    Optional<LocalDate> by = claim.date().flatMap(TimeValue::latest).or(claim::reported);
    if (claim.type().equals(TermClasses.HOLDING_CLAIM)) {
      claim.reported().ifPresent(inOffice::add);
    } else if (claim.type().equals(TermClasses.APPOINTMENT_CLAIM)) {
      day.ifPresent(begins::add);
      by.ifPresent(beganBy::add);
      // Appointed some time in July, gone perhaps within July: only its first day is sure.
      claim.date().flatMap(TimeValue::earliest).or(claim::reported).ifPresent(beganFrom::add);
    } else if (claim.type().equals(TermClasses.REMOVAL_CLAIM)) {
      day.ifPresent(ends::add);
      by.ifPresent(endedBy::add);
    } else if (claim.type().equals(TermClasses.PAST_HOLDING_CLAIM)) {
      by.ifPresent(endedBy::add);
    }
  }

  /** The day, of a date that can mean no other. */
  private static Optional<LocalDate> day(TimeValue date) {
    boolean isExact = !date.isApproximate() && date.earliest().equals(date.latest());
    return isExact ? date.earliest() : Optional.empty();
  }

  /** The bounds that are known, by their properties. */
  Map<Node, LocalDate> bounds() {
    Optional<LocalDate> shown =
        inOffice.isEmpty() ? Optional.empty() : Optional.of(inOffice.first());
    Optional<LocalDate> begin =
        first(begins).filter(b -> shown.filter(s -> s.isBefore(b)).isEmpty());
    Optional<LocalDate> end = last(ends).filter(this::isLasting);
    Optional<LocalDate> lastShown =
        Optional.ofNullable(
            end.isPresent()
                ? inOffice.floor(end.get())
                : inOffice.isEmpty() ? null : inOffice.last());
    Optional<LocalDate> latestBegin = earlier(shown, first(beganBy));
    Optional<LocalDate> earliestEnd = end.or(() -> later(lastShown, last(beganFrom)));
    Optional<LocalDate> latestEnd = end.or(() -> firstFrom(endedBy, earliestEnd));

    Map<Node, LocalDate> bounds = new LinkedHashMap<>();
    begin
        .filter(b -> end.filter(b::isAfter).isEmpty())
        .ifPresent(d -> bounds.put(StandardTerms.BEGIN, d));
    latestBegin
        .filter(b -> end.filter(b::isAfter).isEmpty())
        .ifPresent(d -> bounds.put(StandardTerms.LATEST_BEGIN, d));
    earliestEnd.ifPresent(d -> bounds.put(StandardTerms.EARLIEST_END, d));
    end.ifPresent(d -> bounds.put(StandardTerms.END, d));
    latestEnd.ifPresent(d -> bounds.put(StandardTerms.LATEST_END, d));
    return bounds;
  }

  /** Whether no report long after it shows the person in office again. */
  private boolean isLasting(LocalDate end) {
    boolean reappointed = !beganBy.isEmpty() && beganBy.last().isAfter(end);
    return !reappointed
        && (inOffice.isEmpty() || !inOffice.last().isAfter(end.plusDays(DAYS_OF_LAG)));
  }

  private static Optional<LocalDate> first(NavigableSet<LocalDate> days) {
    return days.isEmpty() ? Optional.empty() : Optional.of(days.first());
  }

  private static Optional<LocalDate> firstFrom(
      NavigableSet<LocalDate> days, Optional<LocalDate> from) {
    return from.isEmpty() ? first(days) : Optional.ofNullable(days.ceiling(from.get()));
  }

  private static Optional<LocalDate> last(NavigableSet<LocalDate> days) {
    return days.isEmpty() ? Optional.empty() : Optional.of(days.last());
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isPresent() && (b.isEmpty() || a.get().isBefore(b.get())) ? a : b;
  }

  private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isPresent() && (b.isEmpty() || a.get().isAfter(b.get())) ? a : b;
  }
}
