package org.tongjian.claim;

import java.util.Optional;
import org.tongjian.entity.Entity;
import org.tongjian.entity.Office;
import org.tongjian.time.TimeValue;

/** A fact that an article states. The kinds are closed; each says what it is about. */
public sealed interface Claim {
  /** How the article means it. */
  Modality modality();

  /** The sentence that says it and the rule that found it. */
  Evidence evidence();

  /** The thing the claim is about. */
  Entity subject();

  /** What the article says of a person and a post. */
  enum Tenure {
    /** Holds the post on the day of the report. */
    HOLDS,
    /** Held it once and no longer does. */
    HELD,
    /** Is appointed or elected to it. */
    APPOINTED,
    /** Is removed from it or leaves it. */
    REMOVED
  }

  /** Stages of an initiative, from plan to completion. */
  enum Stage {
    PROPOSED,
    ADOPTED,
    ISSUED,
    LAUNCHED,
    UNDERWAY,
    COMPLETED,
    CANCELLED
  }

  /** Parts that people and bodies play in an event. */
  enum Part {
    CHAIRS,
    SPEAKS,
    REPORTS,
    ATTENDS,
    HOSTS,
    SIGNS,
    VISITS,
    GUIDES
  }

  /**
   * A person and a post.
   *
   * @param subject the person
   * @param tenure whether the person holds, held, comes to or leaves the post
   * @param office the post
   * @param date the day of appointment or removal; for HOLDS and HELD empty, the report's own date
   *     stands for it
   */
  record PostClaim(
      Entity subject,
      Tenure tenure,
      Office office,
      Optional<TimeValue> date,
      Modality modality,
      Evidence evidence)
      implements Claim {}

  /** An event or an initiative's milestone is dated. */
  record DateClaim(Entity subject, TimeValue date, Modality modality, Evidence evidence)
      implements Claim {}

  /** An event is held, a body or initiative lies or settles, in a place. */
  record PlaceClaim(Entity subject, Entity place, Modality modality, Evidence evidence)
      implements Claim {}

  /**
   * A person or body takes part in an event.
   *
   * @param subject the event
   * @param who the person or body
   * @param part what it does there; empty when the article does not say
   */
  record ParticipantClaim(
      Entity subject, Entity who, Optional<Part> part, Modality modality, Evidence evidence)
      implements Claim {}

  /** A person or body proposes, approves, issues, launches or runs an initiative. */
  record AgentClaim(Entity subject, Entity who, Modality modality, Evidence evidence)
      implements Claim {}

  /**
   * An initiative reaches a stage.
   *
   * @param date when; empty when the article does not say
   */
  record StageClaim(
      Entity subject, Stage stage, Optional<TimeValue> date, Modality modality, Evidence evidence)
      implements Claim {}

  /**
   * Money, area, number or target of an initiative.
   *
   * @param quantity number and unit as written: 59亿元
   */
  record AmountClaim(Entity subject, String quantity, Modality modality, Evidence evidence)
      implements Claim {}
}
