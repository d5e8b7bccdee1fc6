package org.tongjian.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.tongjian.claim.Claim;
import org.tongjian.entity.Entity;
import org.tongjian.mention.Mention;
import org.tongjian.time.TimeValue;

/** The quads of claims: at most twelve for a claim of up to four mentions. */
final class ClaimQuads {
  private final ArticleNodes nodes;

  ClaimQuads(ArticleNodes nodes) {
    this.nodes = nodes;
  }

  /** The entities a claim ties together, its subject first. */
  static List<Entity> entities(Claim claim) {
    return object(claim).map(o -> List.of(claim.subject(), o)).orElse(List.of(claim.subject()));
  }

  private static Optional<Entity> object(Claim claim) {
    if (claim instanceof Claim.PlaceClaim place) {
      return Optional.of(place.place());
    } else if (claim instanceof Claim.ParticipantClaim participant) {
      return Optional.of(participant.who());
    } else if (claim instanceof Claim.AgentClaim agent) {
      return Optional.of(agent.who());
    }
    return Optional.empty();
  }

  List<Quad> of(int index, Claim claim) {
    Node node = nodes.claim(index);
    List<Quad> quads = new ArrayList<>();
    Adder adder = (p, o) -> quads.add(new Quad(nodes.article(), node, p, o));
    adder.add(StandardTerms.TYPE, type(claim));
    adder.add(Vocabulary.SUBJECT, nodes.entity(claim.subject()));
    object(claim).ifPresent(o -> adder.add(Vocabulary.OBJECT, nodes.entity(o)));
    addDetails(claim, adder);
    adder.add(Vocabulary.MODALITY, Vocabulary.of(claim.modality()));
    adder.add(Vocabulary.QUOTE, nodes.sentence(claim.evidence().quote()));
    for (Mention mention : claim.evidence().mentions()) {
      adder.add(Vocabulary.EVIDENCE, nodes.mention(mention));
    }
    adder.add(Vocabulary.RULE, Literals.of(claim.evidence().rule()));
    adder.add(Vocabulary.CONFIDENCE, Literals.confidence(claim.evidence().confidence()));
    return quads;
  }

  private void addDetails(Claim claim, Adder adder) {
    if (claim instanceof Claim.PostClaim post) {
      adder.add(Vocabulary.OFFICE, nodes.office(post.office()));
      addDate(post.date(), adder);
    } else if (claim instanceof Claim.DateClaim date) {
      addDate(Optional.of(date.date()), adder);
    } else if (claim instanceof Claim.ParticipantClaim participant) {
      participant.part().ifPresent(p -> adder.add(Vocabulary.PART, Vocabulary.of(p)));
    } else if (claim instanceof Claim.StageClaim stage) {
      adder.add(Vocabulary.STAGE, Vocabulary.of(stage.stage()));
      addDate(stage.date(), adder);
    } else if (claim instanceof Claim.AmountClaim amount) {
      adder.add(Vocabulary.QUANTITY, Literals.of(amount.quantity()));
    }
  }

  private static void addDate(Optional<TimeValue> date, Adder adder) {
    date.ifPresent(d -> adder.add(Vocabulary.DATE, Literals.of(d)));
  }

  private static Node type(Claim claim) {
    if (claim instanceof Claim.PostClaim post) {
      return switch (post.tenure()) {
        case HOLDS -> TermClasses.HOLDING_CLAIM;
        case HELD -> TermClasses.PAST_HOLDING_CLAIM;
        case APPOINTED -> TermClasses.APPOINTMENT_CLAIM;
        case REMOVED -> TermClasses.REMOVAL_CLAIM;
      };
    } else if (claim instanceof Claim.DateClaim) {
      return TermClasses.DATE_CLAIM;
    } else if (claim instanceof Claim.PlaceClaim) {
      return TermClasses.PLACE_CLAIM;
    } else if (claim instanceof Claim.ParticipantClaim) {
      return TermClasses.PARTICIPATION_CLAIM;
    } else if (claim instanceof Claim.AgentClaim) {
      return TermClasses.AGENT_CLAIM;
    } else if (claim instanceof Claim.StageClaim) {
      return TermClasses.STAGE_CLAIM;
    } else if (claim instanceof Claim.AmountClaim) {
      return TermClasses.AMOUNT_CLAIM;
    }
    throw new IllegalArgumentException("unknown kind of claim: " + claim.getClass());
  }

  private interface Adder {
    void add(Node predicate, Node object);
  }
}
