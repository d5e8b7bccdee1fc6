package org.tongjian.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tongjian.entity.Entity;
import org.tongjian.mention.Mention;
import org.tongjian.mention.MentionType;

/** Which events an article reports, which it only mentions, and which one a sentence is about. */
final class EventScene {
  private static final Pattern JOINT = Pattern.compile("[\\s、，,和及与”“]*(?:以及)?");
  private static final Pattern HERE =
      Pattern.compile("会上|会议|大会|全会|仪式|论坛|活动|博览会|座谈|与会|到会|出席|主持|开幕|发布会");

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

  EventScene(Reading reading, Words words) {
    this.reading = reading;
    this.words = words;
    Optional<Mention> current = Optional.empty();
    for (Reading.Sentence sentence : reading.sentences()) {
      markBackground(sentence);
      current = held(sentence).or(keep(current));
      subject.add(current);
    }
  }

  private static java.util.function.Supplier<Optional<Mention>> keep(Optional<Mention> current) {
    return () -> current;
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
    boolean acted =
        words.isHeld(reading.text(sentence)) || HERE.matcher(reading.text(sentence)).find();
    boolean dated = !sentence.of(MentionType.DATE).isEmpty();
    boolean first = sentence.number() < 2;
    return acted || dated || first ? Optional.of(events.get(0)) : Optional.empty();
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

  /** The event of a mention. */
  Optional<Entity> entity(Mention event) {
    return reading.entity(event);
  }
}
