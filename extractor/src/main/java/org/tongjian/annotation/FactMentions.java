package org.tongjian.annotation;

import java.util.HashSet;
import java.util.Set;
import org.tongjian.claim.Claim;
import org.tongjian.claim.ExtractedArticle;
import org.tongjian.entity.ResolvedArticle;
import org.tongjian.mention.Mention;

/** Leaves out the mentions that no fact rests on. */
public final class FactMentions {
  private FactMentions() {}

  /** The same article with only the mentions that carry its claims or name what they are about. */
  public static ExtractedArticle only(ExtractedArticle article) {
    Set<Mention> carrying = new HashSet<>();
    for (Claim claim : article.claims()) {
      carrying.addAll(claim.evidence().mentions());
      carrying.add(claim.subject().naming());
      if (claim instanceof Claim.PlaceClaim place) {
        carrying.add(place.place().naming());
      } else if (claim instanceof Claim.ParticipantClaim participant) {
        carrying.add(participant.who().naming());
      } else if (claim instanceof Claim.AgentClaim agent) {
        carrying.add(agent.who().naming());
      }
    }
    ResolvedArticle resolved = article.resolved();
    return new ExtractedArticle(
        new ResolvedArticle(
            resolved.analyzed(),
            resolved.mentions().stream().filter(carrying::contains).toList(),
            resolved.entities(),
            resolved.offices()),
        article.claims());
  }
}
