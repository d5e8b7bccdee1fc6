package org.tongjian.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongjian.claim.PostLists.PostList;
import org.tongjian.mention.Mention;
import org.tongjian.mention.MentionType;

/** Whose life a sentence tells: the person that a résumé opens with owns its dated posts. */
final class Resumes {
  private static final Pattern OPENS =
      Pattern.compile(
          "(?s)^\\s*(?:同志)?(?:的?(?:个人)?(?:简历|履历|其人)|[，,（(]\\s*(?:男|女|[^，,。]{1,4}族|曾用名|[^，,。]{0,12}人[，,])).*");
  private static final Pattern GOES_ON = Pattern.compile("^\\s*(?:男|女|[^，,。]{1,4}族)[，,]");
  private static final Pattern PLAIN = Pattern.compile("[^。！？；;：:，,]{0,4}");

  private final Reading reading;
  private final List<Optional<Mention>> owners = new ArrayList<>();

  Resumes(Reading reading) {
    this.reading = reading;
    Optional<Mention> owner = Optional.empty();
    for (Reading.Sentence sentence : reading.sentences()) {
      Optional<Mention> opened = opener(sentence);
      boolean goesOn =
          !sentence.opensParagraph()
              || sentence.mentions().stream()
                  .findFirst()
                  .filter(m -> m.type() == MentionType.DATE)
                  .filter(m -> m.span().start() - sentence.span().start() < 3)
                  .isPresent()
              || GOES_ON.matcher(reading.text(sentence)).find();
      Optional<Mention> before = goesOn ? owner : Optional.empty();
      owner = opened.or(() -> before);
      owners.add(owner);
    }
  }

  private Optional<Mention> opener(Reading.Sentence sentence) {
    return sentence.mentions().stream()
        .findFirst()
        .filter(m -> m.type() == MentionType.PERSON && m.span().length() > 1)
        .filter(m -> m.span().start() - sentence.span().start() < 4)
        .filter(m -> OPENS.matcher(reading.after(sentence, m)).matches());
  }

  /** The person whose résumé gives a list of posts behind a date. */
  Optional<Mention> ownerOf(Reading.Sentence sentence, PostList list) {
    boolean dated =
        sentence.of(MentionType.DATE).stream()
            .anyMatch(d -> d.compareTo(list.offices().get(0)) < 0);
    return dated || list.lead().contains("任") ? owners.get(sentence.number()) : Optional.empty();
  }

  /** Whether a list of posts stands directly behind a date, as in the lines of a résumé. */
  boolean isLine(Reading.Sentence sentence, PostList list) {
    Mention first = list.offices().get(0);
    int at = sentence.mentions().indexOf(first);
    return owners.get(sentence.number()).isPresent()
        && at > 0
        && sentence.mentions().get(at - 1).type() == MentionType.DATE
        && PLAIN.matcher(list.lead()).matches();
  }
}
