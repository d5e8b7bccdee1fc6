package org.tongjian.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.tongjian.claim.Claim;
import org.tongjian.claim.Modality;
import org.tongjian.graph.Iris;
import org.tongjian.graph.Literals;
import org.tongjian.graph.StandardTerms;
import org.tongjian.graph.TermClasses;
import org.tongjian.graph.Vocabulary;
import org.tongjian.time.TimeValue;

/**
 * What one fact is told by: claims with the same key say the same.
 *
 * @param kind its class
 * @param subject the person, event, initiative or body
 * @param other the post (or, without a body, the role), participant, agent or place
 * @param date its date, where different dates are different facts
 * @param detail part, stage or quantity
 * @param modality how it is meant
 */
record FactKey(
    Node kind,
    Node subject,
    Optional<Node> other,
    Optional<TimeValue> date,
    Optional<Node> detail,
    Node modality) {
  private static final Node ASSERTED = Vocabulary.of(Modality.ASSERTED);

  /** The facts that a claim says. */
  static List<FactKey> of(ClaimRecord claim) {
    if (claim.title().isPresent()) {
      return ofPost(claim);
    }
    Node type = claim.type();
    Node kind =
        type.equals(TermClasses.DATE_CLAIM)
            ? TermClasses.OCCURRENCE
            : type.equals(TermClasses.PLACE_CLAIM)
                ? TermClasses.LOCATION
                : type.equals(TermClasses.PARTICIPATION_CLAIM)
                    ? TermClasses.PARTICIPATION
                    : type.equals(TermClasses.AGENT_CLAIM)
                        ? TermClasses.AGENCY
                        : type.equals(TermClasses.STAGE_CLAIM)
                            ? TermClasses.MILESTONE
                            : TermClasses.QUANTITY;
    return List.of(
        new FactKey(
            kind, claim.subject(), claim.object(), claim.date(), claim.detail(), claim.modality()));
  }

  private static List<FactKey> ofPost(ClaimRecord claim) {
    Node held = claim.post().orElseGet(() -> role(claim.title().orElseThrow()));
    boolean appoints = claim.type().equals(TermClasses.APPOINTMENT_CLAIM);
    boolean removes = claim.type().equals(TermClasses.REMOVAL_CLAIM);
    List<FactKey> keys = new ArrayList<>();
    if (claim.modality().equals(ASSERTED) || !appoints && !removes) {
      keys.add(
          new FactKey(
              StandardTerms.MEMBERSHIP,
              claim.subject(),
              Optional.of(held),
              Optional.empty(),
              Optional.empty(),
              claim.modality()));
    }
    if (appoints || removes) {
      keys.add(
          new FactKey(
              appoints ? TermClasses.APPOINTMENT : TermClasses.REMOVAL,
              claim.subject(),
              Optional.of(held),
              claim.date(),
              Optional.empty(),
              claim.modality()));
    }
    return keys;
  }

  /** The concept of a title. */
  static Node role(String title) {
    return Iris.named("role", title);
  }

  /** The fact's IRI. */
  Node iri() {
    return Iris.hashed(
        "fact",
        String.join(
            "|",
            kind.getURI(),
            subject.getURI(),
            other.map(Node::getURI).orElse(""),
            date.map(TimeValue::edtf).orElse(""),
            detail.map(Node::toString).orElse(""),
            modality.getURI()));
  }

  /** The node of the interval of a holding. */
  Node tenure() {
    return Iris.hashed("tenure", iri().getURI());
  }

  boolean isAsserted() {
    return modality.equals(ASSERTED);
  }

  boolean isOfPost() {
    return kind.equals(StandardTerms.MEMBERSHIP)
        || kind.equals(TermClasses.APPOINTMENT)
        || kind.equals(TermClasses.REMOVAL);
  }

  /** The triple in standard terms that the fact gives without its circumstances, if any. */
  Optional<Triple> direct() {
    if (!isAsserted()) {
      return Optional.empty();
    }
    if (kind.equals(TermClasses.PARTICIPATION)) {
      return other.map(o -> Triple.create(subject, StandardTerms.HAS_ACTOR, o));
    } else if (kind.equals(TermClasses.AGENCY)) {
      return other.map(o -> Triple.create(subject, StandardTerms.WAS_ATTRIBUTED_TO, o));
    } else if (kind.equals(TermClasses.LOCATION) && isEvent()) {
      return other.map(o -> Triple.create(subject, StandardTerms.HAS_PLACE, o));
    } else if (kind.equals(TermClasses.OCCURRENCE) && isEvent()) {
      return date.map(d -> Triple.create(subject, StandardTerms.HAS_TIME_STAMP, Literals.of(d)));
    }
    return Optional.empty();
  }

  private boolean isEvent() {
    return subject.getURI().startsWith(Iris.BASE + "event/");
  }

  /** The facts that give the same direct triple: of a participation, those with another part. */
  List<FactKey> sameDirect() {
    if (!kind.equals(TermClasses.PARTICIPATION)) {
      return List.of(this);
    }
    List<FactKey> keys = new ArrayList<>();
    keys.add(new FactKey(kind, subject, other, date, Optional.empty(), modality));
    for (Claim.Part part : Claim.Part.values()) {
      keys.add(new FactKey(kind, subject, other, date, Optional.of(Vocabulary.of(part)), modality));
    }
    return keys;
  }
}
