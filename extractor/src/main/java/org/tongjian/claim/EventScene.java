package org.tongjian.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tongjian.entity.Entity;
import org.tongjian.mention.Mention;
import org.tongjian.mention.MentionType;

/** Which events an article reports, which it only mentions, and which one a sentence is about. */
final class EventScene {
  private static final Pattern JOINT = Pattern.compile("[\\s、，,和及与”“]*(?:以及)?");
  private static final Pattern HERE = Pattern.compile("会上|与会|到会|出席|主持|参加|主办|承办|聚");

  /** The words that tell events of the report from those of its background. */
  record Words(Set<String> before, Set<String> behind, List<String> held) {
    static Words load() {
      Set<String> before = new HashSet<>();
      Set<String> behind = new HashSet<>();
      for (String[] row : Table.rows("background-words.tsv")) {
        (row[0].equals("before") ? before : behind).add(row[1]);
      }
      return new Words(before, behind, Table.words("held-words.txt"));
    }

    boolean isHeld(String text) {
      return held.stream().anyMatch(text::contains);
    }
  }

  private final Reading reading;
  private final Words words;
  private final List<Optional<Mention>> subject = new ArrayList<>();
  private final Set<Mention> background = new HashSet<>();
  private final Map<Mention, Mention> days = new HashMap<>();

  EventScene(Reading reading, Words words) {
    this.reading = reading;
    this.words = words;
    reading.sentences().forEach(this::markBackground);
    Optional<Mention> main = mainEvent();
    Optional<Mention> current = main;
    for (Reading.Sentence sentence : reading.sentences()) {
      Optional<Mention> before = sentence.opensParagraph() ? main : current;
      current = held(sentence).or(() -> before);
      subject.add(current);
      note(sentence, current);
    }
  }

  private void note(Reading.Sentence sentence, Optional<Mention> event) {
    Optional<Mention> day =
        sentence.of(MentionType.DATE).stream()
            .filter(d -> EventDateRule.isDay(d) && !reading.isDateline(sentence, d))
            .findFirst();
    if (event.isPresent() && day.isPresent() && sentence.mentions().contains(event.get())) {
      days.putIfAbsent(event.get(), day.get());
    }
  }

  /** The event that the article reports: the first that its opening says is held. */
  private Optional<Mention> mainEvent() {
    for (Reading.Sentence sentence : reading.sentences()) {
      Optional<Mention> event = held(sentence);
      if (sentence.number() > 3) {
        return Optional.empty();
      }
      if (event.isPresent()) {
        boolean list = reported(sentence).size() > 2;
        return list ? Optional.empty() : event;
      }
    }
    return Optional.empty();
  }

  private void markBackground(Reading.Sentence sentence) {
    List<Mention> events = sentence.of(MentionType.EVENT);
    for (int i = events.size() - 1; i >= 0; i--) {
      boolean listed =
          i + 1 < events.size()
              && background.contains(events.get(i + 1))
              && JOINT.matcher(reading.between(events.get(i), events.get(i + 1))).matches();
      String behind = reading.after(sentence, events.get(i)).replaceFirst("^[”》]", "");
      String before = reading.before(sentence, events.get(i)).replaceFirst("[“《]$", "");
      if (listed
          || words.behind.stream().anyMatch(behind::startsWith)
          || words.before.stream().anyMatch(before::endsWith)) {
        background.add(events.get(i));
      }
    }
  }

  /** The event that a sentence says is held; of several the last one before a word for holding. */
  private Optional<Mention> held(Reading.Sentence sentence) {
    List<Mention> events = reported(sentence);
    if (events.isEmpty()) {
      return Optional.empty();
    }
    String plain = reading.textOutsideNames(sentence);
    boolean acted = words.isHeld(plain) || HERE.matcher(plain).find();
    boolean dated = sentence.of(MentionType.DATE).stream().anyMatch(EventDateRule::isDay);
    return acted || dated ? Optional.of(events.get(0)) : Optional.empty();
  }

  /** The events of a sentence that are no background. */
  List<Mention> reported(Reading.Sentence sentence) {
    return sentence.of(MentionType.EVENT).stream().filter(e -> !background.contains(e)).toList();
  }

  boolean isHeld(String text) {
    return words.isHeld(text);
  }

  /** The event that a sentence is about: its own, or the last one that was held. */
  Optional<Mention> subjectOf(Reading.Sentence sentence) {
    return subject.get(sentence.number());
  }

  /** The day named in the sentence that first told of the event that a sentence is about. */
  Optional<Mention> dayOf(Reading.Sentence sentence) {
    return subjectOf(sentence).map(days::get);
  }

  /** The event of a mention. */
  Optional<Entity> entity(Mention event) {
    return reading.entity(event);
  }
}
