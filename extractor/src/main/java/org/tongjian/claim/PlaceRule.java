package org.tongjian.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.tongjian.mention.Mention;
import org.tongjian.mention.MentionType;

/** Where events are held, and where bodies and initiatives lie or settle. */
final class PlaceRule implements ClaimRule {
  private static final Pattern HELD_BEHIND =
      Pattern.compile(
          "^[”》)）]?(?:隆重|正式|顺利|成功|如期|同步|圆满|集中|共同|联合|馆内|内|上|现场)*(?:举行|召开|举办|开幕|启动|启幕|揭幕|闭幕|落幕|开讲|上演|开赛|进行|拉开帷幕|亮相|登场|开场|签约).*",
          Pattern.DOTALL);
  private static final Pattern SHORT_NAME =
      Pattern.compile("(?:^|[，,。；])[^，,。；]{0,6}(?:大会|会议|论坛|活动|仪式|博览会|比赛|展览|会)(?:将|就)?在$");
  private static final Pattern IN = Pattern.compile("(?:在|于)\\s*$");
  private static final Pattern HOSTS_IT = Pattern.compile("^[^，。；、]{0,10}(?:召开|举行|举办|启动)");
  private static final Pattern OPENS =
      Pattern.compile("^(?:正式|隆重|顺利)?(?:挂牌|揭牌|开工|动工|奠基|破土|落成|竣工|投产|投用|成立|开业|落地|启用)");
  private static final Pattern BUILT =
      Pattern.compile("^(?:共同|联合|合作)?(?:共建|建设|新建|兴建|设立|成立|建立|组建|创办|创建|建起|建成|打造)(?:了)?[“《]?");
  private static final Pattern LINK = Pattern.compile("\\s*[、和及与]\\s*");

  private final EventScene.Words words;
  private final ModalityReader modality;
  private final Map<String, String> triggers = new HashMap<>();

  PlaceRule(EventScene.Words words, ModalityReader modality) {
    this.words = words;
    this.modality = modality;
    Table.rows("place-words.tsv").forEach(row -> triggers.put(row[0], row[1]));
  }

  @Override
  public void find(Reading reading, Consumer<Claim> found) {
    var scene = new EventScene(reading, words);
    for (Reading.Sentence sentence : reading.sentences()) {
      List<Mention> mentions = sentence.mentions();
      for (int i = 0; i < mentions.size(); i++) {
        if (mentions.get(i).type() == MentionType.PLACE) {
          int end = listEnd(reading, mentions, i);
          place(reading, scene, sentence, mentions.subList(i, end), found);
          i = end - 1;
        }
      }
    }
  }

  private static int listEnd(Reading reading, List<Mention> mentions, int from) {
    int end = from + 1;
    while (end < mentions.size()
        && mentions.get(end).type() == MentionType.PLACE
        && LINK.matcher(reading.between(mentions.get(end - 1), mentions.get(end))).matches()) {
      end++;
    }
    return end;
  }

  private void place(
      Reading reading,
      EventScene scene,
      Reading.Sentence sentence,
      List<Mention> places,
      Consumer<Claim> found) {
    String before = reading.before(sentence, places.get(0));
    String behind = reading.after(sentence, places.get(places.size() - 1));
    Optional<String> trigger = trigger(before);
    Optional<Mention> subject = Optional.empty();
    if (trigger.isPresent()) {
      subject =
          trigger.get().equals("lies")
              ? bodyBefore(reading, sentence, places.get(0))
              : event(scene, sentence, places.get(0), before);
    } else if (IN.matcher(before).find() && HELD_BEHIND.matcher(behind).matches()) {
      subject = event(scene, sentence, places.get(0), before);
    }
    if (subject.isEmpty() && HOSTS_IT.matcher(behind).find()) {
      subject = eventBehind(reading, scene, sentence, places.get(places.size() - 1));
    }
    if (subject.isEmpty() && IN.matcher(before).find()) {
      subject = builtHere(reading, sentence, places, behind);
    }
    if (subject.isEmpty() && IN.matcher(before).find()) {
      subject = heldHere(reading, scene, sentence, places.get(0));
    }
    if (subject.isPresent()) {
      Modality meant = modality.of(before);
      for (Mention place : places) {
        claim(reading, sentence, subject.get(), place, meant).ifPresent(found);
      }
    }
  }

  /** 沈阳市召开…大会: an area that holds an event is its place. */
  private static Optional<Mention> eventBehind(
      Reading reading, EventScene scene, Reading.Sentence sentence, Mention place) {
    return scene.reported(sentence).stream()
        .filter(e -> e.compareTo(place) > 0 && reading.between(place, e).length() < 16)
        .findFirst();
  }

  /** The only event of a sentence that names one place and says that the event is held. */
  private static Optional<Mention> heldHere(
      Reading reading, EventScene scene, Reading.Sentence sentence, Mention place) {
    List<Mention> events = scene.reported(sentence);
    boolean single =
        events.size() == 1
            && sentence.of(MentionType.PLACE).size() == 1
            && sentence.of(MentionType.PLACE).get(0).equals(place);
    return single && scene.isHeld(reading.textOutsideNames(sentence))
        ? Optional.of(events.get(0))
        : Optional.empty();
  }

  /** A将在L挂牌, 在L共建A: bodies and initiatives settle where they open or are built. */
  private static Optional<Mention> builtHere(
      Reading reading, Reading.Sentence sentence, List<Mention> places, String behind) {
    if (OPENS.matcher(behind).find()) {
      return bodyBefore(reading, sentence, places.get(0));
    }
    Mention last = places.get(places.size() - 1);
    var built = BUILT.matcher(behind);
    if (!built.find()) {
      return Optional.empty();
    }
    int from = last.span().end();
    return sentence.mentions().stream()
        .filter(m -> m.span().start() >= from && m.span().start() - from <= built.end() + 3)
        .findFirst()
        .filter(m -> m.type() == MentionType.ORGANIZATION || m.type() == MentionType.INITIATIVE);
  }

  private Optional<String> trigger(String before) {
    for (int length = Math.min(5, before.length()); length > 1; length--) {
      String meaning = triggers.get(before.substring(before.length() - length));
      if (meaning != null) {
        return Optional.of(meaning);
      }
    }
    return Optional.empty();
  }

  /**
   * The body, initiative or event named last before a word like 位于, with nothing but words between.
   */
  private static Optional<Mention> bodyBefore(
      Reading reading, Reading.Sentence sentence, Mention place) {
    List<Mention> before = new ArrayList<>();
    for (Mention mention : sentence.mentions()) {
      if (mention.span().end() <= place.span().start() && mention.type() != MentionType.DATE) {
        before.add(mention);
      }
    }
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Mention last = before.get(before.size() - 1);
    boolean thing =
        last.type() == MentionType.ORGANIZATION
            || last.type() == MentionType.INITIATIVE
            || last.type() == MentionType.EVENT;
    String gap = reading.between(last, place);
    return thing && gap.length() < 25 && !gap.contains("；") ? Optional.of(last) : Optional.empty();
  }

  private static Optional<Mention> event(
      EventScene scene, Reading.Sentence sentence, Mention place, String before) {
    List<Mention> events = scene.reported(sentence);
    Optional<Mention> earlier =
        events.stream().filter(e -> e.compareTo(place) < 0).reduce((a, b) -> b);
    Optional<Mention> own = earlier.or(() -> events.stream().findFirst());
    if (own.isPresent()) {
      return own;
    }
    boolean named = SHORT_NAME.matcher(before.replaceAll("\\s", "")).find();
    return named ? scene.subjectOf(sentence) : Optional.empty();
  }

  private static Optional<Claim> claim(
      Reading reading, Reading.Sentence sentence, Mention subject, Mention place, Modality meant) {
    boolean here = sentence.mentions().contains(subject);
    return reading
        .entity(subject)
        .flatMap(
            thing ->
                reading
                    .entity(place)
                    .map(
                        where ->
                            new Claim.PlaceClaim(
                                thing,
                                where,
                                meant == Modality.DEMANDED ? Modality.ASSERTED : meant,
                                here
                                    ? Reading.evidence(sentence, "place", 0.9, subject, place)
                                    : Reading.evidence(
                                        sentence, "place-of-last-event", 0.7, place))));
  }
}
