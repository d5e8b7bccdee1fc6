package org.tongjian.claim;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.tongjian.claim.Claim.Stage;
import org.tongjian.entity.Entity;
import org.tongjian.mention.Mention;
import org.tongjian.mention.MentionType;
import org.tongjian.time.TimeValue;

/** The later stages that a sentence tells of an initiative, each with a date of its own. */
final class LaterClauses {
  private static final Pattern OWN_CLAUSE =
      Pattern.compile("(?:将|将于|自|于|计划|预计|到|并|已|已于|并于|定于|拟于)?");

  /** How far behind a name clauses may tell of it, in characters. */
  private static final int CHAIN = 80;

  private final MilestoneWords words;
  private final ModalityReader modality;

  LaterClauses(MilestoneWords words, ModalityReader modality) {
    this.words = words;
    this.modality = modality;
  }

  /** A word that says a stage, with its offset in the text of the article. */
  private record Word(int offset, Stage stage) {}

  /** What the clauses behind the first one say with a date of their own: 次年3月开工. */
  void find(
      Reading reading,
      Reading.Sentence sentence,
      int index,
      Entity thing,
      int already,
      Consumer<Claim> found) {
    Mention mention = sentence.mentions().get(index);
    int from = mention.span().end();
    int to = Math.min(sentence.span().end(), from + CHAIN);
    for (Mention other : sentence.mentions().subList(index + 1, sentence.mentions().size())) {
      if (other.span().start() >= to) {
        break;
      }
      if (other.type() == MentionType.DATE) {
        dated(reading, sentence, mention, other, to, already)
            .ifPresent(h -> later(reading, sentence, mention, other, h, thing, found));
      } else if (other.type() != MentionType.PLACE && other.type() != MentionType.ORGANIZATION) {
        break;
      }
    }
  }

  /** The word that a date in a clause of its own dates. */
  private Optional<Word> dated(
      Reading reading,
      Reading.Sentence sentence,
      Mention mention,
      Mention date,
      int to,
      int already) {
    String gap = reading.between(mention, date);
    String behind = reading.text().substring(date.span().end(), Math.max(date.span().end(), to));
    var end = InitiativeRule.CLAUSE_END.matcher(behind);
    String clause = end.find() ? behind.substring(0, end.start()) : behind;
    boolean own =
        InitiativeRule.CLAUSE_END.matcher(gap).find()
            && OWN_CLAUSE.matcher(InitiativeRule.lastClause(gap)).matches();
    return own && !reading.isDateline(sentence, date)
        ? words
            .firstIn(clause)
            .filter(w -> w.dated() && w.start() < 10 && w.stage() != Stage.UNDERWAY)
            .map(w -> new Word(date.span().end() + w.start(), w.stage()))
            .filter(w -> w.offset != already)
        : Optional.empty();
  }

  private void later(
      Reading reading,
      Reading.Sentence sentence,
      Mention mention,
      Mention date,
      Word word,
      Entity thing,
      Consumer<Claim> found) {
    Optional<TimeValue> value = date.value().filter(v -> !v.edtf().equals("?"));
    if (value.isEmpty()) {
      return;
    }
    Modality meant = modality.of(reading.clauseBefore(sentence, word.offset));
    Modality told = toCome(reading, value, meant);
    Evidence evidence = Reading.evidence(sentence, "milestone-in-later-clause", 0.7, mention, date);
    found.accept(new Claim.StageClaim(thing, word.stage, value, told, evidence));
    if (told != Modality.DEMANDED) {
      found.accept(new Claim.DateClaim(thing, value.get(), told, evidence));
    }
  }

  /** What is stated of a day after publication is planned: 自7月1日起施行. */
  static Modality toCome(Reading reading, Optional<TimeValue> date, Modality meant) {
    boolean later = date.filter(reading::isAfterIssue).isPresent();
    return later && meant == Modality.ASSERTED ? Modality.PLANNED : meant;
  }
}
