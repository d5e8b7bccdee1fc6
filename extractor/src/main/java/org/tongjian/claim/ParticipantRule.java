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
          "^(?:了)?(?:会议|仪式|活动|大会|论坛|座谈|座谈会|开幕式)?(?:的)?(?:单位|领导|嘉宾|企业|方)?(?:还|也|主要)?(?:有|为|是|包括|：)");
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
    final List<Mention> waiting = new ArrayList<>();
    boolean told;
    Optional<PartWords.Found> announced = Optional.empty();
  }

  private void read(
      Reading reading, Reading.Sentence sentence, Mention event, Consumer<Claim> found) {
    State state = new State();
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
        || isQuoted(reading, sentence, index)) {
      return;
    }
    if (state.announced.isPresent()) {
      claim(reading, sentence, event, mention, state.announced.get()).ifPresent(found);
      return;
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
    String behind = reading.text().substring(word.end(), sentence.span().end());
    if (ANNOUNCES.matcher(behind).find()) {
      state.announced = Optional.of(word);
      return;
    }
    state.announced = Optional.empty();
    state.told = true;
    for (Mention mention : state.waiting) {
      if (fits(reading, mention, word)) {
        claim(reading, sentence, event, mention, word).ifPresent(found);
      }
    }
  }

  /** A body must stand close to what it does; a person may be the subject of a long sentence. */
  private static boolean fits(Reading reading, Mention mention, PartWords.Found word) {
    if (mention.type() == MentionType.PERSON) {
      return word.persons();
    }
    String gap =
        reading
            .text()
            .substring(mention.span().end(), Math.max(mention.span().end(), word.start()));
    return word.bodies() && gap.length() < 40 && !gap.contains("。");
  }

  /** A leader whose words are only quoted: 习近平总书记考察上海重要讲话精神. */
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
            reading
                .text()
                .substring(
                    sentence.span().start(), Math.max(sentence.span().start(), word.start())));
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
