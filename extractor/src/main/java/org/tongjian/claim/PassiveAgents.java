package org.tongjian.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.tongjian.entity.Entity;
import org.tongjian.mention.Mention;
import org.tongjian.mention.MentionType;
import org.tongjian.time.TimeValue;

/** Bodies that stand behind an initiative: 《…》由A起草, …已经A审议通过, A就《…》作说明. */
final class PassiveAgents {
  private static final Pattern THROUGH =
      Pattern.compile("(?s)[”》]?(?:[^。；”》]{0,40}[，,])?(?:已|是)?(?:经|由)$");
  private static final Pattern DOES =
      Pattern.compile(
          "^[^，。；]{0,8}?(?:牵头|负责|起草|实施|承建|建设|审议|通过|批准|核准|编制|制定|制订|主办|承办|发起|打造|推出|印发|发布|运营|提出)");
  private static final Pattern ADOPTS =
      Pattern.compile("^[^，。；]{0,6}(?:审议通过|讨论通过|表决通过|审批通过|通过|批准|核准|同意)");
  private static final Pattern ABOUT = Pattern.compile("(?:就|对|作|作了|关于)[“《]?$");
  private static final Pattern EXPLAINS =
      Pattern.compile("^[”》]?(?:的)?(?:向[^，。]{1,8})?(?:作|作了|做|做了)?(?:起草)?(?:情况)?(?:的)?说明");
  private static final Pattern LINK = Pattern.compile("\\s*[、和与及]\\s*");

  void find(
      Reading reading, Reading.Sentence sentence, int index, Entity thing, Consumer<Claim> found) {
    List<Mention> mentions = sentence.mentions();
    Mention mention = mentions.get(index);
    explainer(reading, sentence, index)
        .ifPresent(who -> agent(reading, sentence, mention, who, thing, found));
    int at = index + 1;
    while (at < mentions.size() && isAside(mentions.get(at))) {
      at++;
    }
    if (at >= mentions.size()
        || mentions.get(at).type() != MentionType.ORGANIZATION
        || !THROUGH.matcher(reading.between(mention, mentions.get(at))).matches()) {
      return;
    }
    int last = at;
    while (last + 1 < mentions.size()
        && mentions.get(last + 1).type() == MentionType.ORGANIZATION
        && LINK.matcher(reading.between(mentions.get(last), mentions.get(last + 1))).matches()) {
      last++;
    }
    if (does(reading, sentence, last)) {
      for (Mention who : mentions.subList(at, last + 1)) {
        agent(reading, sentence, mention, who, thing, found);
      }
      adopted(reading, sentence, mention, last, thing, found);
    }
  }

  /** Dates and places may stand between an initiative and the body behind it. */
  private static boolean isAside(Mention mention) {
    return mention.type() == MentionType.DATE || mention.type() == MentionType.PLACE;
  }

  /** A date may stand between the body and the verb: 区政府常务会议3日审议通过. */
  private static boolean does(Reading reading, Reading.Sentence sentence, int index) {
    Mention who = sentence.mentions().get(index);
    String behind = reading.after(sentence, who);
    if (index + 1 < sentence.mentions().size()) {
      Mention next = sentence.mentions().get(index + 1);
      if (next.type() == MentionType.DATE && next.span().start() - who.span().end() < 8) {
        behind = reading.between(who, next) + reading.after(sentence, next);
      }
    }
    return DOES.matcher(behind).find();
  }

  /** …已经A审议通过: what has gone through a body is adopted, on the day said between. */
  private static void adopted(
      Reading reading,
      Reading.Sentence sentence,
      Mention mention,
      int index,
      Entity thing,
      Consumer<Claim> found) {
    Mention who = sentence.mentions().get(index);
    Mention next =
        index + 1 < sentence.mentions().size() ? sentence.mentions().get(index + 1) : null;
    boolean dated =
        next != null
            && next.type() == MentionType.DATE
            && next.span().start() - who.span().end() < 8;
    String behind = reading.after(sentence, dated ? next : who);
    if (!ADOPTS.matcher(behind).find() || dated && next.value().isEmpty()) {
      return;
    }
    Evidence evidence =
        dated
            ? Reading.evidence(sentence, "adopted-by-body-behind", 0.8, mention, who, next)
            : Reading.evidence(sentence, "adopted-by-body-behind", 0.8, mention, who);
    Optional<TimeValue> day = dated ? next.value() : Optional.empty();
    found.accept(
        new Claim.StageClaim(thing, Claim.Stage.ADOPTED, day, Modality.ASSERTED, evidence));
    day.ifPresent(d -> found.accept(new Claim.DateClaim(thing, d, Modality.ASSERTED, evidence)));
  }

  private static Optional<Mention> explainer(
      Reading reading, Reading.Sentence sentence, int index) {
    Mention mention = sentence.mentions().get(index);
    if (index == 0 || !EXPLAINS.matcher(reading.after(sentence, mention)).find()) {
      return Optional.empty();
    }
    Mention who = sentence.mentions().get(index - 1);
    String gap = reading.between(who, mention);
    return reading.person(who).isPresent() && gap.length() < 12 && ABOUT.matcher(gap).find()
        ? Optional.of(who)
        : Optional.empty();
  }

  private static void agent(
      Reading reading,
      Reading.Sentence sentence,
      Mention mention,
      Mention who,
      Entity thing,
      Consumer<Claim> found) {
    reading
        .entity(who)
        .ifPresent(
            entity ->
                found.accept(
                    new Claim.AgentClaim(
                        thing,
                        entity,
                        Modality.ASSERTED,
                        Reading.evidence(sentence, "agent-behind", 0.75, mention, who))));
  }
}
