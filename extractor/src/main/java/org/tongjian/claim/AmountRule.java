package org.tongjian.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongjian.entity.Entity;
import org.tongjian.mention.Mention;
import org.tongjian.mention.MentionType;

/** Money, areas and numbers that a sentence gives for the initiative it has named just before. */
final class AmountRule implements ClaimRule {
  /** How far behind the name an amount may stand, in characters. */
  private static final int REACH = 60;

  private final Pattern amount;
  private final ModalityReader modality;

  private AmountRule(Pattern amount, ModalityReader modality) {
    this.amount = amount;
    this.modality = modality;
  }

  static AmountRule load(ModalityReader modality) {
    Pattern amount =
        Pattern.compile(
            "(?:"
                + alternatives("lead")
                + ")[了约超过近达为总额的人最高]{0,4}([0-9０-９][0-9０-９.．,，]*[多余]?[百千万亿]*[多余]?(?:"
                + alternatives("unit")
                + "))(?![0-9])");
    return new AmountRule(amount, modality);
  }

  /** The words of a kind, longer ones first. */
  private static String alternatives(String kind) {
    return Table.rows("amount-words.tsv").stream()
        .filter(row -> row[0].equals(kind))
        .map(row -> row[1])
        .sorted(Comparator.comparing((String w) -> -w.length()))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  @Override
  public void find(Reading reading, Consumer<Claim> found) {
    for (Reading.Sentence sentence : reading.sentences()) {
      List<Mention> mentions = sentence.mentions();
      for (int i = 0; i < mentions.size(); i++) {
        Optional<Entity> thing = reading.entity(mentions.get(i));
        if (mentions.get(i).type() == MentionType.INITIATIVE && thing.isPresent()) {
          amounts(reading, sentence, i, thing.get(), found);
        }
      }
    }
  }

  private void amounts(
      Reading reading, Reading.Sentence sentence, int index, Entity thing, Consumer<Claim> found) {
    Mention mention = sentence.mentions().get(index);
    int from = mention.span().end();
    int to = Math.min(sentence.span().end(), from + REACH);
    for (Mention other : sentence.mentions().subList(index + 1, sentence.mentions().size())) {
      if (other.type() == MentionType.INITIATIVE || other.type() == MentionType.EVENT) {
        to = Math.min(to, other.span().start());
        break;
      }
    }
    Matcher matcher = amount.matcher(reading.text()).region(Math.min(from, to), to);
    while (matcher.find()) {
      Modality meant = modality.of(reading.clauseBefore(sentence, matcher.start()));
      found.accept(
          new Claim.AmountClaim(
              thing,
              matcher.group(1),
              meant,
              Reading.evidence(sentence, "amount-behind-name", 0.6, mention)));
    }
  }
}
