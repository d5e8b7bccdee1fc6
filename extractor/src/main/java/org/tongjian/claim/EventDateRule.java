package org.tongjian.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.tongjian.mention.Mention;
import org.tongjian.mention.MentionType;

/** Dates of events: the nearest date in the sentence that says that the event is held. */
final class EventDateRule implements ClaimRule {
  private static final Pattern CHAIRED = Pattern.compile("(?:主持|出席|召开|举行)(?:了)?[“《]?$");
  private static final Pattern SAME_DAY = Pattern.compile("^[”》]?(?:也|还)?(?:同场|同日|同时|同期|当天|随后)");
  private static final Pattern SHORT_NAME =
      Pattern.compile("(?:大会|会议|全会|论坛|活动|仪式|博览会|比赛|展会|峰会)(?:将|于|在|会期|时间|\\s)");
  private static final Pattern CLAUSES = Pattern.compile("[，,；;]");
  private static final Pattern OF_DAY = Pattern.compile("\\s*的?\\s*[“《]?");

  /** Beyond this distance the words between a date and an event no longer count. */
  private static final int FAR = 300;

  private final EventScene.Words words;
  private final ModalityReader modality;

  EventDateRule(EventScene.Words words, ModalityReader modality) {
    this.words = words;
    this.modality = modality;
  }

  @Override
  public void find(Reading reading, Consumer<Claim> found) {
    var scene = new EventScene(reading, words);
    Optional<Mention> day = Optional.empty();
    for (Reading.Sentence sentence : reading.sentences()) {
      List<Mention> dates =
          sentence.of(MentionType.DATE).stream()
              .filter(d -> !reading.isDateline(sentence, d))
              .toList();
      for (Mention event : scene.reported(sentence)) {
        Optional<Mention> date = nearest(reading, sentence, event, dates);
        boolean held =
            words.isHeld(reading.after(sentence, event))
                || CHAIRED.matcher(reading.before(sentence, event)).find();
        boolean same = SAME_DAY.matcher(reading.after(sentence, event)).find();
        if (date.isPresent()) {
          claim(reading, sentence, event, date.get(), 0.9).ifPresent(found);
        } else if (held
            && dates.isEmpty()
            && day.isPresent()
            && (same || !sentence.opensParagraph())) {
          claim(reading, sentence, event, day.get(), 0.6).ifPresent(found);
        }
      }
      lastEvent(reading, scene, sentence, dates, found);
      day = dates.stream().filter(EventDateRule::isDay).reduce((a, b) -> b).or(keep(day));
    }
  }

  private static java.util.function.Supplier<Optional<Mention>> keep(Optional<Mention> day) {
    return () -> day;
  }

  /** 本届博览会于11月11日举行: a short name stands for the event that was named before. */
  private void lastEvent(
      Reading reading,
      EventScene scene,
      Reading.Sentence sentence,
      List<Mention> dates,
      Consumer<Claim> found) {
    String plain = reading.textOutsideNames(sentence);
    Optional<Mention> event = scene.subjectOf(sentence);
    Optional<Mention> date = dates.stream().filter(EventDateRule::isDay).findFirst();
    if (event.isPresent()
        && date.isPresent()
        && scene.reported(sentence).isEmpty()
        && SHORT_NAME.matcher(plain).find()
        && words.isHeld(plain)
        && reading.after(sentence, date.get()).length() < 25) {
      claim(reading, sentence, event.get(), date.get(), 0.6).ifPresent(found);
    }
  }

  static boolean isDay(Mention date) {
    return date.value().filter(v -> v.edtf().length() >= 10).isPresent();
  }

  private Optional<Claim> claim(
      Reading reading, Reading.Sentence sentence, Mention event, Mention date, double sure) {
    Mention later = event.compareTo(date) > 0 ? event : date;
    String text = reading.before(sentence, later);
    Modality meant =
        modality.of(text + reading.after(sentence, later).replaceFirst("(?s)[，。；].*", ""));
    return reading
        .entity(event)
        .flatMap(
            thing ->
                date.value()
                    .filter(v -> !v.edtf().equals("?"))
                    .map(
                        value ->
                            new Claim.DateClaim(
                                thing,
                                value,
                                meant == Modality.PLANNED ? meant : Modality.ASSERTED,
                                Reading.evidence(
                                    sentence,
                                    ruleName(sentence, event, date),
                                    sure,
                                    event,
                                    date))));
  }

  /** A date of an earlier sentence lies outside the quote; the rule's name says so. */
  private static String ruleName(Reading.Sentence sentence, Mention event, Mention date) {
    boolean here = sentence.mentions().contains(date) && sentence.mentions().contains(event);
    return here ? "event-date" : "event-date-named-before";
  }

  /** The date nearest to an event, when something in the sentence says that it is held then. */
  private Optional<Mention> nearest(
      Reading reading, Reading.Sentence sentence, Mention event, List<Mention> dates) {
    Mention best = null;
    int shortest = Integer.MAX_VALUE;
    boolean held = words.isHeld(reading.after(sentence, event));
    for (Mention date : dates) {
      int distance = distance(reading, event, date);
      if (distance < shortest && tells(reading, sentence, event, date, held)) {
        best = date;
        shortest = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int distance(Reading reading, Mention event, Mention date) {
    boolean before = date.compareTo(event) < 0;
    int apart = Math.abs(date.span().start() - event.span().start());
    if (apart > FAR) {
      return FAR + apart;
    }
    String gap = before ? reading.between(date, event) : reading.between(event, date);
    int clauses = (int) CLAUSES.matcher(gap).results().count();
    return gap.length() + 20 * clauses + (before ? 0 : 5) + (isDay(date) ? 0 : 40);
  }

  private boolean tells(
      Reading reading, Reading.Sentence sentence, Mention event, Mention date, boolean held) {
    if (date.compareTo(event) < 0) {
      String gap = reading.between(date, event);
      return OF_DAY.matcher(gap).matches() || held || words.isHeld(gap) || isDay(date);
    }
    String gap = reading.between(event, date);
    return gap.length() < 30 && words.isHeld(gap + reading.after(sentence, date));
  }
}
