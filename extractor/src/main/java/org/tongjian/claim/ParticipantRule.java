package org.tongjian.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.tongjian.claim.Claim.Part;
import org.tongjian.entity.Entity;
import org.tongjian.mention.Mention;
import org.tongjian.mention.MentionType;

/**
 * Who takes part in an event, and how. A sentence is read from left to right: names gather until a
 * word says what they do, or a word like 出席会议的有 says it of the names that follow.
 */
final class ParticipantRule implements ClaimRule {
  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "^(?:了)?[“《]?(?:会议|仪式|活动|大会|论坛|座谈|座谈会|开幕式|开幕会|\\s)?[”》]?(?:的)?"
              + "(?:单位|领导|嘉宾|企业|方)?(?:还|也|主要|分别)?(?:有|为|是|包括|：)"
              + "(?:[一二三四五六七八九十0-9]+[家位名个]：)?");
  private static final Pattern ITS_PEOPLE =
      Pattern.compile("^(?:的)?(?:有关|相关|主要|各|负责|领导|成员|班子|全体|部分|代表组|机关|工作人员|市|区|县|师生|专家)");
  private static final Pattern FOR_OTHERS = Pattern.compile("(?:代表|以|受|经|按照|根据|在|对|向|加入)$");
  private static final Pattern LINK = Pattern.compile("\\s*(?:、|和|与|及|以及|，)\\s*");
  private static final Pattern OF_EVENT = Pattern.compile("[”》]?(?:上)?的");
  private static final Pattern REPORTER =
      Pattern.compile("(?:记者|通讯员|摄影|撰稿)\\s*(?:[\\p{IsHan}·]{2,4}[\\s、]+){0,3}$");
  private static final Pattern SAYS = Pattern.compile("^\\s*(?:[（(][^）)]{0,12}[）)])?[：:]");
  private static final Pattern QUOTED_LEADER =
      Pattern.compile("(?s)^(?:总书记|主席)?(?:在|对|关于|来|考察|视察|重要|有关|新时代|始终|要求|的|经济|生态|强军|外交|法治|文化).*");

  private final EventScene.Words words;
  private final PartWords parts;
  private final ModalityReader modality;

  ParticipantRule(EventScene.Words words, PartWords parts, ModalityReader modality) {
    this.words = words;
    this.parts = parts;
    this.modality = modality;
  }

  @Override
  public void find(Reading reading, Consumer<Claim> found) {
    var scene = new EventScene(reading, words);
    for (Reading.Sentence sentence : reading.sentences()) {
      Optional<Mention> event = eventOf(scene, sentence);
      if (event.isPresent()) {
        read(reading, sentence, event.get(), found);
      }
    }
  }

  private static Optional<Mention> eventOf(EventScene scene, Reading.Sentence sentence) {
    return scene.subjectOf(sentence);
  }

  /** What has been read of a sentence so far. */
  private static final class State {
    final boolean ownEvent;
    Optional<PartWords.Found> last = Optional.empty();
    final List<Mention> waiting = new ArrayList<>();
    List<Mention> doers = List.of();
    boolean told;
    Optional<PartWords.Found> announced = Optional.empty();

    State(boolean ownEvent) {
      this.ownEvent = ownEvent;
    }
  }

  private void read(
      Reading reading, Reading.Sentence sentence, Mention event, Consumer<Claim> found) {
    State state = new State(sentence.mentions().contains(event));
    int at = sentence.span().start();
    List<Mention> all = sentence.mentions();
    for (int i = 0; i <= all.size(); i++) {
      int end = i < all.size() ? all.get(i).span().start() : sentence.span().end();
      for (PartWords.Found word : parts.in(reading.text(), Math.min(at, end), end)) {
        tell(reading, sentence, event, word, state, found);
      }
      if (i < all.size()) {
        name(reading, sentence, event, i, state, found);
        at = all.get(i).span().end();
      }
    }
  }

  private void name(
      Reading reading,
      Reading.Sentence sentence,
      Mention event,
      int index,
      State state,
      Consumer<Claim> found) {
    Mention mention = sentence.mentions().get(index);
    boolean person = mention.type() == MentionType.PERSON;
    if (!person && mention.type() != MentionType.ORGANIZATION
        || isQuoted(reading, sentence, index)
        || REPORTER.matcher(reading.before(sentence, mention)).find()) {
      return;
    }
    if (person && SAYS.matcher(reading.after(sentence, mention)).find()) {
      claim(reading, sentence, event, mention, PartWords.colon(mention)).ifPresent(found);
      return;
    }
    if (state.announced.isPresent()) {
      claim(reading, sentence, event, mention, state.announced.get()).ifPresent(found);
      return;
    }
    boolean guest =
        index > 0
            && sentence.mentions().get(index - 1).equals(event)
            && OF_EVENT.matcher(reading.between(event, mention)).matches();
    if (guest && state.last.filter(w -> w.part() == Part.ATTENDS).isPresent()) {
      claim(reading, sentence, event, mention, state.last.get()).ifPresent(found);
    }
    if (state.told) {
      state.waiting.clear();
      state.told = false;
    }
    state.waiting.add(mention);
  }

  private void tell(
      Reading reading,
      Reading.Sentence sentence,
      Mention event,
      PartWords.Found word,
      State state,
      Consumer<Claim> found) {
    if (word.ownSentence() && !state.ownEvent) {
      return;
    }
    state.last = Optional.of(word);
    String behind = behind(reading, sentence, event, word);
    if (ANNOUNCES.matcher(behind).find()) {
      state.announced = Optional.of(word);
      return;
    }
    state.announced = Optional.empty();
    boolean also = word.start() > 0 && reading.text().charAt(word.start() - 1) == '并';
    List<Mention> who = also && !state.doers.isEmpty() ? state.doers : state.waiting;
    state.told = true;
    state.doers = List.copyOf(who);
    for (Mention mention : who) {
      boolean person = mention.type() == MentionType.PERSON;
      if (person
          ? word.persons()
          : word.bodies() && acts(reading, sentence, state, mention, word)) {
        claim(reading, sentence, event, mention, word).ifPresent(found);
      }
    }
  }

  /** What follows a word, the name of the event left out: 参加…仪式的还有. */
  private static String behind(
      Reading reading, Reading.Sentence sentence, Mention event, PartWords.Found word) {
    int from = word.end();
    int gap = event.span().start() - from;
    boolean next =
        gap >= 0 && gap < 3 && reading.text().substring(from, from + gap).matches("了?[“《]?");
    int start = next ? event.span().end() : from;
    return reading.text().substring(start, Math.max(start, sentence.span().end()));
  }

  /** A body acts when its list stands close to the word, and it, not its people or a document. */
  private static boolean acts(
      Reading reading,
      Reading.Sentence sentence,
      State state,
      Mention mention,
      PartWords.Found word) {
    Mention last = mention;
    for (Mention other : state.waiting) {
      if (other.compareTo(last) > 0 && LINK.matcher(reading.between(last, other)).matches()) {
        last = other;
      }
    }
    int from = last.span().end();
    String gap = reading.text().substring(from, Math.max(from, word.start()));
    int near = word.ownSentence() ? 12 : 40;
    return gap.length() < near
        && !gap.contains("电")
        && !ITS_PEOPLE.matcher(gap).find()
        && !FOR_OTHERS.matcher(reading.before(sentence, mention)).find();
  }

  /** A leader whose words are only quoted: 学习贯彻某某同志重要讲话精神. */
  private static boolean isQuoted(Reading reading, Reading.Sentence sentence, int index) {
    Mention mention = sentence.mentions().get(index);
    String behind = reading.after(sentence, mention);
    return mention.type() == MentionType.PERSON
        && behind.startsWith("总书记")
        && QUOTED_LEADER.matcher(behind).matches();
  }

  private Optional<Claim> claim(
      Reading reading,
      Reading.Sentence sentence,
      Mention event,
      Mention who,
      PartWords.Found word) {
    Optional<Entity> person =
        who.type() == MentionType.PERSON ? reading.person(who) : reading.entity(who);
    Optional<Entity> thing = reading.entity(event);
    if (person.isEmpty() || thing.isEmpty()) {
      return Optional.empty();
    }
    boolean here = sentence.mentions().contains(event);
    Evidence evidence =
        here
            ? Reading.evidence(sentence, "participant", 0.85, event, who)
            : Reading.evidence(sentence, "participant-of-last-event", 0.65, who);
    Modality meant =
        modality.of(
            reading.clauseBefore(sentence, Math.max(sentence.span().start(), word.start())));
    Part part = word.part();
    return Optional.of(
        new Claim.ParticipantClaim(
            thing.get(),
            person.get(),
            Optional.of(part),
            meant == Modality.PLANNED ? meant : Modality.ASSERTED,
            evidence));
  }
}
