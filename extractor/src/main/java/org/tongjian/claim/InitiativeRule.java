package org.tongjian.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.tongjian.claim.Claim.Stage;
import org.tongjian.entity.Entity;
import org.tongjian.mention.Mention;
import org.tongjian.mention.MentionType;
import org.tongjian.time.TimeValue;

/** What becomes of initiatives: the stage they reach, when, and through whom. */
final class InitiativeRule implements ClaimRule {
  static final Pattern CLAUSE_END = Pattern.compile("[，,；;：:。！？\n]");
  private static final Pattern LINK = Pattern.compile("\\s*(?:、|和|与|及|同|会同|以及|联合)\\s*");
  private static final Pattern OWNS = Pattern.compile("\\s*(?:的)?\\s*[“《]?\\s*");
  private static final Pattern OBJECT =
      Pattern.compile("(?:按照|照着|根据|依照|遵照|在|对|向|经|给|落实|响应|围绕|支持|配合|帮助|同时|代表)$");
  private static final Pattern IN_SESSION = Pattern.compile("会上|全会|会议|大会|论坛上|仪式上|当天|同日|发布会");

  /** How far before a verb its subject may stand, in characters. */
  private static final int SUBJECT_REACH = 120;

  private static final Pattern SPEECH = Pattern.compile("要求|强调|指出|要|必须");

  private final EventScene.Words events;
  private final MilestoneWords words;
  private final ModalityReader modality;
  private final PassiveAgents passive;
  private final LaterClauses later;

  InitiativeRule(EventScene.Words events, MilestoneWords words, ModalityReader modality) {
    this.events = events;
    this.words = words;
    this.modality = modality;
    this.passive = new PassiveAgents();
    this.later = new LaterClauses(words, modality);
  }

  /** A word beside an initiative, with its offset in the text of the article. */
  private record Hit(int offset, MilestoneWords.Found word, boolean before) {}

  @Override
  public void find(Reading reading, Consumer<Claim> found) {
    var scene = new EventScene(reading, events);
    for (Reading.Sentence sentence : reading.sentences()) {
      for (int i = 0; i < sentence.mentions().size(); i++) {
        Mention mention = sentence.mentions().get(i);
        Optional<Entity> thing = reading.entity(mention);
        if (mention.type() == MentionType.INITIATIVE && thing.isPresent()) {
          Optional<Hit> hit = hit(reading, sentence, i);
          if (hit.isPresent()) {
            milestone(reading, scene, sentence, mention, thing.get(), hit.get(), found);
          }
          agents(reading, sentence, i, thing.get(), hit, found);
          passive.find(reading, sentence, i, thing.get(), found);
          later.find(reading, sentence, i, thing.get(), hit.map(Hit::offset).orElse(-1), found);
        }
      }
    }
  }

  /** The word beside an initiative: in its clause before it, else behind it, names left out. */
  private Optional<Hit> hit(Reading reading, Reading.Sentence sentence, int index) {
    Mention mention = sentence.mentions().get(index);
    int from = sentence.span().start();
    for (int i = index - 1; i >= 0; i--) {
      Mention other = sentence.mentions().get(i);
      boolean listed =
          other.type() == MentionType.INITIATIVE
              && reading
                  .between(other, sentence.mentions().get(i + 1))
                  .matches("[”》]?[、和及与]?[“《]?");
      if (!listed) {
        from = other.span().end();
        break;
      }
      mention = other;
    }
    String before =
        lastClause(
            reading
                .text()
                .substring(Math.min(from, mention.span().start()), mention.span().start()));
    Optional<MilestoneWords.Found> word = words.lastIn(tail(before, 16));
    if (word.isPresent()) {
      int base = mention.span().start() - tail(before, 16).length();
      return word.map(w -> new Hit(base + w.start(), w, true));
    }
    Mention own = sentence.mentions().get(index);
    String behind = behind(reading, sentence, index);
    return words.firstIn(behind).map(w -> new Hit(own.span().end() + w.start(), w, false));
  }

  private static String tail(String text, int length) {
    return text.substring(Math.max(0, text.length() - length));
  }

  static String lastClause(String text) {
    int at = -1;
    var matcher = CLAUSE_END.matcher(text);
    while (matcher.find()) {
      at = matcher.end();
    }
    return at < 0 ? text : text.substring(at);
  }

  /** What follows an initiative in its clause, up to the next name that is no date. */
  private static String behind(Reading reading, Reading.Sentence sentence, int index) {
    int from = sentence.mentions().get(index).span().end();
    int to = Math.min(sentence.span().end(), from + 24);
    for (int i = index + 1; i < sentence.mentions().size(); i++) {
      if (sentence.mentions().get(i).type() != MentionType.DATE) {
        to = Math.min(to, sentence.mentions().get(i).span().start());
        break;
      }
    }
    String text = reading.text().substring(from, Math.max(from, to));
    var matcher = CLAUSE_END.matcher(text);
    return matcher.find() ? text.substring(0, matcher.start()) : text;
  }

  private void milestone(
      Reading reading,
      EventScene scene,
      Reading.Sentence sentence,
      Mention mention,
      Entity thing,
      Hit hit,
      Consumer<Claim> found) {
    int wordAt = Math.max(sentence.span().start(), hit.offset);
    Modality meant = modality.of(reading.clauseBefore(sentence, wordAt));
    if (meant == Modality.ASSERTED
        && hit.word.stage() == Stage.UNDERWAY
        && SPEECH.matcher(reading.clauseBefore(sentence, wordAt)).find()) {
      meant = Modality.DEMANDED;
    }
    boolean asserted = meant == Modality.ASSERTED;
    Stage stage =
        meant == Modality.DEMANDED && hit.word.stage() == Stage.LAUNCHED
            ? Stage.UNDERWAY
            : hit.word.stage();
    boolean proposer = stage == Stage.PROPOSED && hasPersonBefore(sentence, wordAt);
    Optional<Mention> day =
        day(reading, sentence, mention, wordAt)
            .filter(d -> !isAct(stage) || isSaidOf(reading, sentence, d, wordAt))
            .or(() -> isAct(stage) ? sessionDay(reading, sentence, scene) : Optional.empty())
            .or(() -> asserted ? reading.openingDate(sentence) : Optional.empty())
            .or(() -> asserted && proposer ? reading.dayOfReport() : Optional.empty());
    Optional<TimeValue> date = day.flatMap(Mention::value).filter(v -> !v.edtf().equals("?"));
    Evidence evidence =
        Reading.evidence(
            sentence,
            day.filter(d -> !sentence.mentions().contains(d)).isPresent()
                ? "milestone-of-day-before"
                : "milestone",
            0.8,
            day.map(d -> new Mention[] {mention, d}).orElse(new Mention[] {mention}));
    Modality told = LaterClauses.toCome(reading, date, meant);
    found.accept(new Claim.StageClaim(thing, stage, date, told, evidence));
    if (date.isPresent() && hit.word.dated() && told != Modality.DEMANDED) {
      found.accept(new Claim.DateClaim(thing, date.get(), told, evidence));
    }
  }

  /** Whether a date is a day or nobody else has begun to act between it and a word. */
  private static boolean isSaidOf(
      Reading reading, Reading.Sentence sentence, Mention date, int wordAt) {
    int from = date.span().end();
    return EventDateRule.isDay(date)
        || from >= wordAt
        || !CLAUSE_END.matcher(reading.text().substring(from, wordAt)).find()
        || sentence.of(MentionType.PERSON).stream()
            .noneMatch(p -> p.span().start() >= from && p.span().end() <= wordAt);
  }

  /** Whether the name directly before a word is a person's: A提出. */
  private static boolean hasPersonBefore(Reading.Sentence sentence, int wordAt) {
    return sentence.of(MentionType.PERSON).stream().anyMatch(p -> p.span().end() == wordAt);
  }

  private static boolean isAct(Stage stage) {
    return stage == Stage.ADOPTED
        || stage == Stage.ISSUED
        || stage == Stage.LAUNCHED
        || stage == Stage.PROPOSED;
  }

  /** The day of the meeting that a sentence tells of. */
  private static Optional<Mention> sessionDay(
      Reading reading, Reading.Sentence sentence, EventScene scene) {
    return IN_SESSION.matcher(reading.textOutsideNames(sentence)).find()
        ? reading.dayOfParagraph(sentence).or(() -> scene.dayOf(sentence)).or(reading::dayOfReport)
        : Optional.empty();
  }

  /** The last date of the sentence before the word, or between the initiative and the word. */
  private static Optional<Mention> day(
      Reading reading, Reading.Sentence sentence, Mention mention, int wordAt) {
    int limit = Math.max(wordAt, mention.span().start());
    return sentence.of(MentionType.DATE).stream()
        .filter(d -> d.span().end() <= limit)
        .filter(d -> !reading.isDateline(sentence, d))
        .filter(d -> !reading.before(sentence, d).endsWith("截至"))
        .reduce((a, b) -> b);
  }

  private void agents(
      Reading reading,
      Reading.Sentence sentence,
      int index,
      Entity thing,
      Optional<Hit> hit,
      Consumer<Claim> found) {
    Mention mention = sentence.mentions().get(index);
    boolean acts = hit.isPresent() && hit.get().word.agent();
    int limit = acts ? Math.min(hit.get().offset, mention.span().start()) : mention.span().start();
    boolean person = acts && hit.filter(h -> isPersonal(reading, h)).isPresent();
    for (Mention who : subjects(reading, sentence, index, limit, acts, person)) {
      reading
          .entity(who)
          .ifPresent(
              entity ->
                  found.accept(
                      new Claim.AgentClaim(
                          thing,
                          entity,
                          Modality.ASSERTED,
                          Reading.evidence(sentence, "agent", acts ? 0.8 : 0.6, mention, who))));
    }
  }

  /** The bodies, or else the person, that stand as subject before a verb or own the initiative. */
  private static List<Mention> subjects(
      Reading reading,
      Reading.Sentence sentence,
      int index,
      int limit,
      boolean acts,
      boolean persons) {
    List<Mention> bodies = new ArrayList<>();
    int start = limit;
    for (int i = index - 1; i >= 0; i--) {
      Mention other = sentence.mentions().get(i);
      boolean post = other.type() == MentionType.OFFICE && other.span().end() == start;
      if (post && !bodies.isEmpty()) {
        start = other.span().start();
        continue;
      }
      boolean person =
          persons && other.type() == MentionType.PERSON && reading.person(other).isPresent();
      boolean body = other.type() == MentionType.ORGANIZATION || person;
      int last = start;
      int from = other.span().end();
      if (bodies.isEmpty() && last - from > SUBJECT_REACH) {
        break;
      }
      String gap = from > last ? "" : reading.text().substring(from, last);
      boolean near =
          bodies.isEmpty()
              ? acts && isSubjectGap(gap, person) || OWNS.matcher(gap).matches()
              : LINK.matcher(gap).matches();
      if (body && near) {
        bodies.add(other);
        start = other.span().start();
      } else if (!bodies.isEmpty() || other.type() == MentionType.INITIATIVE && !acts) {
        break;
      }
      String lead =
          i == 0
              ? reading.before(sentence, other)
              : reading.between(sentence.mentions().get(i - 1), other);
      boolean object = body && near && OBJECT.matcher(lead).find();
      if (object) {
        bodies.clear();
        start = limit;
        if (!acts) {
          break;
        }
      }
    }
    return bodies;
  }

  /** What one person alone can do: propose, draft, sign. */
  private static boolean isPersonal(Reading reading, Hit hit) {
    return hit.word.stage() == Stage.PROPOSED
        || hit.before && reading.text().startsWith("签", hit.offset);
  }

  private static boolean isSubjectGap(String gap, boolean person) {
    return person
        ? gap.length() < 10 && !CLAUSE_END.matcher(gap).find()
        : gap.length() < 45 && !gap.contains("；") && !gap.contains("：");
  }
}
