package org.tongjian.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.tongjian.claim.Claim.Tenure;
import org.tongjian.claim.PostLists.PostList;
import org.tongjian.claim.PostLists.Tie;
import org.tongjian.entity.Entity;
import org.tongjian.mention.Mention;
import org.tongjian.mention.MentionType;
import org.tongjian.time.TimeValue;

/** Persons and the posts they hold, held, come to or leave. */
final class PostRule implements ClaimRule {
  private static final Pattern CLAUSE_START = Pattern.compile("(?s).*[，,；;：:。]");
  private static final Pattern FORMER = Pattern.compile("原\\s*$");
  private static final Pattern CANDIDATE = Pattern.compile("^\\s*(?:候选人|人选|提名)");
  private static final Pattern DISMISSED = Pattern.compile("(?s).*(?:免去|撤销|免)[^。]{0,12}$");
  private static final Pattern RESIGNED = Pattern.compile("(?s).*(?:接受|同意)[^。]{0,6}$");
  private static final Pattern RELATIVE = Pattern.compile("^\\s*(?:的)?身份");
  private static final Pattern PAST_NOW =
      Pattern.compile("^\\s*(?:任上|任内|等?(?:多个)?(?:的)?职务(?:上的)?(?:之便|便利))");

  /** A change whose person was not recognized: 同意…同志不再担任. */
  private static final Pattern UNREAD_NAME =
      Pattern.compile(
          "(?:接受|同意|免去|任命|决定|补选|选举|聘任)[^，。；：、由其被了]{2,6}(?:同志)?(?:不再|辞去|为|任|担任|的)[^，。；]{0,6}$");

  private static final Pattern APPOINTING = Pattern.compile("任命|选举|表决|决定|批准|宣布|新任");

  private final PostTriggers triggers;

  PostRule(PostTriggers triggers) {
    this.triggers = triggers;
  }

  @Override
  public void find(Reading reading, Consumer<Claim> found) {
    Optional<Mention> last = Optional.empty();
    Set<Entity> resumes = new HashSet<>();
    var resume = new Resumes(reading);
    for (Reading.Sentence sentence : reading.sentences()) {
      int seen = 0;
      for (PostList list : PostLists.in(reading, sentence)) {
        int start = list.offices().get(0).span().start();
        while (seen < sentence.mentions().size()
            && sentence.mentions().get(seen).span().start() < start) {
          last = named(sentence.mentions().get(seen++)).or(keep(last));
        }
        claims(reading, sentence, list, last, resume, resumes, found);
      }
      while (seen < sentence.mentions().size()) {
        last = named(sentence.mentions().get(seen++)).or(keep(last));
      }
    }
  }

  private static java.util.function.Supplier<Optional<Mention>> keep(Optional<Mention> last) {
    return () -> last;
  }

  private static Optional<Mention> named(Mention mention) {
    return mention.type() == MentionType.PERSON ? Optional.of(mention) : Optional.empty();
  }

  private void claims(
      Reading reading,
      Reading.Sentence sentence,
      PostList list,
      Optional<Mention> last,
      Resumes resume,
      Set<Entity> resumes,
      Consumer<Claim> found) {
    Mention lastOffice = list.offices().get(list.offices().size() - 1);
    String behind = reading.after(sentence, lastOffice);
    Optional<Mention> spoken = resume.ownerOf(sentence, list).or(() -> last);
    List<Mention> persons =
        list.persons().isEmpty() ? spoken.map(List::of).orElse(List.of()) : list.persons();
    Optional<Tenure> tenure =
        tenure(reading, sentence, list, resume, behind)
            .map(t -> pastOfResume(reading, list, persons, resumes, t));
    if (tenure.isEmpty()
        || CANDIDATE.matcher(behind).find()
        || list.tie() == Tie.BY_VERB && UNREAD_NAME.matcher(list.lead()).find()) {
      return;
    }
    Tenure current = tenure.get();
    Mention previous = null;
    for (Mention office : list.offices()) {
      boolean former = previous != null && FORMER.matcher(reading.between(previous, office)).find();
      current = former ? Tenure.HELD : current;
      for (Mention person : persons) {
        claim(reading, sentence, list, person, office, current).ifPresent(found);
      }
      previous = office;
    }
  }

  /** In a résumé that has begun with former posts, those that follow are former too. */
  private static Tenure pastOfResume(
      Reading reading, PostList list, List<Mention> persons, Set<Entity> resumes, Tenure tenure) {
    Optional<Entity> who = persons.stream().findFirst().flatMap(reading::person);
    if (who.isEmpty() || list.tie() == Tie.BEFORE_NAME) {
      return tenure;
    }
    if (tenure == Tenure.HELD && list.tie() == Tie.BY_VERB) {
      resumes.add(who.get());
    }
    boolean past = list.tie() == Tie.BY_VERB && resumes.contains(who.get());
    boolean now = list.lead().contains("现");
    return past && !now && tenure == Tenure.HOLDS ? Tenure.HELD : tenure;
  }

  private Optional<Claim> claim(
      Reading reading,
      Reading.Sentence sentence,
      PostList list,
      Mention person,
      Mention office,
      Tenure tenure) {
    Optional<Entity> who = reading.person(person);
    if (who.isEmpty()) {
      return Optional.empty();
    }
    boolean change = tenure == Tenure.APPOINTED || tenure == Tenure.REMOVED;
    Optional<Mention> day = change ? dayBefore(reading, sentence, office) : Optional.empty();
    Optional<TimeValue> date =
        change
            ? day.or(() -> reading.dayOfParagraph(sentence))
                .or(reading::dayOfReport)
                .flatMap(Mention::value)
                .map(PostRule::firstDay)
                .or(reading::around)
            : Optional.empty();
    double confidence =
        switch (list.tie()) {
          case BEFORE_NAME -> 0.95;
          case BEHIND_NAME -> 0.9;
          case BY_VERB -> sentence.mentions().contains(person) ? 0.8 : 0.6;
        };
    Evidence evidence =
        Reading.evidence(
            sentence,
            ruleName(list.tie(), sentence.mentions().contains(person)),
            confidence,
            day.map(d -> new Mention[] {person, office, d}).orElse(new Mention[] {person, office}));
    return Optional.of(
        new Claim.PostClaim(
            who.get(), tenure, reading.office(office), date, Modality.ASSERTED, evidence));
  }

  /** A person named in an earlier sentence lies outside the quote; the rule's name says so. */
  private static String ruleName(Tie tie, boolean here) {
    String name = "post-" + tie.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    return here ? name : name + "-of-person-before";
  }

  /** The first day of a period: a post held from 2015 to 2018 was taken up in 2015. */
  private static TimeValue firstDay(TimeValue value) {
    int slash = value.edtf().indexOf('/');
    return slash < 0 ? value : new TimeValue(value.edtf().substring(0, slash));
  }

  private static Optional<Mention> dayBefore(
      Reading reading, Reading.Sentence sentence, Mention office) {
    return sentence.of(MentionType.DATE).stream()
        .filter(d -> d.span().end() <= office.span().start())
        .filter(d -> !reading.isDateline(sentence, d))
        .reduce((a, b) -> b);
  }

  private Optional<Tenure> tenure(
      Reading reading, Reading.Sentence sentence, PostList list, Resumes resume, String behind) {
    Mention first = list.offices().get(0);
    String before = reading.before(sentence, first);
    Optional<Mention> day = dayBefore(reading, sentence, first);
    boolean dated = day.isPresent();
    boolean open = day.flatMap(Mention::value).filter(v -> v.edtf().endsWith("/..")).isPresent();
    Optional<PostTriggers.Meaning> meaning = triggers.before(list.lead());
    if (list.tie() == Tie.BEFORE_NAME) {
      return Optional.of(
          meaning.filter(m -> m == PostTriggers.Meaning.HELD).isPresent()
              ? Tenure.HELD
              : Tenure.HOLDS);
    }
    if (PAST_NOW.matcher(behind).find()) {
      return Optional.of(Tenure.HELD);
    }
    if (list.lead().strip().endsWith("以") && RELATIVE.matcher(behind).find()) {
      return Optional.of(Tenure.HOLDS);
    }
    Optional<Tenure> changed = changed(reading, sentence, list);
    if (changed.isPresent()) {
      return changed;
    }
    if (meaning.isPresent()) {
      Optional<Tenure> told = meaning(meaning.get(), dated, before);
      return open && told.equals(Optional.of(Tenure.APPOINTED)) ? Optional.of(Tenure.HOLDS) : told;
    }
    if (list.tie() == Tie.BY_VERB && day.isPresent() && resume.isLine(sentence, list)) {
      return Optional.of(open ? Tenure.HOLDS : Tenure.APPOINTED);
    }
    return list.tie() == Tie.BEHIND_NAME ? Optional.of(Tenure.HOLDS) : Optional.empty();
  }

  /** 任命A为B, 免去A的B职务, 接受A辞去B职务的请求. */
  private Optional<Tenure> changed(Reading reading, Reading.Sentence sentence, PostList list) {
    List<Mention> earlier =
        sentence.of(MentionType.PERSON).stream()
            .filter(p -> p.span().end() <= list.offices().get(0).span().start())
            .toList();
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    Mention person = earlier.get(earlier.size() - 1);
    String beforeName = reading.before(sentence, person);
    String link =
        reading.text().substring(person.span().end(), list.offices().get(0).span().start());
    if (link.length() < 14
        && link.strip().matches("(?:同志)?的?")
        && DISMISSED.matcher(beforeName).matches()) {
      return Optional.of(Tenure.REMOVED);
    }
    boolean appoints = triggers.appoints(beforeName) && !RESIGNED.matcher(beforeName).matches();
    if (link.length() < 14 && link.strip().matches("(?:同志)?(?:为|任|担任|出任).{0,8}") && appoints) {
      return Optional.of(Tenure.APPOINTED);
    }
    return Optional.empty();
  }

  private static Optional<Tenure> meaning(
      PostTriggers.Meaning meaning, boolean dated, String before) {
    return switch (meaning) {
      case HELD -> Optional.of(Tenure.HELD);
      case HOLDS -> Optional.of(dated && before.contains("任现职") ? Tenure.APPOINTED : Tenure.HOLDS);
      case APPOINTED -> Optional.of(Tenure.APPOINTED);
      case REMOVED -> Optional.of(Tenure.REMOVED);
      case NONE -> Optional.empty();
      case NAMED ->
          Optional.of(
              dated || APPOINTING.matcher(before).find()
                  ? Tenure.APPOINTED
                  : clause(before).matches("(?s).*(?:先后|此后|其后|后|又|曾|早年).*")
                      ? Tenure.HELD
                      : Tenure.HOLDS);
    };
  }

  private static String clause(String before) {
    return CLAUSE_START.matcher(before).replaceFirst("");
  }
}
