package org.tongjian.claim;

import java.util.ArrayList;
import java.util.List;
import org.tongjian.entity.ResolvedArticle;

/** Finds the claims of an article. Immutable; load it once. */
public final class ClaimExtractor {
  private final List<ClaimRule> rules;

  private ClaimExtractor(List<ClaimRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** Reads the bundled rules. */
  public static ClaimExtractor load() {
    var events = EventScene.Words.load();
    var modality = ModalityReader.load();
    var milestones = MilestoneWords.load();
    var dates = new EventDateRule(events, modality);
    return new ClaimExtractor(
        List.of(
            new PostRule(PostTriggers.load()),
            dates,
            new CeremonyRule(dates, milestones),
            new PlaceRule(events, modality),
            new ParticipantRule(events, PartWords.load(), modality),
            new InitiativeRule(events, milestones, modality),
            AmountRule.load(modality)));
  }

  /** The claims of an article, in order of their quotes. */
  public List<Claim> extract(ResolvedArticle article) {
    var reading = new Reading(article);
    List<Claim> found = new ArrayList<>();
    rules.forEach(rule -> rule.find(reading, found::add));
    return ClaimSelection.select(found);
  }
}
