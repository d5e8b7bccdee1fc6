package org.tongjian.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongjian.claim.Claim.Part;
import org.tongjian.claim.Claim.ParticipantClaim;
import org.tongjian.claim.Claim.PostClaim;
import org.tongjian.claim.Claim.Tenure;

/** Keeps each fact once, with its best evidence, and drops what another claim rules out. */
final class ClaimSelection {
  private static final Comparator<Claim> IN_TEXT =
      Comparator.comparing((Claim c) -> c.evidence().quote())
          .thenComparing(c -> c.evidence().mentions().get(0))
          .thenComparing(ClaimSelection::key);

  private ClaimSelection() {}

  static List<Claim> select(List<Claim> found) {
    Map<String, Claim> best = new LinkedHashMap<>();
    for (Claim claim : found) {
      best.merge(key(claim), claim, ClaimSelection::better);
    }
    Map<String, PostClaim> strongest = strongest(best);
    return best.values().stream()
        .filter(claim -> !(claim instanceof PostClaim post && isRuledOut(post, strongest)))
        .filter(claim -> !(claim instanceof ParticipantClaim who && onlyAttends(who, best)))
        .sorted(IN_TEXT)
        .toList();
  }

  /** Who speaks at an event is not said to attend it as well. */
  private static boolean onlyAttends(ParticipantClaim claim, Map<String, Claim> best) {
    if (!claim.part().equals(Optional.of(Part.ATTENDS))) {
      return false;
    }
    for (Part part : Part.values()) {
      String other = participation(claim, Optional.of(part));
      if (part != Part.ATTENDS && best.containsKey(other)) {
        return true;
      }
    }
    return false;
  }

  /**
   * For each person and post the claim that rules out others: the day's change, else the surest.
   */
  private static Map<String, PostClaim> strongest(Map<String, Claim> best) {
    Map<String, PostClaim> strongest = new HashMap<>();
    for (Claim claim : best.values()) {
      if (claim instanceof PostClaim post) {
        strongest.merge(post(post), post, (a, b) -> rank(b) > rank(a) ? b : a);
      }
    }
    return strongest;
  }

  private static double rank(PostClaim claim) {
    return claim.evidence().confidence() + (isNews(claim) ? 1 : 0);
  }

  /** Whether a change is what the article reports, not a line of a résumé. */
  private static boolean isNews(PostClaim claim) {
    return claim.tenure() == Tenure.REMOVED
        || claim.tenure() == Tenure.APPOINTED
            && claim.date().filter(d -> d.edtf().length() < 10).isEmpty();
  }

  /** Nobody holds now what the article says was once held, or what somebody has just come to. */
  private static boolean isRuledOut(PostClaim post, Map<String, PostClaim> strongest) {
    PostClaim winner = strongest.get(post(post));
    boolean now = post.tenure() == Tenure.HOLDS || post.tenure() == Tenure.HELD;
    boolean resume = winner.tenure() == Tenure.APPOINTED && !isNews(winner);
    return now && winner.tenure() != post.tenure() && !resume;
  }

  private static Claim better(Claim first, Claim second) {
    return second.evidence().confidence() > first.evidence().confidence() ? second : first;
  }

  private static String post(PostClaim claim) {
    return claim.subject().number() + " " + claim.office();
  }

  private static String participation(ParticipantClaim claim, Optional<Part> part) {
    return "participant " + claim.subject().number() + " " + claim.who().number() + " " + part;
  }

  /** The fact without its evidence. */
  private static String key(Claim claim) {
    String subject = claim.getClass().getSimpleName() + " " + claim.subject().number() + " ";
    if (claim instanceof PostClaim post) {
      return subject + post.tenure() + " " + post.office();
    }
    if (claim instanceof Claim.DateClaim date) {
      return subject + date.date();
    }
    if (claim instanceof Claim.PlaceClaim place) {
      return subject + place.place().number();
    }
    if (claim instanceof ParticipantClaim who) {
      return participation(who, who.part());
    }
    if (claim instanceof Claim.AgentClaim agent) {
      return subject + agent.who().number();
    }
    if (claim instanceof Claim.StageClaim stage) {
      return subject + stage.stage() + " " + stage.date();
    }
    return subject + ((Claim.AmountClaim) claim).quantity();
  }
}
