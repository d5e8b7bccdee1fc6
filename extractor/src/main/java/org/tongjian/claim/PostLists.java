package org.tongjian.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongjian.mention.Mention;
import org.tongjian.mention.MentionType;

/** Finds which posts of a sentence belong to which persons. */
final class PostLists {
  private static final Pattern OFFICE_LINK =
      Pattern.compile("[\\s、，,/和及兼与]*(?:以及|兼任|、原|，原|原)?\\s*");
  private static final Pattern PERSON_LINK = Pattern.compile("\\s*[、和及与]\\s*|\\s*以及\\s*");
  private static final Pattern NAMES_NEXT =
      Pattern.compile("\\s*(?:[（(][^（）()]{1,12}[）)])?\\s*(?:是|：|:|——|—|同志)?\\s*");
  private static final Pattern BRACKET = Pattern.compile("\\s*[（(]\\s*");
  private static final Pattern BEHIND_NAME =
      Pattern.compile("[\\s，,（(：:]*(?:同志|先生|女士)?[\\s，,（(：:]*");

  /** How the posts are tied to the persons. */
  enum Tie {
    BEFORE_NAME,
    BEHIND_NAME,
    BY_VERB
  }

  /**
   * Posts and the persons they belong to.
   *
   * @param offices consecutive office mentions
   * @param persons the persons; empty when a verb leads back to somebody named earlier
   * @param lead the text before the first post, back to the mention or clause before it
   */
  record PostList(List<Mention> offices, List<Mention> persons, Tie tie, String lead) {}

  private PostLists() {}

  static List<PostList> in(Reading reading, Reading.Sentence sentence) {
    List<PostList> lists = new ArrayList<>();
    List<Mention> mentions = sentence.mentions();
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).type() == MentionType.OFFICE) {
        int end = officesEnd(reading, mentions, i);
        lists.add(list(reading, sentence, i, end));
        i = end - 1;
      }
    }
    return lists;
  }

  private static int officesEnd(Reading reading, List<Mention> mentions, int start) {
    int end = start + 1;
    int next = nextOffice(reading, mentions, end);
    while (next > 0) {
      end = next + 1;
      next = nextOffice(reading, mentions, end);
    }
    return end;
  }

  /** The place of the next office of the list, a body may stand before it; 0 when the list ends. */
  private static int nextOffice(Reading reading, List<Mention> mentions, int at) {
    int office = at;
    if (at + 1 < mentions.size() && mentions.get(at).type() == MentionType.ORGANIZATION) {
      office = at + 1;
    }
    if (office >= mentions.size() || mentions.get(office).type() != MentionType.OFFICE) {
      return 0;
    }
    String gap = reading.between(mentions.get(at - 1), mentions.get(at));
    String inner = office == at ? "" : reading.between(mentions.get(at), mentions.get(office));
    boolean linked = OFFICE_LINK.matcher(gap).matches() && inner.matches("[的原]?");
    return linked && (office == at || !gap.isBlank()) ? office : 0;
  }

  private static PostList list(Reading reading, Reading.Sentence sentence, int from, int to) {
    List<Mention> mentions = sentence.mentions();
    List<Mention> offices =
        mentions.subList(from, to).stream().filter(m -> m.type() == MentionType.OFFICE).toList();
    String lead = lead(reading, sentence, from);
    List<Mention> named = personsNext(reading, sentence, to);
    if (!named.isEmpty()) {
      return new PostList(offices, named, Tie.BEFORE_NAME, lead);
    }
    Optional<Mention> owner = ownerBefore(reading, mentions, from);
    return owner
        .map(person -> new PostList(offices, List.of(person), Tie.BEHIND_NAME, lead))
        .orElseGet(() -> new PostList(offices, List.of(), Tie.BY_VERB, lead));
  }

  private static String lead(Reading reading, Reading.Sentence sentence, int from) {
    Mention office = sentence.mentions().get(from);
    return from == 0
        ? reading.before(sentence, office)
        : reading.between(sentence.mentions().get(from - 1), office);
  }

  private static List<Mention> personsNext(Reading reading, Reading.Sentence sentence, int at) {
    List<Mention> mentions = sentence.mentions();
    List<Mention> persons = new ArrayList<>();
    if (at < mentions.size() && mentions.get(at).type() == MentionType.PERSON) {
      String gap = reading.between(mentions.get(at - 1), mentions.get(at));
      boolean filled =
          gap.strip().equals("由")
              && reading.after(sentence, mentions.get(at)).matches("(?s)\\s*(?:担任|兼任|出任).*");
      if (NAMES_NEXT.matcher(gap).matches() || filled) {
        persons.add(mentions.get(at));
        int next = at + 1;
        while (next < mentions.size()
            && mentions.get(next).type() == MentionType.PERSON
            && PERSON_LINK
                .matcher(reading.between(mentions.get(next - 1), mentions.get(next)))
                .matches()) {
          persons.add(mentions.get(next++));
        }
      }
    }
    return persons;
  }

  /** A name directly before a post: A主任, A（主任）, A，原主任; a body may stand between. */
  private static Optional<Mention> ownerBefore(Reading reading, List<Mention> mentions, int from) {
    int at = from - 1;
    StringBuilder gap = new StringBuilder();
    if (at >= 0 && mentions.get(at).type() == MentionType.ORGANIZATION) {
      gap.insert(0, reading.between(mentions.get(at), mentions.get(from)));
      at--;
    }
    if (at < 0 || mentions.get(at).type() != MentionType.PERSON) {
      return Optional.empty();
    }
    gap.insert(0, reading.between(mentions.get(at), mentions.get(at + 1)));
    String words = gap.toString().replaceAll("(?:原|时任|现任|曾任|历任|前任)$", "");
    boolean near = BEHIND_NAME.matcher(words).matches() || BRACKET.matcher(words).matches();
    return near ? Optional.of(mentions.get(at)) : Optional.empty();
  }
}
