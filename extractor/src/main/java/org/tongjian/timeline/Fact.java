package org.tongjian.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongjian.claim.Modality;

/**
 * A fact of the knowledge layer with all that says it, as it is read for one entity.
 *
 * @param iri its IRI
 * @param kind its kind
 * @param detail part, stage, or {@code initiative} for the date of an initiative; else empty
 * @param view the argument that is the entity: member, post, thing, who, or other
 * @param arguments names by argument
 * @param modality how the articles mean it
 * @param when its own date, or that of its event; empty when it has none
 * @param tenure bounds of a membership; empty for other kinds
 * @param saidBy the claims by which it is said
 */
record Fact(
    String iri,
    FactKind kind,
    String detail,
    String view,
    Map<String, String> arguments,
    Modality modality,
    Optional<When> when,
    Optional<Tenure> tenure,
    List<SaidBy> saidBy) {

  /** A date with its bounds. */
  record When(String edtf, Optional<LocalDate> earliest, Optional<LocalDate> latest) {}

  /** A report and the class of its claim: {@code HoldingClaim}. */
  record SaidBy(String claimClass, Report report) {}

  Fact {
    arguments = Map.copyOf(arguments);
    saidBy = List.copyOf(saidBy);
  }

  List<Report> reports() {
    return saidBy.stream().map(SaidBy::report).toList();
  }
}
