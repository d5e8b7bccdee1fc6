package org.tongjian.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongjian.entity.Entity;
import org.tongjian.mention.Mention;
import org.tongjian.mention.MentionType;

/** A ceremony that is named after an initiative marks its stage: 某某工程开工仪式. */
final class CeremonyRule implements ClaimRule {
  private static final Pattern CEREMONY =
      Pattern.compile("(?:(?:(?<!新闻)发布|启动|签约|揭牌|上线)(大会|活动|会)|(仪式))$");
  private static final Pattern QUOTES = Pattern.compile("[《》“”\\s]");
  private static final Pattern KIND = Pattern.compile("(?:工程|项目)$");
  private static final int SHORTEST_NAME = 4;

  private final EventDateRule dates;
  private final MilestoneWords words;

  CeremonyRule(EventDateRule dates, MilestoneWords words) {
    this.dates = dates;
    this.words = words;
  }

  @Override
  public void find(Reading reading, Consumer<Claim> found) {
    Map<String, Entity> initiatives = initiatives(reading);
    if (!initiatives.isEmpty() && hasCeremony(reading)) {
      dates.find(
          reading,
          claim -> {
            if (claim instanceof Claim.DateClaim date) {
              mark(date, initiatives, found);
            }
          });
    }
  }

  private static Map<String, Entity> initiatives(Reading reading) {
    Map<String, Entity> initiatives = new HashMap<>();
    for (Reading.Sentence sentence : reading.sentences()) {
      for (Mention mention : sentence.of(MentionType.INITIATIVE)) {
        String name = KIND.matcher(plain(mention.surface())).replaceFirst("");
        if (name.length() >= SHORTEST_NAME) {
          reading.entity(mention).ifPresent(thing -> initiatives.put(name, thing));
        }
      }
    }
    return initiatives;
  }

  private static boolean hasCeremony(Reading reading) {
    return reading.sentences().stream()
        .flatMap(s -> s.of(MentionType.EVENT).stream())
        .anyMatch(e -> CEREMONY.matcher(plain(e.surface())).find());
  }

  private static String plain(String name) {
    return QUOTES.matcher(name).replaceAll("");
  }

  /** Where the word for the kind of ceremony begins. */
  private static int kindOf(Matcher ceremony) {
    return Math.max(ceremony.start(1), ceremony.start(2));
  }

  private void mark(Claim.DateClaim event, Map<String, Entity> initiatives, Consumer<Claim> found) {
    String name = plain(event.subject().name());
    var ceremony = CEREMONY.matcher(name);
    if (!ceremony.find()) {
      return;
    }
    Optional<MilestoneWords.Found> word = words.lastIn(name.substring(0, kindOf(ceremony)));
    if (word.isEmpty() || word.get().stage() == Claim.Stage.UNDERWAY) {
      return;
    }
    Evidence seen = event.evidence();
    Evidence evidence =
        new Evidence(seen.quote(), seen.mentions(), "milestone-by-ceremony-of-name-before", 0.7);
    initiatives.forEach(
        (of, thing) -> {
          int at = name.indexOf(of);
          if (at >= 0 && at + of.length() <= word.get().start()) {
            var stage = word.get().stage();
            found.accept(
                new Claim.StageClaim(
                    thing, stage, Optional.of(event.date()), event.modality(), evidence));
            found.accept(new Claim.DateClaim(thing, event.date(), event.modality(), evidence));
          }
        });
  }
}
